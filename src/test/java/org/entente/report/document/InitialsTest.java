package org.entente.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialsTest {

    @Test
    void bindsInitialsToTheSurnameBehindThem() {
        assertThat(Initials.bound("Signed by E. Moreau, OND.")).isEqualTo("Signed by E.\u00A0Moreau, OND.");
        assertThat(Initials.bound("J. R. Öberg said so")).isEqualTo("J.\u00A0R.\u00A0Öberg said so");
    }

    @Test
    void leavesTheEndOfASentenceAlone() {
        assertThat(Initials.bound("It moved on. Then it stopped.")).isEqualTo("It moved on. Then it stopped.");
        assertThat(Initials.bound("Signed by OND. Moreau was told.")).isEqualTo("Signed by OND. Moreau was told.");
    }
}
