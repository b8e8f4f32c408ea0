package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    private static final List<Yardstick> YARDSTICKS = SampleBriefing.CATALOGUE.yardsticks();

    private static String with(String text, String band) {
        return Sentence.withRange(text, SampleBriefing.likelihood(band), YARDSTICKS, "Likelihood")
                .replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It will {likelihood} rain. | very-likely | It will very likely (80–95 %) rain.
        It will very likely rain. | very-likely | It will very likely (80–95 %) rain.
        It is likely to rain. | likely | It is likely (55–80 %) to rain.
        It is very likely, not only likely. | likely | It is very likely, not only likely (55–80 %).
        It is unlikely to rain. | unlikely | It is unlikely (20–45 %) to rain.
        It will almost certainly rain. | almost-certain | It will almost certainly (95–99 %) rain.
        It is probable that it rains. | likely | It is probable (55–80 %) that it rains.
        It rains | likely | It rains. Likelihood: likely (55–80 %).
        It is likely (55–80 %) to rain. | likely | It is likely (55–80 %) to rain.
        """)
    void printsTheRangeAfterTheWord(String text, String band, String expected) {
        assertThat(with(text, band)).isEqualTo(expected);
    }

    @Test
    void printsAFreeRangeInASentenceOfItsOwn() {
        var free = new Likelihood(Decimal.of(new BigDecimal("0.6")), Decimal.of(new BigDecimal("0.7")), "", "");
        assertThat(Sentence.withRange("It rains.", free, YARDSTICKS, "Likelihood"))
                .isEqualTo("It rains. Likelihood: 60–70\u00A0%.");
    }

    @Test
    void printsEveryRangeInABottomLineOnceOnly() {
        assertThat(Sentence.withAllRanges(
                                "It will very likely rain; snow is unlikely (20–45 %), fog Likely.",
                                YARDSTICKS.getFirst())
                        .replace('\u00A0', ' '))
                .isEqualTo("It will very likely (80–95 %) rain; snow is unlikely (20–45 %), fog Likely (55–80 %).");
    }
}
