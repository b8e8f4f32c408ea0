package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.entente.catalogue.Catalogue;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every case; the seed names the case. */
class ReleasePropertiesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Release release = new Release(CATALOGUE, "KST");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void casesThatDifferOnlyInWithheldClaimsAreReleasedAlike(long seed) {
        var open = RandomCase.of(seed);
        var one = open.withSecrets(seed + 1000);
        var other = open.withSecrets(seed + 2000);
        var expected = released(open.claims, open);
        assertThat(released(one.claims, open)).isEqualTo(expected);
        assertThat(released(other.claims, open)).isEqualTo(expected);
        assertThat(decide(one.claims, open).attributionsWithheld())
                .isEqualTo(decide(open.claims, open).attributionsWithheld());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWordOfASecretLeaves(long seed) {
        var open = RandomCase.of(seed);
        var secret = open.withSecrets(seed + 1000);
        assertThat(released(secret.claims, open).claims().toString()).doesNotContain(RandomCase.CANARY);
        assertThat(secret.claims.toString()).contains(RandomCase.CANARY);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingThatLeavesPointsAtWhatStays(long seed) {
        var some = RandomCase.of(seed);
        var held = RandomCase.held(some);
        var out = release.toPartner(some.claims, held, RandomCase.AVL, NOW).released();
        var ids = new HashSet<>(held.claims());
        out.claims().forEach(each -> ids.add(each.id()));
        var objects = new HashSet<>(held.objects());
        out.statements().stream()
                .filter(each -> each.statement().property().equals("type"))
                .forEach(each -> objects.add(each.statement().object()));
        for (ReleasedClaim each : out.claims()) {
            switch (each.claim().core()) {
                case Core.Statement statement -> {
                    assertThat(objects).contains(statement.object());
                    if (statement.value() instanceof Ref(ObjectId target)) {
                        assertThat(objects).contains(target);
                    }
                }
                case Core.Relation relation ->
                    assertThat(List.of(relation.from(), relation.to())).allMatch(end -> switch (end) {
                        case End.OfClaim(var id) -> ids.contains(id);
                        case End.OfObject(var id) -> objects.contains(id);
                    });
            }
            var attribution = each.claim().attribution();
            if (attribution != null && attribution.source() != null) {
                assertThat(objects).contains(attribution.source());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsAreExactAndOrderAndRepetitionDoNotMatter(long seed) {
        var some = RandomCase.of(seed);
        var decision = decide(some.claims, some);
        assertThat(decision.leaves() + decision.stays()).isEqualTo(some.claims.size());
        assertThat(decision.staysByReason().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(decision.stays());
        var shuffled = new ArrayList<>(some.claims);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(some.claims.subList(0, 5));
        assertThat(decide(shuffled, some)).isEqualTo(decision);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStricterMarkingNeverReleasesMore(long seed) {
        var random = new SplittableRandom(seed);
        var some = RandomCase.of(seed);
        var stricter = new ArrayList<>(some.claims);
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(stricter.size());
            var raised = CATALOGUE.markings().join(stricter.get(at).effective(), anyRise(random));
            stricter.set(at, stricter.get(at).withEffective(raised));
        }
        assertThat(ids(released(some.claims, some))).containsAll(ids(released(stricter, some)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRecipientWithMoreRightsNeverGetsLess(long seed) {
        var some = RandomCase.of(seed);
        var more = RandomCase.AVL
                .withClearance("generic", "TOP SECRET")
                .withCommunities(List.of("HARBOUR", "COAST"))
                .withCaveats(List.of("PIER", "LANTERN"));
        assertThat(ids(release.toPartner(some.claims, Held.NOTHING, more, NOW).released()))
                .containsAll(ids(release.toPartner(some.claims, Held.NOTHING, RandomCase.AVL, NOW)
                        .released()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLabelCoversEverythingThatLeaves(long seed) {
        var some = RandomCase.of(seed);
        var out = released(some.claims, some);
        var levels = out.marking().withAudience(Audience.ORIGINATOR_ONLY);
        assertThat(out.claims())
                .allSatisfy(each -> assertThat(CATALOGUE.markings().dominates(levels, each.effective()))
                        .isTrue());
    }

    private static Marking anyRise(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Marking.of("generic", "TOP SECRET");
            case 1 -> Marking.of("tlp", "RED");
            case 2 -> Marking.UNMARKED.releasableTo(List.of("OND"));
            case 3 -> Marking.UNMARKED.withCaveats(List.of("LANTERN"));
            default -> Marking.UNMARKED.controlledByOriginator();
        };
    }

    private static Set<ClaimId> ids(Released out) {
        return out.claims().stream().map(ReleasedClaim::id).collect(Collectors.toSet());
    }

    private Decision decide(List<Candidate> claims, RandomCase base) {
        return release.toPartner(claims, RandomCase.held(base), RandomCase.AVL, NOW);
    }

    private Released released(List<Candidate> claims, RandomCase base) {
        return decide(claims, base).released();
    }
}
