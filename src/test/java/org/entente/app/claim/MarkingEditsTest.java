package org.entente.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.QuickPartners;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class MarkingEditsTest extends QuickPartners {

    private static final Marking SHARED = Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL"));
    private static final Marking RESTRICTED =
            Marking.of("generic", "RESTRICTED").releasableTo(List.of("KST", "AVL"));
    private static final Marking SECRET = SHARED.withLevel("generic", "SECRET");
    private static final MarkingChange TO_SECRET = new MarkingChange("generic", "SECRET", null);
    private static final MarkingChange TO_CONFIDENTIAL = new MarkingChange("generic", "CONFIDENTIAL", null);
    private static final MarkingChange TO_RESTRICTED = new MarkingChange("generic", "RESTRICTED", null);
    private static final MarkingChange FOR_KST = new MarkingChange("generic", null, Audience.only(List.of("KST")));

    private ObjectId karim;

    @BeforeEach
    void begin() {
        karim = ours.claims().create("person", "Yusuf al-Karim", Terms.marked(SHARED));
    }

    private static Marked mark(OpenCase by, ObjectId thing, MarkingChange change) {
        var forecast = by.entities().markings().forecast(List.of(thing), change, Progress.NONE);
        var marked = by.entities().markings().mark(List.of(thing), change, "the source asked for it", Progress.NONE);
        assertThat(marked).isEqualTo(forecast);
        return marked;
    }

    private static Marking joined(OpenCase in, ObjectId thing) {
        return Catalogue.load()
                .markings()
                .join(in.store().queries().objects().find(thing).orElseThrow().markings());
    }

    private static int actions(OpenCase in) {
        return in.store().queries().history().actions().size();
    }

    @Test
    void raisesManyInOneActionThatOneStepTakesBack() {
        var ana = ours.claims().create("person", "Ana", Terms.marked(RESTRICTED));
        int before = actions(ours);
        var marked = ours.entities()
                .markings()
                .mark(List.of(karim, ana, karim), TO_CONFIDENTIAL, "new tasking", Progress.NONE);
        assertThat(marked.rise()).isEqualTo(2);
        assertThat(marked.same()).isEqualTo(2);
        assertThat(marked.now()).isEqualTo(Map.of("(C//REL AVL, KST)", 2, "(R//REL AVL, KST)", 2));
        assertThat(actions(ours)).isEqualTo(before + 1);
        assertThat(joined(ours, ana)).isEqualTo(SHARED);
        assertThat(ours.search().find("Ana marking:CONFIDENTIAL", 5)).hasSize(1);

        var action = ours.store().queries().history().actions().getLast().commit();
        assertThat(ours.claims().undo(List.of(action), Progress.NONE)).isEqualTo(new Undoing.Done(0));
        assertThat(joined(ours, ana)).isEqualTo(RESTRICTED);
        assertThat(ours.search().find("Ana marking:CONFIDENTIAL", 5)).isEmpty();
    }

    @Test
    void aRaisedClaimNoLongerLeavesForAPartnerBelowIt() throws Exception {
        ours.partners().describe("AVL", "clearance", "CONFIDENTIAL");
        var plan = ours.outbox().plan("AVL", null);
        assertThat(plan.leaves()).isEqualTo(2);
        mark(ours, karim, TO_SECRET);
        assertThat(ours.outbox().plan("AVL", null).leaves()).isZero();
        assertThat(ours.releases().decide("AVL", null).released().claims()).isEmpty();

        // nothing of who was raised, why and how often is in what leaves then
        ours.claims().create("person", "Somebody else", Terms.marked(SHARED));
        var released = ours.releases().decide("AVL", null).released();
        assertThat(released.claims()).hasSize(2);
        assertThat(released.marking()).isEqualTo(SHARED);
        send();
        assertThat(theirs.search().find("Karim", 5)).isEmpty();
        assertThat(theirs.store().queries().objects().countsByType()).doesNotContainKey("re-marking");
    }

    @Test
    void lesserReadersAreARaiseToo() {
        assertThat(mark(ours, karim, FOR_KST).rise()).isEqualTo(2);
        assertThat(ours.releases().decide("AVL", null).released().claims()).isEmpty();
    }

    @Test
    void saysWhoHoldsWhatRises() {
        send();
        ours.claims().add(karim, "alias", new Text("Abu Layth"), Terms.marked(SHARED));
        var marked = mark(ours, karim, TO_SECRET);
        assertThat(marked.rise()).isEqualTo(3);
        assertThat(marked.holders()).isEqualTo(Map.of("AVL", 2));
    }

    @Test
    void othersClaimsCanBeRaisedAndThatTakenBackButNotLowered() {
        send();
        assertThatThrownBy(() -> mark(theirs, karim, TO_RESTRICTED))
                .isInstanceOf(AppException.class)
                .hasMessage("app.marking.theirs");
        int before = actions(theirs);
        assertThat(theirs.entities()
                        .markings()
                        .forecast(List.of(karim), TO_RESTRICTED, Progress.NONE)
                        .stay())
                .isEqualTo(Map.of("KST", 2));
        theirs.claims().add(karim, "alias", new Text("Abu Layth"), Terms.marked(SHARED));
        assertThat(actions(theirs)).isEqualTo(before + 1);

        var lowered = mark(theirs, karim, TO_RESTRICTED);
        assertThat(lowered.fall()).isEqualTo(1);
        assertThat(lowered.stay()).isEqualTo(Map.of("KST", 2));
        assertThat(mark(theirs, karim, TO_SECRET).rise()).isEqualTo(3);
        assertThat(joined(theirs, karim)).isEqualTo(SECRET);
        var back = mark(theirs, karim, TO_CONFIDENTIAL);
        assertThat(back.fall()).isEqualTo(3);
        assertThat(joined(theirs, karim)).isEqualTo(SHARED);
    }

    @Test
    void anEarlierValueRisesWithTheLaterOneAndDoesNotFallWithIt() {
        ours.claims().set(karim, "name", new Text("Yusuf Karim"), Terms.marked(SHARED));
        assertThat(mark(ours, karim, TO_SECRET).earlier()).isEqualTo(1);
        mark(ours, karim, TO_RESTRICTED);
        assertThat(ours.store().queries().claims().marked(List.of(karim), Set.of()))
                .extracting(claim ->
                        claim.state() + " " + claim.held().marking().levels().get("generic"))
                .containsExactlyInAnyOrder("LIVE RESTRICTED", "LIVE RESTRICTED", "SUPERSEDED SECRET");
    }

    @Test
    void asksForAReasonAndForAChange() {
        assertThatThrownBy(() -> ours.entities().markings().mark(List.of(karim), TO_SECRET, " ", Progress.NONE))
                .hasMessage("app.marking.reason");
        assertThatThrownBy(() -> mark(ours, karim, TO_CONFIDENTIAL)).hasMessage("app.marking.same");
        assertThat(Files.exists(folder)).isTrue();
    }

    @Test
    void manyThingsAreMarkedOnceEach() {
        var many = new java.util.ArrayList<ObjectId>();
        for (int i = 0; i < 12; i++) {
            many.add(ours.claims().create("person", "Somebody " + i, Terms.marked(RESTRICTED)));
        }
        ours.entities().markings().mark(many, TO_SECRET, "all of them", Progress.NONE);
        assertThat(ours.store().queries().objects().countsByType()).containsEntry("re-marking", 1);
        // one of them lowered again leaves the others as they are
        mark(ours, many.getFirst(), TO_CONFIDENTIAL);
        assertThat(joined(ours, many.getFirst())).isEqualTo(SHARED);
        assertThat(joined(ours, many.getLast())).isEqualTo(SECRET);
    }
}
