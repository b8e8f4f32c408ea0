package org.entente.catalogue.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.entente.catalogue.Catalogue;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {

    private final Catalogue catalogue = Catalogue.load();
    private final Yardstick icd = catalogue.yardstick("icd203/2015").orElseThrow();
    private final Yardstick uk = catalogue.yardstick("uk-phia/2025").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "0, almost-no-chance", "0.07, very-unlikely", "0.20, unlikely", "0.42, unlikely", "0.45, roughly-even-chance",
        "0.55, likely", "0.80, very-likely", "0.92, very-likely", "0.95, almost-certain", "1, almost-certain"
    })
    void givesANumberOnASharedEndToTheBandThatStartsThere(BigDecimal fraction, String key) {
        assertThat(icd.at(fraction).orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void hasNoWordForANumberInAGap() {
        assertThat(uk.at(new BigDecimal("0.22"))).isEmpty();
        assertThat(uk.at(new BigDecimal("0.25"))).map(Yardstick.Band::key).contains("unlikely");
    }

    @Test
    void statesItsOwnBandsExactly() {
        var veryLikely = icd.band("very-likely").orElseThrow();
        assertThat(icd.likelihood(veryLikely))
                .isEqualTo(new Likelihood(new Decimal("0.8"), new Decimal("0.95"), "very-likely", "icd203/2015"));
        assertThat(icd.touched(icd.likelihood(veryLikely))).containsExactly(veryLikely);
        assertThat(icd.likelihood(veryLikely).percent()).isEqualTo("80–95 %");
        assertThat(uk.likelihood(uk.bands().getFirst()).percent()).isEqualTo("0–5 %");
    }
}
