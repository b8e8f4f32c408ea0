package org.entente.app.desk;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.entente.store.query.Placed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CaseMarkingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final KeyId AUTHOR = KeyId.parse("ab".repeat(32));

    @TempDir
    Path folder;

    private TestCase here;
    private CaseMarking marking;
    private int made;

    @BeforeEach
    void make() {
        here = TestCase.create(folder.resolve("case"), "KST", 5);
        thing("RESTRICTED");
        marking = marking();
        marking.look(9);
    }

    @AfterEach
    void close() {
        here.close();
    }

    private CaseMarking marking() {
        return new CaseMarking(here.store(), Catalogue.load(), here.vault().desk(), AUTHOR, InstantSource.fixed(NOW));
    }

    private record Thing(ObjectId id, ClaimId type) {}

    private Thing thing(String level) {
        var object = ObjectId.derived("marking", String.valueOf(made++));
        var terms = Marking.of("generic", level);
        return here.act(draft -> {
            var type = draft.state(
                    new Core.Statement(object, "type", new Code("person"), null, Grade.NOT_GRADED, terms),
                    Attribution.none(terms));
            draft.state(
                    new Core.Statement(object, "name", new Text("Ada " + made), null, Grade.NOT_GRADED, terms),
                    Attribution.none(terms));
            return new Thing(object, type);
        });
    }

    private static String text(MarkingLevel level) {
        return level == null ? "" : level.key();
    }

    @Test
    void risesToWhatArrivesAndNamesItOnce() {
        var ada = thing("SECRET");
        var seen = marking.look(9);
        assertThat(seen.shown().levels()).containsEntry("generic", "SECRET");
        assertThat(text(requireNonNull(seen.rose()))).isEqualTo("SECRET");
        assertThat(seen.because()).containsExactly(ada.id());
        assertThat(marking.look(9).rose()).isNull();
    }

    @Test
    void saysNothingWhenNothingHigherArrives() {
        thing("RESTRICTED");
        var seen = marking.look(9);
        assertThat(seen.rose()).isNull();
        assertThat(seen.lower()).isNull();
    }

    @Test
    void staysUpWhenTheLastItemIsGoneAndOffersToComeDown() {
        var ada = thing("SECRET");
        marking.look(9);
        here.withdraw(ada.id(), ada.type());
        var seen = marking.look(9);
        assertThat(seen.shown().levels()).containsEntry("generic", "SECRET");
        assertThat(text(requireNonNull(seen.gone()))).isEqualTo("SECRET");
        assertThat(seen.lower()).isEqualTo(Marking.of("generic", "RESTRICTED"));
        assertThat(marking.setters(9)).isEmpty();
    }

    @Test
    void remembersThatItWasKeptUntilSomethingElseChanges() {
        var ada = thing("SECRET");
        marking.look(9);
        here.withdraw(ada.id(), ada.type());
        marking.stay();
        assertThat(marking.look(9).lower()).isNull();
        here.reopen();
        marking = marking();
        assertThat(marking.look(9).lower()).isNull();
        assertThat(marking.shown().levels()).containsEntry("generic", "SECRET");
        thing("CONFIDENTIAL");
        assertThat(marking.look(9).lower()).isEqualTo(Marking.of("generic", "CONFIDENTIAL"));
    }

    @Test
    void comesDownWhenItIsToldToAndWritesThatDown() {
        var ada = thing("SECRET");
        marking.look(9);
        here.withdraw(ada.id(), ada.type());
        var offered = requireNonNull(marking.look(9).lower());
        assertThat(marking.lower(offered)).isEqualTo(Marking.of("generic", "RESTRICTED"));
        here.reopen();
        assertThat(marking().shown()).isEqualTo(Marking.of("generic", "RESTRICTED"));
        assertThat(LoweredMarking.all(here.store()).stream().map(Placed::entry))
                .containsExactly(new LoweredMarking(
                        NOW, Marking.of("generic", "SECRET"), Marking.of("generic", "RESTRICTED"), AUTHOR));
    }

    @Test
    void neverComesDownBelowWhatArrivedMeanwhile() {
        var ada = thing("SECRET");
        marking.look(9);
        here.withdraw(ada.id(), ada.type());
        marking.look(9);
        thing("CONFIDENTIAL");
        assertThat(marking.lower(Marking.of("generic", "RESTRICTED"))).isEqualTo(Marking.of("generic", "CONFIDENTIAL"));
    }

    @Test
    void listsWhatSetsItTheLatestFirst() {
        var ada = thing("SECRET");
        var bea = thing("SECRET");
        thing("CONFIDENTIAL");
        marking.look(9);
        assertThat(marking.setters(9)).containsExactly(bea.id(), ada.id());
        assertThat(marking.setters(1)).containsExactly(bea.id());
    }
}
