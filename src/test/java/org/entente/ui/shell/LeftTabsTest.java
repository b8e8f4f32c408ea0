package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.app.dashboard.Proof;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.desk.ScreenLeft.Tab;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.junit.jupiter.api.Test;

/** What is open, written down and read again. */
class LeftTabsTest {

    private final ObjectId id = ObjectId.random(new Random(7));
    private final List<Destination> everything = List.of(
            new Destination.AtPlace(Place.EXCHANGE),
            new Destination.AtEntity(id),
            new Destination.AtSource(id),
            new Destination.AtAssessment(id),
            new Destination.AtAudit(id),
            new Destination.AtListing(new Proof.Created(ObjectType.Role.values()[0], 12)),
            new Destination.AtListing(new Proof.Revised("AVL and others", 7)),
            new Destination.AtListing(new Proof.Unsourced()),
            new Destination.AtListing(new Proof.OnOneSource()),
            new Destination.AtListing(new Proof.ReviewDue()),
            new Destination.AtListing(new Proof.SharedOrigin()));

    @Test
    void opensAgainWhateverWasOpenInItsOrder() {
        var before = new ShellViewModel();
        everything.forEach(each -> before.open(each, false));
        before.select(before.tabs().get(1));
        before.perspectiveProperty().set(Perspective.JOINT);

        var after = new ShellViewModel();
        LeftTabs.restore(LeftTabs.of(before, _ -> Map.of()), after);
        assertThat(after.tabs()).extracting(TabItem::destination).isEqualTo(everything);
        assertThat(after.selectedProperty().get()).isSameAs(after.tabs().get(1));
        assertThat(after.perspectiveProperty().get()).isEqualTo(Perspective.JOINT);
        assertThat(after.back()).isEqualTo(before.back()).hasSize(everything.size());
        assertThat(after.forward()).isEmpty();
    }

    @Test
    void leavesTheSidesAsTheyWerePutByHandAndLetsTheOthersFollowTheRoom() {
        var before = new ShellViewModel();
        new SideFolds(before).measure(1440);
        before.railOpenProperty().set(false);
        var after = new ShellViewModel();
        LeftTabs.restore(LeftTabs.of(before, _ -> Map.of()), after);
        var folds = new SideFolds(after);
        folds.measure(1440);
        folds.suit(0, true);
        assertThat(after.railOpenProperty().get()).isFalse();
        assertThat(after.inspectorOpenProperty().get()).isTrue();
        folds.measure(900);
        assertThat(after.inspectorOpenProperty().get()).isFalse();
    }

    @Test
    void remembersWhereOneWasInEach() {
        var before = new ShellViewModel();
        before.open(Place.ENTITIES);
        before.open(new Destination.AtEntity(id), true);
        before.goBack();
        var left = LeftTabs.of(
                before, destination -> Map.of("at", destination.place().key()));
        assertThat(LeftTabs.spots(left))
                .containsEntry(new Destination.AtPlace(Place.ENTITIES), Map.of("at", "entities"))
                .containsEntry(new Destination.AtEntity(id), Map.of("at", "entities"));
        var after = new ShellViewModel();
        LeftTabs.restore(left, after);
        assertThat(after.forward()).containsExactly(new Destination.AtEntity(id));
        assertThat(after.canGoForwardProperty().get()).isTrue();
    }

    @Test
    void leavesClosedWhatItCannotRead() {
        var shell = new ShellViewModel();
        var tabs = List.of(
                new Tab("place", "moon"),
                new Tab("entity", "no id"),
                new Tab("created", "many"),
                new Tab("revised", ""),
                new Tab("hologram", "1"),
                new Tab("place", "graph"));
        LeftTabs.restore(new ScreenLeft(tabs, 4, "MINE", tabs, List.of(), null, null), shell);
        assertThat(shell.tabs()).extracting(TabItem::destination).containsExactly(new Destination.AtPlace(Place.GRAPH));
        assertThat(shell.selectedProperty().get()).isSameAs(shell.tabs().getFirst());
        assertThat(shell.perspectiveProperty().get()).isEqualTo(Perspective.OURS);
    }

    @Test
    void opensTheDashboardWhenNothingWasOpen() {
        var shell = new ShellViewModel();
        LeftTabs.restore(new ScreenLeft(List.of(), -3, "", List.of(), List.of(), null, null), shell);
        assertThat(shell.tabs())
                .extracting(TabItem::destination)
                .containsExactly(new Destination.AtPlace(Place.DASHBOARD));
    }
}
