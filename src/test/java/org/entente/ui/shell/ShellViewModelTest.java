package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.ui.shell.Destination.AtEntity;
import org.entente.ui.shell.Destination.AtPlace;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {

    private static final Destination ONE = new AtEntity(ObjectId.derived("test", "one"));
    private static final Destination TWO = new AtEntity(ObjectId.derived("test", "two"));

    private final ShellViewModel model = new ShellViewModel();

    private List<Destination> open() {
        return model.tabs().stream().map(TabItem::destination).toList();
    }

    @Test
    void reusesThePreviewTab() {
        model.open(Place.ENTITIES);
        model.open(ONE, true);
        model.open(TWO, true);
        assertThat(open()).containsExactly(new AtPlace(Place.ENTITIES), TWO);
    }

    @Test
    void keepsAPreviewThatWasOpenedForGood() {
        model.open(ONE, true);
        model.open(ONE, false);
        model.open(TWO, true);
        assertThat(open()).containsExactly(ONE, TWO);
    }

    @Test
    void walksBackAndForth() {
        model.open(Place.ENTITIES);
        model.open(ONE, false);
        model.goBack();
        assertThat(model.selectedProperty().get().destination()).isEqualTo(new AtPlace(Place.ENTITIES));
        assertThat(model.canGoForwardProperty().get()).isTrue();
        model.goForward();
        assertThat(model.selectedProperty().get().destination()).isEqualTo(ONE);
    }

    @Test
    void keepsTheLastTab() {
        model.open(Place.ENTITIES);
        model.close(model.tabs().getFirst());
        assertThat(open()).containsExactly(new AtPlace(Place.ENTITIES));
    }

    @Test
    void showsTheNeighbourWhenATabIsClosed() {
        model.open(Place.ENTITIES);
        model.open(ONE, false);
        model.close(model.selectedProperty().get());
        assertThat(open()).containsExactly(new AtPlace(Place.ENTITIES));
        assertThat(model.selectedProperty().get().destination()).isEqualTo(new AtPlace(Place.ENTITIES));
    }

    @Test
    void forgetsEverythingWhenCleared() {
        model.open(Place.ENTITIES);
        model.open(ONE, false);
        assertThat(model.clear()).containsExactly(new AtPlace(Place.ENTITIES), ONE);
        assertThat(model.tabs()).isEmpty();
        assertThat(model.canGoBackProperty().get()).isFalse();
    }
}
