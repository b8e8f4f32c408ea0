package org.entente.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class SecondWordsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private static Yardstick yardstick(String id) {
        return CATALOGUE.yardsticks().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String british(String american) {
        var band = yardstick("icd203").band(american).orElseThrow();
        return SecondWords.of(yardstick("icd203").likelihood(band), yardstick("uk-phia"), Texts.english())
                .orElse("");
    }

    @Test
    void namesTheYardstickAndEveryWordThatTheRangeTouches() {
        assertThat(british("very-likely")).isEqualTo("UK PHIA (2025): highly likely, and a part that no word covers");
        assertThat(british("unlikely"))
                .isEqualTo("UK PHIA (2025): unlikely to realistic possibility, and a part that no word covers");
    }

    @Test
    void saysNothingTwice() {
        var own = yardstick("icd203");
        assertThat(SecondWords.of(own.likelihood(own.bands().getFirst()), own, Texts.english()))
                .isEmpty();
    }
}
