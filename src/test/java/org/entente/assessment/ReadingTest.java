package org.entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Yardstick icd = catalogue.yardstick("icd203/2015").orElseThrow();
    private final Yardstick uk = catalogue.yardstick("uk-phia/2025").orElseThrow();

    @Test
    void everyBandReadsAsItselfOnItsOwnYardstick() {
        for (Yardstick yardstick : List.of(icd, uk)) {
            assertThat(yardstick.bands())
                    .allSatisfy(band -> assertThat(Reading.of(yardstick.likelihood(band), yardstick)
                                    .word())
                            .contains(band));
        }
    }

    @Test
    void noticesARangeThatCrossesBands() {
        var reading = Reading.of(range("0.75", "0.9"), icd);
        assertThat(reading.crossesBands()).isTrue();
        assertThat(reading.bands()).extracting(Yardstick.Band::key).containsExactly("likely", "very-likely");
        assertThat(reading.word()).isEmpty();
    }

    @Test
    void noticesARangeThatReachesAGap() {
        var likely = icd.likelihood(icd.band("very-likely").orElseThrow());
        var reading = Reading.of(likely, uk);
        assertThat(reading.bands()).extracting(Yardstick.Band::key).containsExactly("highly-likely");
        assertThat(reading.reachesGap()).isTrue();
        assertThat(reading.word()).isEmpty();
        assertThat(Reading.of(range("0.21", "0.24"), uk)).isEqualTo(new Reading(uk, List.of(), true));
        assertThat(Reading.of(range("0.22", "0.22"), uk).reachesGap()).isTrue();
    }

    @Test
    void aNumberOnASharedEndHasOneWord() {
        assertThat(Reading.of(range("0.8", "0.8"), icd).word())
                .map(Yardstick.Band::key)
                .contains("very-likely");
    }

    private static Likelihood range(String low, String high) {
        return new Likelihood(new Decimal(low), new Decimal(high), "", "");
    }
}
