package org.entente.store.query;

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
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.entente.store.listing.Census;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is new after a point: by the census, and equally after the projections were made anew. */
@SuppressWarnings("NullAway.Init")
class ArrivalQueriesTest {

    private static final Marking HIGHER = Marking.of("generic", "SECRET");

    @TempDir
    Path folder;

    private TestCase here;
    private TestCase there;
    private final ObjectId ours = ObjectId.derived("arrivals", "ours");
    private final ObjectId both = ObjectId.derived("arrivals", "both");
    private final ObjectId theirs = ObjectId.derived("arrivals", "theirs");
    private int point;

    @BeforeEach
    void make() {
        here = TestCase.create(folder.resolve("here"), "KST", 72);
        there = TestCase.create(folder.resolve("there"), "AVL", 73);
        here.add(ours, "person", new Text("Yusuf al-Karim"));
        here.add(both, "person", new Text("Mira Dahl"));
        point = arrivals().point();
        there.add(both, "person", new Text("Mira Dahl"));
        there.add(theirs, "vessel", new Text("Grey Heron"));
        there.link(ObjectId.derived("arrivals", "link"), "owns", both, theirs);
        here.receive("package-1", "AVL", there.everything(), Set.of());
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private ArrivalQueries arrivals() {
        return here.store().queries().arrivals();
    }

    @Test
    void countsAnObjectAsNewForWhoSaidFirstWhatItIs() {
        var raw = Set.of(TestCase.MARKING);
        var all = List.of(
                new Census.Newcomers("link", "AVL", 1, raw),
                new Census.Newcomers("person", "KST", 2, raw),
                new Census.Newcomers("vessel", "AVL", 1, raw));
        var since = List.of(new Census.Newcomers("link", "AVL", 1, raw), new Census.Newcomers("vessel", "AVL", 1, raw));
        assertThat(arrivals().newcomers(0)).isEqualTo(all);
        assertThat(arrivals().newcomers(point)).isEqualTo(since);
        assertThat(arrivals().newcomers(arrivals().point())).isEmpty();
        here.reopen();
        assertThat(arrivals().newcomers(point)).isEqualTo(since);
    }

    @Test
    void listsWhatIsNewWithTheLastFirst() {
        assertThat(arrivals().newcomers(0, Set.of("person", "vessel"), 10)).containsExactly(theirs, both, ours);
        assertThat(arrivals().newcomers(0, Set.of("person", "vessel"), 2)).containsExactly(theirs, both);
        assertThat(arrivals().newcomers(point, Set.of("person", "vessel"), 10)).containsExactly(theirs);
    }

    @Test
    void tellsWhatWasSaidLastAndBefore() {
        var first = here.say(ours, "occupation", new Text("docker"));
        int later = arrivals().point();
        var second = here.say(ours, "occupation", new Text("pilot"));
        here.say(both, "nationality", new Text("KST"));
        assertThat(arrivals().said(later, "occupation", Set.of("person")))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.object()).isEqualTo(ours);
                    assertThat(said.claim()).isEqualTo(second);
                    assertThat(said.before()).contains(first);
                });
        assertThat(arrivals().said(later, "occupation", Set.of("vessel"))).isEmpty();
        assertThat(arrivals().said(point, "occupation", Set.of("person")))
                .singleElement()
                .satisfies(said -> assertThat(said.before()).isEmpty());
    }

    @Test
    void tellsTheHighestMarkingOfWhatIsNewAndNoHigherOne() {
        here.act(draft -> draft.state(
                new Core.Statement(ours, "note", new Text("seen at night"), null, Grade.NOT_GRADED, HIGHER),
                TestCase.none()));
        assertThat(arrivals().markings(point)).contains(HIGHER);
        int later = arrivals().point();
        here.say(both, "nationality", new Text("KST"));
        assertThat(arrivals().markings(later)).containsExactly(TestCase.MARKING);
        here.act(draft -> draft.relate(new Core.Relation(
                new End.OfObject(ours), RelationKind.SAME_AS, new End.OfObject(both), "why", HIGHER)));
        assertThat(arrivals().markings(later)).as("a relation alone bears it").contains(HIGHER);
    }

    @Test
    void countsWhatWasRevisedInTheCaseButNotInOurOwnRecords() {
        var partner = ObjectId.derived("arrivals", "partner");
        here.add(partner, "partner", new Text("OND"));
        supersede(here.say(ours, "occupation", new Text("docker")), ours, "pilot");
        supersede(here.say(partner, "note", new Text("unverified")), partner, "verified");
        assertThat(arrivals().revised(point)).containsExactly(Map.entry("KST", 1));
        assertThat(arrivals().revisedObjects(point, "KST", 10)).containsExactly(ours);
        assertThat(arrivals().revisedMarkings(point)).containsExactly(Map.entry("KST", Set.of(TestCase.MARKING)));
    }

    private void supersede(ClaimId earlier, ObjectId object, String value) {
        here.replace(earlier, TestCase.statement(object, "note", new Text(value)));
    }
}
