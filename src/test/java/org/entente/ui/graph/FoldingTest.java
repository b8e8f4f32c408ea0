package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    private final Folding folding = new Folding();

    @Test
    void givesWayUntilTheChartIsFittedAgain() {
        folding.covers();
        assertThat(folding.isFolded()).isTrue();
        folding.fitted();
        assertThat(folding.isFolded()).isFalse();
    }

    @Test
    void staysAsTheAnalystWantsIt() {
        folding.covers();
        folding.turn();
        folding.covers();
        assertThat(folding.isFolded()).as("opened by hand").isFalse();
        folding.turn();
        folding.fitted();
        assertThat(folding.isFolded()).as("folded by hand").isTrue();
    }

    @Test
    void givesWayAgainAfterTheChartWasFittedAroundIt() {
        folding.covers();
        folding.turn();
        folding.fitted();
        folding.covers();
        assertThat(folding.isFolded()).isTrue();
    }

    @Test
    void foldsInASmallWindowAndOpensInALargeOne() {
        folding.resized(true);
        assertThat(folding.isFolded()).isTrue();
        folding.fitted();
        assertThat(folding.isFolded()).isTrue();
        folding.resized(false);
        assertThat(folding.isFolded()).isFalse();
    }
}
