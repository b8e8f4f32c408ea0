package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameLinesTest {

    private static java.util.List<String> lines(String name) {
        return NameLines.of(name, 15, String::length);
    }

    @Test
    void writesALongNameOnTwoLinesOfAboutEqualWidth() {
        assertThat(lines("Yusuf al-Karim")).containsExactly("Yusuf al-Karim");
        assertThat(lines("Aldermere Port Services")).containsExactly("Aldermere", "Port Services");
        assertThat(lines("Unbreakablenameofaship")).containsExactly("Unbreakablenameofaship");
    }

    @Test
    void writesANameAsNarrowAsItsWordsAllowWhereThereIsNoRoom() {
        assertThat(NameLines.of("Tarek Haddad", 0, String::length)).containsExactly("Tarek", "Haddad");
        assertThat(NameLines.of("Tarek", 0, String::length)).containsExactly("Tarek");
    }

    @Test
    void drawsTheBeginningOfANameThatNoChartHasRoomFor() {
        assertThat(NameLines.fitted("Yusuf al-Karim")).isEqualTo("Yusuf al-Karim");
        assertThat(NameLines.fitted("W".repeat(300))).hasSizeLessThan(45).endsWith("W…");
        assertThat(NameLines.fitted("Harbour Lights Shipping and Forwarding Company"))
                .isEqualTo("Harbour Lights Shipping and Forwarding…");
    }

    @Test
    void cutsNoLetterInTwo() {
        String letter = "e\u0301\u0323";
        String drawn = NameLines.fitted(letter.repeat(100));
        assertThat(drawn).endsWith(letter + "…");
        assertThat((drawn.length() - 1) % letter.length()).isZero();
    }
}
