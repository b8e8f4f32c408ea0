package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a source's text stands beside a claim. */
class QuotationTest {

    private static final String TEXT =
            "When asked his age, he said he was born on the twelfth of March, and that his brother keeps the papers.";

    @Test
    void citesToTheLetterWhatTheClaimNames() {
        int from = TEXT.indexOf("born");
        int to = TEXT.indexOf(", and");
        var quotation = Quotation.of(TEXT, "characters " + (from + 1) + "–" + to, "12 Mar 1984")
                .orElseThrow();
        assertThat(quotation.cited()).isEqualTo("born on the twelfth of March");
        assertThat(quotation.before() + quotation.cited() + quotation.after()).isEqualTo(TEXT);
        assertThat(quotation.words()).isEqualTo("born on the twelfth of March");
    }

    @Test
    void marksNothingWhereTheClaimNamesNoPlace() {
        var quotation = Quotation.of(TEXT, "p. 3", "12 Mar 1984").orElseThrow();
        assertThat(quotation).isEqualTo(new Quotation(TEXT, "", ""));
    }

    @Test
    void showsTheWordsAroundTheValueInALongText() {
        String text = "Nothing of note happened. ".repeat(40) + "Karim drove crane 4. " + "It rained. ".repeat(60);
        var quotation = Quotation.of(text, "", "Karim").orElseThrow();
        assertThat(quotation.before())
                .startsWith("…")
                .endsWith("…")
                .contains("Karim drove crane 4.")
                .hasSizeLessThan(400);
    }

    @Test
    void readsALocatorBeyondTheTextAsNone() {
        assertThat(Quotation.of(TEXT, "characters 90–4000", "").orElseThrow().cited())
                .isEmpty();
        assertThat(Quotation.of(TEXT, "report.txt, characters 1–4", "")
                        .orElseThrow()
                        .cited())
                .isEmpty();
    }

    @Test
    void saysNothingForASourceWithoutText() {
        assertThat(Quotation.of("  ", "p. 3", "12 Mar 1984")).isEmpty();
    }
}
