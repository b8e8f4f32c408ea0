package org.entente.catalogue.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.entente.catalogue.Catalogue;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingPoliciesTest {

    private static final MarkingPolicies POLICIES = Catalogue.load().markings();

    private final Marking secret = Marking.of("generic", "SECRET");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void joinIsALatticeWhateverTheMarkings(long seed) {
        var random = new SplittableRandom(seed);
        var a = anyMarking(random);
        var b = anyMarking(random);
        var c = anyMarking(random);
        assertThat(POLICIES.join(a, b)).isEqualTo(POLICIES.join(b, a));
        assertThat(POLICIES.join(POLICIES.join(a, b), c)).isEqualTo(POLICIES.join(a, POLICIES.join(b, c)));
        assertThat(POLICIES.join(a, a)).isEqualTo(a);
        assertThat(POLICIES.join(a, Marking.UNMARKED)).isEqualTo(a);
        assertThat(POLICIES.dominates(POLICIES.join(a, b), a)).isTrue();
        assertThat(POLICIES.dominates(POLICIES.join(a, b), b)).isTrue();
        assertThat(POLICIES.join(List.of(c, a, b))).isEqualTo(POLICIES.join(List.of(a, b, c)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aKnownMarkingIsReadBackFromItsBannerAndPortionMark(long seed) {
        var random = new SplittableRandom(seed);
        var levels = new TreeMap<String, String>();
        for (MarkingPolicy policy : POLICIES.all()) {
            if (random.nextBoolean()) {
                var level = policy.levels().get(random.nextInt(policy.levels().size()));
                levels.put(policy.id(), level.key());
            }
        }
        var any = anyMarking(random);
        var marking = new Marking(
                levels,
                any.audience(),
                levels.isEmpty() ? new TreeSet<>() : any.caveats(),
                any.originatorControlled(),
                new TreeSet<>(),
                null,
                new TreeSet<>());
        assertThat(POLICIES.parse(POLICIES.banner(marking))).isEqualTo(marking);
        assertThat(POLICIES.parse(POLICIES.portion(marking))).isEqualTo(marking);
    }

    @Test
    void writesBannersAndPortionMarksAsPeopleKnowThem() {
        var marking = secret.releasableTo(List.of("KST", "AVL")).withLevel("tlp", "AMBER+STRICT");
        assertThat(POLICIES.banner(marking)).isEqualTo("SECRET // REL AVL, KST  ·  TLP:AMBER+STRICT");
        assertThat(POLICIES.portion(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL"))))
                .isEqualTo("(C//REL AVL)");
        assertThat(POLICIES.banner(Marking.of("tlp", "AMBER+STRICT"))).isEqualTo("TLP:AMBER+STRICT");
        assertThat(POLICIES.banner(secret.withAudience(Audience.ORIGINATOR_ONLY)))
                .isEqualTo("SECRET // REL ORIGINATOR ONLY");
        assertThat(POLICIES.banner(secret.controlledByOriginator().withCaveats(List.of("LANTERN"))))
                .isEqualTo("SECRET // LANTERN // ORCON");
        assertThat(POLICIES.banner(Marking.UNMARKED)).isEqualTo("UNMARKED");
        assertThat(POLICIES.portion(Marking.UNMARKED)).isEqualTo("(UNMARKED)");
    }

    @Test
    void understandsHowPeopleTypeMarkings() {
        assertThat(POLICIES.parse("secret//rel to AVL, KST")).isEqualTo(secret.releasableTo(List.of("AVL", "KST")));
        assertThat(POLICIES.parse("secret // originator only"))
                .as("as it was written once")
                .isEqualTo(secret.withAudience(Audience.ORIGINATOR_ONLY));
        assertThat(POLICIES.parse(" tlp:amber+strict ")).isEqualTo(Marking.of("tlp", "AMBER+STRICT"));
        assertThat(POLICIES.parse("(C//REL AVL)"))
                .isEqualTo(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL")));
        assertThatThrownBy(() -> POLICIES.parse("SECRETT // REL AVL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown level");
    }

    @Test
    void saysWhoMayReadAndWhoMustBeAskedInWordsThatDiffer() {
        var both = secret.withAudience(Audience.ORIGINATOR_ONLY).controlledByOriginator();
        assertThat(POLICIES.banner(both)).isEqualTo("SECRET // REL ORIGINATOR ONLY // ORCON");
        assertThat(POLICIES.parse(POLICIES.banner(both))).isEqualTo(both);
    }

    @Test
    void noCommonReaderLeavesTheOriginator() {
        assertThat(POLICIES.join(secret.releasableTo(List.of("AVL")), secret.releasableTo(List.of("OND"))))
                .isEqualTo(secret.withAudience(Audience.ORIGINATOR_ONLY));
    }

    @Test
    void twoNationsThatReleaseToEachOtherHaveCommonReaders() {
        var mine = MarkingPolicies.withOriginator(secret.releasableTo(List.of("AVL")), "KST");
        var theirs = MarkingPolicies.withOriginator(secret.releasableTo(List.of("KST")), "AVL");
        assertThat(POLICIES.join(mine, theirs)).isEqualTo(secret.releasableTo(List.of("AVL", "KST")));
    }

    @Test
    void tlpHasItsExactColours() {
        assertThat(POLICIES.policy("tlp").orElseThrow().levels().stream()
                        .map(level -> level.text() + " " + level.foreground() + " " + level.background()))
                .containsExactly(
                        "TLP:CLEAR #FFFFFF #000000",
                        "TLP:GREEN #33FF00 #000000",
                        "TLP:AMBER #FFC000 #000000",
                        "TLP:AMBER+STRICT #FFC000 #000000",
                        "TLP:RED #FF2B2B #000000");
    }

    @Test
    void refusesColoursThatCannotBeRead() {
        assertThatThrownBy(() -> new MarkingLevel(
                        "TOP SECRET",
                        "TOP SECRET",
                        "TS",
                        "#FF671F",
                        "#FFFFFF",
                        5,
                        MarkingLevel.Onward.CLEARED,
                        true,
                        4))
                .hasMessageContaining("which is under 4.5 : 1");
    }

    static Marking anyMarking(SplittableRandom random) {
        var levels = new TreeMap<String, String>();
        for (String policy : List.of("generic", "nato", "tlp", "x-newer")) {
            if (random.nextBoolean()) {
                levels.put(policy, pick(random, "RESTRICTED", "SECRET", "NS", "CTS", "GREEN", "RED", "X-NEW", "X-OLD"));
            }
        }
        return new Marking(
                levels,
                random.nextInt(3) == 0 ? Audience.UNRESTRICTED : Audience.only(some(random, "AVL", "KST", "OND")),
                new TreeSet<>(some(random, "LANTERN", "PIER")),
                random.nextBoolean(),
                new TreeSet<>(some(random, "paper only", "no copies")),
                random.nextBoolean() ? null : LocalDate.of(2026, 1 + random.nextInt(12), 1),
                new TreeSet<>(some(random, "MOU-1", "MOU-2")));
    }

    private static List<String> some(SplittableRandom random, String... all) {
        return Arrays.stream(all).filter(_ -> random.nextBoolean()).toList();
    }

    private static String pick(SplittableRandom random, String... all) {
        return all[random.nextInt(all.length)];
    }
}
