package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.query.MarkedClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class ReMarkingTest {

    private static final Marking RESTRICTED = TestCase.MARKING;
    private static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL");
    private static final Marking SECRET = Marking.of("generic", "SECRET");

    @TempDir
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(3);
    private TestCase kst;
    private TestCase avl;
    private ObjectId ship;

    @BeforeEach
    void begin() {
        kst = TestCase.create(folder.resolve("kst"), "KST", 11);
        avl = TestCase.create(folder.resolve("avl"), "AVL", 12);
        ship = kst.add(ObjectId.random(random), "vessel", new Text("Morgenröte"));
    }

    @AfterEach
    void end() {
        kst.close();
        avl.close();
    }

    /** Marks every statement about an object anew, in the place of some re-markings. */
    private ClaimId mark(TestCase by, ObjectId object, Marking marking, Set<ClaimId> instead) {
        var targets = claims(by, object);
        return by.act(draft -> {
            var id = ObjectId.random(random);
            draft.state(TestCase.statement(id, "type", new Code("re-marking")), TestCase.none());
            ClaimId value = draft.state(
                    new Core.Statement(
                            id,
                            "marking.value",
                            new Text(CanonicalForm.markingText(marking)),
                            null,
                            Grade.NOT_GRADED,
                            marking),
                    TestCase.none());
            targets.forEach(target -> draft.relate(TestCase.relation(
                    new End.OfClaim(value), RelationKind.RE_MARKS, target.held().id())));
            instead.forEach(earlier ->
                    draft.relate(TestCase.relation(new End.OfClaim(value), RelationKind.SUPERSEDES, earlier)));
            return value;
        });
    }

    private static List<MarkedClaim> claims(TestCase in, ObjectId object) {
        return in.store().queries().claims().marked(List.of(object), List.of());
    }

    private static List<Marking> markings(TestCase in, ObjectId object) {
        var row = in.store().queries().objects().find(object).orElseThrow();
        var claims = claims(in, object).stream()
                .map(claim -> claim.held().marking())
                .distinct()
                .toList();
        assertThat(row.markings()).containsExactlyInAnyOrderElementsOf(claims);
        return claims;
    }

    private static Set<ClaimId> reMarkings(TestCase in, ObjectId object) {
        var all = new java.util.HashSet<ClaimId>();
        claims(in, object).forEach(claim -> claim.reMarkings().forEach(each -> all.add(each.id())));
        return all;
    }

    private static void deliver(TestCase from, TestCase to, String reference) {
        to.receive(reference, reference, from.everything(), Set.of());
    }

    @Test
    void whatWasRaisedIsMarkedSoEverywhereUntilThatIsTakenBack() {
        var value = mark(kst, ship, SECRET, Set.of());
        assertThat(markings(kst, ship)).containsExactly(SECRET);
        assertThat(kst.store().queries().claims().live(List.of(ship)).get(ship))
                .extracting(claim -> claim.marking())
                .containsOnly(SECRET);
        kst.store().queries().exchange().forRelease(List.of(ship)).stream()
                .filter(each -> each.held().claim().core() instanceof Core.Statement said
                        && said.object().equals(ship))
                .forEach(each -> assertThat(each.held().marking()).isEqualTo(SECRET));
        var live = kst.store().queries().totals().projectionDigest();
        kst.store().rebuild(Progress.NONE);
        assertThat(kst.store().queries().totals().projectionDigest()).isEqualTo(live);

        var withdrawn = kst.act(
                draft -> draft.relate(TestCase.relation(new End.OfClaim(value), RelationKind.WITHDRAWS, value)));
        assertThat(markings(kst, ship)).containsExactly(RESTRICTED);
        kst.act(draft -> draft.relate(TestCase.relation(new End.OfClaim(value), RelationKind.WITHDRAWS, withdrawn)));
        assertThat(markings(kst, ship)).containsExactly(SECRET);
    }

    @Test
    void anotherOrganisationRaisesAndTheOriginatorLowersWhatItSaw() {
        deliver(kst, avl, "KST-1");
        mark(avl, ship, SECRET, Set.of());
        assertThat(markings(avl, ship)).containsExactly(SECRET);
        mark(avl, ship, Marking.of("generic", "UNCLASSIFIED"), reMarkings(avl, ship));
        assertThat(markings(avl, ship)).containsExactly(RESTRICTED);
        mark(avl, ship, SECRET, reMarkings(avl, ship));

        deliver(avl, kst, "AVL-1");
        assertThat(markings(kst, ship)).containsExactly(SECRET);
        mark(kst, ship, CONFIDENTIAL, Set.of());
        assertThat(markings(kst, ship)).containsExactly(SECRET);
        mark(kst, ship, CONFIDENTIAL, reMarkings(kst, ship));
        assertThat(markings(kst, ship)).containsExactly(CONFIDENTIAL);

        deliver(kst, avl, "KST-2");
        assertThat(markings(avl, ship)).containsExactly(CONFIDENTIAL);
    }

    @Test
    void settingAsidePutsTheMarkingBack() {
        deliver(kst, avl, "KST-1");
        mark(avl, ship, SECRET, Set.of());
        deliver(avl, kst, "AVL-1");
        kst.store().setAside("AVL-1");
        assertThat(markings(kst, ship)).containsExactly(RESTRICTED);
        kst.store().takeBack("AVL-1");
        assertThat(markings(kst, ship)).containsExactly(SECRET);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfArrivalMakesNoDifference(long seed) {
        var second = kst.add(ObjectId.random(random), "person", new Text("Ana"));
        mark(kst, ship, SECRET, Set.of());
        mark(kst, second, CONFIDENTIAL, Set.of());
        mark(kst, ship, CONFIDENTIAL, reMarkings(kst, ship));
        var shuffled = new SplittableRandom(seed);
        var commits = new ArrayList<>(kst.everything());
        while (!commits.isEmpty()) {
            var next = commits.remove(shuffled.nextInt(commits.size()));
            avl.receive("KST-" + commits.size(), "KST", List.of(next), Set.of());
        }
        assertThat(markings(avl, ship)).containsExactly(CONFIDENTIAL);
        assertThat(markings(avl, second)).containsExactly(CONFIDENTIAL);
    }
}
