package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideFoldsTest {

    private final ShellViewModel model = new ShellViewModel();
    private final SideFolds folds = new SideFolds(model);

    private boolean isRailOpen() {
        return model.railOpenProperty().get();
    }

    @Test
    void foldsTheRailForAScreenThatNeedsItsRoomAndOpensItForTheNextThatDoesNot() {
        folds.measure(1440);
        folds.suit(0, true);
        assertThat(isRailOpen()).isTrue();
        folds.suit(1000, true);
        assertThat(isRailOpen()).isFalse();
        folds.suit(0, false);
        assertThat(isRailOpen()).as("there is room again").isTrue();
    }

    @Test
    void opensTheRailOnceTheWindowHasRoomForBoth() {
        folds.measure(1440);
        folds.suit(1000, true);
        folds.measure(1920);
        assertThat(isRailOpen()).isTrue();
    }

    @Test
    void leavesTheRailAsItWasPutByHand() {
        folds.measure(1440);
        folds.suit(1000, true);
        model.railOpenProperty().set(true);
        folds.suit(1000, true);
        folds.measure(1430);
        assertThat(isRailOpen()).isTrue();
        folds.measure(1200);
        assertThat(isRailOpen()).as("no window that narrow has room for it").isFalse();
    }

    @Test
    void leavesTheRailClosedThatWasClosedByHandWhateverComes() {
        folds.measure(1440);
        model.railOpenProperty().set(false);
        folds.suit(1000, true);
        folds.suit(0, false);
        assertThat(isRailOpen()).isFalse();
    }

    @Test
    void foldsTheInspectorTooWhereThereIsLeastRoom() {
        folds.measure(800);
        assertThat(model.inspectorOpenProperty().get()).isFalse();
        folds.measure(1000);
        assertThat(model.inspectorOpenProperty().get()).isTrue();
        assertThat(isRailOpen()).isFalse();
    }

    @Test
    void movesNothingWhileTheWindowHasNoWidth() {
        folds.measure(1440);
        model.railOpenProperty().set(false);
        model.inspectorOpenProperty().set(false);
        folds.measure(0);
        folds.measure(1440);
        assertThat(isRailOpen()).as("it was closed by hand").isFalse();
        assertThat(model.inspectorOpenProperty().get()).isFalse();
    }

    @Test
    void movesTheRailOnlyWhereTheWindowCrossesAWidthOrAnotherScreenComes() {
        folds.measure(1440);
        folds.suit(1000, true);
        model.inspectorOpenProperty().set(false);
        folds.measure(1400);
        folds.measure(1500);
        assertThat(isRailOpen()).as("no width was crossed").isFalse();
    }

    @Test
    void closesTheInspectorBeforeATableBesideItHasToCutItsMarkings() {
        folds.measure(979);
        assertThat(model.inspectorOpenProperty().get()).isFalse();
        folds.measure(981);
        assertThat(model.inspectorOpenProperty().get()).isTrue();
    }
}
