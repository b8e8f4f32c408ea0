package org.entente.provenance.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class JsonTest {

    private final Json.Obj object = Json.fields()
            .with("text", "one")
            .with("texts", Json.texts(List.of("a", "b")))
            .with("object", Json.fields().with("inner", "two").end())
            .end();

    @Test
    void aFieldIsWhatItIsAskedToBeOrTheLineIsRefused() {
        assertThat(object.text("text")).isEqualTo("one");
        assertThat(object.texts("texts")).containsExactly("a", "b");
        assertThat(object.object("object").text("inner")).isEqualTo("two");

        assertRefused(() -> object.text("texts"));
        assertRefused(() -> object.texts("text"));
        assertRefused(() -> object.object("text"));
        assertRefused(() -> object.get("none"));
        assertRefused(() -> object.text("none"));
    }

    @Test
    void whatIsMissingIsWhatTheReaderSays() {
        assertThat(object.has("none")).isFalse();
        assertThat(object.text("none", "otherwise")).isEqualTo("otherwise");
        assertThat(object.text("text", "otherwise")).isEqualTo("one");
        assertThat(object.texts("none")).isEmpty();
    }

    @Test
    void leavesOutWhatSaysNothing() {
        Json.Obj some = Json.fields()
                .withSome("a", "")
                .withSome("b", List.of())
                .withSome("c", (Json) null)
                .withSome("d", "d")
                .withSome("e", List.of("e"))
                .withSome("f", Json.of("f"))
                .end();

        assertThat(CanonicalJson.text(some)).isEqualTo("{\"d\":\"d\",\"e\":[\"e\"],\"f\":\"f\"}");
    }

    @Test
    void objectsAreEqualByTheirFields() {
        Json.Obj same = CanonicalJson.parse(CanonicalJson.write(object)).object();

        assertThat(same).isEqualTo(object).hasSameHashCodeAs(object).hasToString(object.toString());
        assertThat(Json.fields().with("text", "one").end()).isNotEqualTo(object);
        assertThat(object.toString()).contains("inner");
    }

    @Test
    void noTextOrKeyIsHalfACharacter() {
        assertThatThrownBy(() -> Json.of("\uD83D")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Json.fields().with("\uD83D", "x").end()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fieldsThatBecameAnObjectTakeNoMore() {
        var fields = Json.fields().with("a", "a");
        fields.end();

        assertThatThrownBy(() -> fields.with("b", "b")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(fields::end).isInstanceOf(IllegalStateException.class);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProvenanceException.class, e -> assertThat(e.key()).isEqualTo(CanonicalJson.REFUSED));
    }
}
