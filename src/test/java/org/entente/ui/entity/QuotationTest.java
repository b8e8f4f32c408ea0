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
        assertThat(quotation).isEqualTo(new Quotation(TEXT, "", "", false));
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
    void showsTheWordsAroundADateThatIsWrittenOtherwise() {
        String text = "Summary of a talk. ".repeat(20) + TEXT + " He went home. ".repeat(20);
        var quotation = Quotation.of(text, "p. 3, line 14", "12 Mar 1984").orElseThrow();
        assertThat(quotation.before()).contains("born on the twelfth of March").startsWith("…");
        assertThat(quotation.cited()).as("found, not named by the claim").isEmpty();
        assertThat(quotation.isStart()).isFalse();
    }

    @Test
    void showsThePageAndLineThatTheClaimNames() {
        String text = "one\n".repeat(80) + "\ftwo\nthe third line\n" + "x\n".repeat(200);
        assertThat(Quotation.of(text, "p. 2, line 2", "one").orElseThrow().before())
                .startsWith("…the third line");
        assertThat(Quotation.of(text, "p. 2", "one").orElseThrow().before()).startsWith("…two");
        assertThat(Quotation.of(text, "line 80", "two").orElseThrow().before()).startsWith("…one\n\ftwo");
        assertThat(Quotation.of(text, "p. 1, line 90", "nothing").orElseThrow().isStart())
                .as("the first page has no such line")
                .isTrue();
    }

    @Test
    void saysWhenItOnlyShowsHowTheTextBegins() {
        String text = "Nothing of note happened. ".repeat(40);
        assertThat(Quotation.of(text, "entry 41", "Karim").orElseThrow().isStart())
                .isTrue();
        assertThat(Quotation.of("All of it.", "entry 41", "Karim").orElseThrow().isStart())
                .as("nothing is left out")
                .isFalse();
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
