package org.entente.store.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.entente.store.query.ObjectRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class ClustersTest {

    @TempDir
    Path folder;

    private TestCase here;
    private final ObjectId one = ObjectId.derived("clusters", "one");
    private final ObjectId other = ObjectId.derived("clusters", "other");
    private final ObjectId third = ObjectId.derived("clusters", "third");

    @BeforeEach
    void make() {
        here = TestCase.create(folder.resolve("case"), "KST", 72);
        here.add(one, "person", new Text("Yusuf al-Karim"));
        here.add(other, "person", new Text("Joe Carim"));
        here.add(third, "persona", new Text("Abu Layth"));
        here.link(ObjectId.derived("clusters", "link"), "knows", other, third);
        here.link(ObjectId.derived("clusters", "link2"), "uses", other, third);
    }

    @AfterEach
    void close() {
        here.close();
    }

    private ClaimId relate(ObjectId from, String kind, ObjectId to) {
        return here.act(draft -> draft.relate(
                new Core.Relation(new End.OfObject(from), kind, new End.OfObject(to), "why", TestCase.MARKING)));
    }

    private List<String> titles(boolean joint, String text) {
        var question = ListQuestion.of(Set.of("person", "persona"), joint).withText(text);
        return here.store().queries().lists().page(question, List.of(), 0, 10).rows().stream()
                .map(ObjectRow::title)
                .toList();
    }

    @Test
    void listsOneThingOnceAndFindsItByEveryName() {
        relate(one, RelationKind.SAME_AS, other);
        assertThat(titles(false, "")).containsExactly("Abu Layth", "Joe Carim");
        assertThat(titles(false, "yusuf")).as("the most linked stands for both").containsExactly("Joe Carim");
        var types = ListQuestion.of(Set.of("person", "persona"), false);
        assertThat(here.store().queries().lists().counts(types, Dimension.TYPE))
                .isEqualTo(Map.of("person", 1, "persona", 1));
        assertThat(here.store().queries().lists().count(types)).isEqualTo(2);
        var cluster = here.store().queries().same().of(List.of(one, third), false);
        assertThat(cluster.keySet()).containsExactly(one);
        assertThat(cluster.values()).first().satisfies(found -> {
            assertThat(found.members()).containsExactlyInAnyOrder(one, other);
            assertThat(found.contested()).isFalse();
        });
    }

    @Test
    void unitesOverSeveralStepsAndCountsAThingForEachOfItsTypes() {
        relate(one, RelationKind.SAME_AS, other);
        relate(third, RelationKind.SAME_AS, one);
        assertThat(titles(false, "")).hasSize(1);
        assertThat(here.store()
                        .queries()
                        .lists()
                        .counts(ListQuestion.of(Set.of("person", "persona"), false), Dimension.TYPE))
                .isEqualTo(Map.of("person", 1, "persona", 1));
    }

    @Test
    void isContestedWhileANotSameLiesInsideAndThenNotOneInJoint() {
        relate(one, RelationKind.SAME_AS, other);
        ClaimId not = relate(other, RelationKind.NOT_SAME, one);
        assertThat(titles(false, "")).hasSize(2);
        assertThat(titles(true, "")).hasSize(3);
        assertThat(here.store().queries().same().of(List.of(one), false).values())
                .first()
                .satisfies(found -> assertThat(found.contested()).isTrue());
        assertThat(here.store().queries().same().of(List.of(one), true)).isEmpty();
        here.withdraw(other, not);
        assertThat(titles(true, "")).hasSize(2);
    }

    @Test
    void fallsApartWhenTheClaimIsTakenBackAndTogetherWhenThatIsTakenBack() {
        ClaimId same = relate(one, RelationKind.SAME_AS, other);
        ClaimId split = here.withdraw(one, same);
        assertThat(titles(false, "")).hasSize(3);
        assertThat(here.store().queries().same().all()).isEmpty();
        here.withdraw(one, split);
        assertThat(titles(false, "")).hasSize(2);
    }
}
