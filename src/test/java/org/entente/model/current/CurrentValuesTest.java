package org.entente.model.current;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurrentValuesTest {

    private static final Moment MARCH = Moment.of("1984-03-12");
    private static final Moment DECEMBER = Moment.of("1984-12-03");

    private final Cases cases = new Cases();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @Test
    void showsTheOnlyClaim() {
        var only = cases.says(1, "KST", MARCH);
        assertThat(cases.ours()).isEqualTo(new Standing(MARCH, only, List.of(only), List.of(), false, null));
    }

    @Test
    void showsNothingWhenNothingIsLive() {
        var only = cases.says(1, "KST", MARCH);
        cases.withdraws(9, "KST", only.id());
        assertThat(cases.ours()).isEqualTo(new Standing(null, null, List.of(), List.of(only), false, null));
    }

    @Test
    void contestsValuesThatContradictEachOther() {
        cases.says(1, "KST", MARCH);
        cases.says(2, "AVL", DECEMBER);
        assertThat(cases.ours().contested()).isTrue();
        assertThat(cases.ours().live()).hasSize(2);
    }

    @Test
    void doesNotContestAPartialDateThatAgrees() {
        cases.says(1, "KST", Moment.of("1984"));
        cases.says(2, "AVL", DECEMBER);
        assertThat(cases.ours().contested()).isFalse();
    }

    @Test
    void contestsTwoMonthsThatAThirdYearAgreesWith() {
        cases.says(1, "KST", Moment.of("1984"));
        cases.says(2, "AVL", Moment.of("1984-03"));
        cases.says(3, "OND", Moment.of("1984-12"));
        assertThat(cases.ours().contested()).isTrue();
    }

    @Test
    void doesNotContestValuesOfDifferentTimes() {
        cases.says(1, "KST", new Text("Vesna"), Grade.NOT_GRADED, new Period(Moment.of("2010"), Moment.of("2012")));
        cases.says(2, "AVL", new Text("Vesna II"), Grade.NOT_GRADED, new Period(Moment.of("2013"), null));
        assertThat(cases.ours().contested()).isFalse();
    }

    @Test
    void neverContestsAPropertyOfManyValues() {
        cases.says(1, "KST", new Text("Abu Layth"));
        cases.says(2, "AVL", new Text("Joe Carim"));
        assertThat(CurrentValues.of(cases.claims, List.of(), List.of(), true, "KST", false)
                        .contested())
                .isFalse();
    }

    @Test
    void supersedesWithinOneOrganisation() {
        var old = cases.says(1, "KST", MARCH);
        var now = cases.says(2, "KST", DECEMBER);
        cases.relates(9, "KST", now.id(), RelationKind.SUPERSEDES, old.id());
        assertThat(cases.ours()).isEqualTo(new Standing(DECEMBER, now, List.of(now), List.of(old), false, null));
    }

    @Test
    void takesSupersessionByAnotherOrganisationAsDispute() {
        var old = cases.says(1, "KST", MARCH);
        var now = cases.says(2, "AVL", DECEMBER);
        cases.relates(9, "AVL", now.id(), RelationKind.SUPERSEDES, old.id());
        assertThat(cases.ours().live()).containsExactly(old, now);
        assertThat(cases.ours().contested()).isTrue();
    }

    @Test
    void withdrawingAWithdrawalBringsTheClaimBack() {
        var claim = cases.says(1, "KST", MARCH);
        var withdrawal = cases.withdraws(9, "KST", claim.id());
        cases.withdraws(10, "KST", withdrawal.id());
        assertThat(cases.ours().shown()).isEqualTo(MARCH);
    }

    @Test
    void withdrawalByAnotherOrganisationChangesNothing() {
        var claim = cases.says(1, "KST", MARCH);
        cases.withdraws(9, "AVL", claim.id());
        assertThat(cases.ours().live()).containsExactly(claim);
    }

    @Test
    void withdrawingTheNewestBringsTheOneBeforeBack() {
        var old = cases.says(1, "KST", MARCH);
        var now = cases.says(2, "KST", DECEMBER);
        cases.relates(9, "KST", now.id(), RelationKind.SUPERSEDES, old.id());
        cases.withdraws(10, "KST", now.id());
        assertThat(cases.ours().shownClaim()).isEqualTo(old);
    }

    @Test
    void withdrawingTheMiddleOfAChainBringsNothingOlderBack() {
        var first = cases.says(1, "KST", MARCH);
        var second = cases.says(2, "KST", DECEMBER);
        var third = cases.says(3, "KST", Moment.of("1985"));
        cases.relates(9, "KST", second.id(), RelationKind.SUPERSEDES, first.id());
        cases.relates(10, "KST", third.id(), RelationKind.SUPERSEDES, second.id());
        cases.withdraws(11, "KST", second.id());
        assertThat(cases.ours().live()).containsExactly(third);
    }

    @Test
    void claimsThatSupersedeEachOtherBothStay() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "KST", DECEMBER);
        cases.relates(9, "KST", one.id(), RelationKind.SUPERSEDES, other.id());
        cases.relates(10, "KST", other.id(), RelationKind.SUPERSEDES, one.id());
        assertThat(cases.ours().live()).containsExactly(one, other);
        assertThat(cases.ours().contested()).isTrue();
    }

    @Test
    void showsTheBetterGradeAndAmongEqualsTheSmallestId() {
        cases.says(1, "KST", MARCH, Grade.admiralty("C3"), null);
        var better = cases.says(2, "AVL", DECEMBER, Grade.admiralty("B3"), null);
        assertThat(cases.ours().shownClaim()).isEqualTo(better);
        cases.says(3, "OND", DECEMBER, Grade.admiralty("B3"), null);
        assertThat(cases.ours().shownClaim()).isEqualTo(better);
    }

    @Test
    void ungradedIsNotWorseThanGraded() {
        var ungraded = cases.says(1, "KST", MARCH);
        cases.says(2, "AVL", DECEMBER, Grade.admiralty("A1"), null);
        assertThat(cases.ours().shownClaim()).isEqualTo(ungraded);
    }

    @Test
    void ourResolutionCountsForUsAndNotForJoint() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        var decision = cases.decides(5, "KST", DECEMBER, one, other);
        assertThat(cases.ours())
                .isEqualTo(new Standing(DECEMBER, other, List.of(one, other), List.of(), false, decision));
        assertThat(cases.joint().contested()).isTrue();
    }

    @Test
    void jointIsResolvedWhenEverySideDecidedEqually() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        cases.decides(5, "KST", DECEMBER, one, other);
        var theirs = cases.decides(4, "AVL", DECEMBER, one, other);
        assertThat(cases.joint().resolution()).isEqualTo(theirs);
        assertThat(cases.joint().shown()).isEqualTo(DECEMBER);
    }

    @Test
    void jointStaysContestedWhenSidesDecidedDifferently() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        cases.decides(5, "KST", MARCH, one, other);
        cases.decides(4, "AVL", DECEMBER, one, other);
        assertThat(cases.joint().contested()).isTrue();
    }

    @Test
    void aLaterContradictionReopensAResolvedContest() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        cases.decides(5, "KST", DECEMBER, one, other);
        cases.says(3, "OND", Moment.of("1985"));
        assertThat(cases.ours().contested()).isTrue();
        assertThat(cases.ours().isResolved()).isFalse();
    }

    @Test
    void aLaterClaimThatAgreesWithTheResolutionDoesNotReopenIt() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        cases.decides(5, "KST", DECEMBER, one, other);
        cases.says(3, "OND", Moment.of("1984-12"));
        assertThat(cases.ours().isResolved()).isTrue();
    }

    @Test
    void aResolutionMayWriteAnotherValue() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        cases.decides(5, "KST", Moment.of("1984"), one, other);
        assertThat(cases.ours().shown()).isEqualTo(Moment.of("1984"));
        assertThat(cases.ours().shownClaim()).isNull();
    }

    @Test
    void withdrawingAResolutionReopensTheContest() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        var decision = cases.decides(5, "KST", DECEMBER, one, other);
        cases.withdraws(9, "KST", decision.id());
        assertThat(cases.ours().contested()).isTrue();
    }

    @Test
    void nobodyElseCanSayWhatOurResolutionSaw() {
        var one = cases.says(1, "KST", MARCH);
        var other = cases.says(2, "AVL", DECEMBER);
        var decision = cases.decides(5, "KST", DECEMBER, one, other);
        var late = cases.says(3, "OND", Moment.of("1985"));
        cases.relates(99, "OND", decision.id(), RelationKind.RESOLVES, late.id());
        assertThat(cases.ours().contested()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderAndRepetitionMakeNoDifference(long seed) {
        var any = Cases.any(new SplittableRandom(seed));
        for (boolean joint : new boolean[] {false, true}) {
            var expected = CurrentValues.of(any.claims, any.bearings, any.resolutions, false, "KST", joint);
            var claims = doubled(any.claims, seed);
            var bearings = doubled(any.bearings, seed + 1);
            var resolutions = doubled(any.resolutions, seed + 2);
            assertThat(CurrentValues.of(claims, bearings, resolutions, false, "KST", joint))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingDisappearsAndWhatIsShownIsLiveOrResolved(long seed) {
        var any = Cases.any(new SplittableRandom(seed));
        var standing = any.ours();
        var all = new ArrayList<>(standing.live());
        all.addAll(standing.past());
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        CurrentValues.distinct(any.claims).values());
        if (standing.isResolved()) {
            assertThat(standing.contested()).isFalse();
        } else if (!standing.live().isEmpty()) {
            assertThat(standing.live()).contains(Objects.requireNonNull(standing.shownClaim()));
        }
    }

    private static <T> List<T> doubled(List<T> list, long seed) {
        var copy = new ArrayList<>(list);
        copy.addAll(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
