package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    /** Dashes are told by their address while they are text. */
    private static final String UNTOLD = "-fx-border-style";

    @Test
    void growsTextAndTheRoomForIt() {
        assertThat(Sheets.grow(".a { -fx-font-size: 14px; -fx-min-height: 20px; -fx-padding: 8 12 8 12; }", 1.5))
                .isEqualTo(".a { -fx-font-size: 21px; -fx-min-height: 30px; -fx-padding: 8 12 8 12; }");
    }

    @Test
    void growsABarByWhatItsLineGrows() {
        assertThat(Sheets.grow(".a { -fx-min-height: 48px; -fx-max-height: 32px; }", 2))
                .isEqualTo(".a { -fx-min-height: 67px; -fx-max-height: 51px; }");
    }

    @Test
    void leavesLinesAndCornersAsTheyAre() {
        String rule = ".a { -fx-min-width: 1px; -fx-border-width: 2px; -fx-border-radius: 6px; }";
        assertThat(Sheets.grow(rule, 2)).isEqualTo(rule);
    }

    @Test
    void growsPanelsByAPartOnly() {
        assertThat(Sheets.grow(".a { -fx-min-width: 200px; -fx-min-height: 200px; }", 2))
                .isEqualTo(".a { -fx-min-width: 320px; -fx-min-height: 400px; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente", "modena-bridge", "light", "dark", "high-contrast-light", "high-contrast-dark"})
    void shipsEachSheetInTheToolkitsOwnFormToo(String name) throws IOException {
        URL shipped = getClass().getResource("/org/entente/ui/" + name + ".bss");
        assertThat(shipped).as("made by the build from " + name + ".css").isNotNull();
        var text = new CssParser().parse(URI.create(Sheets.url(name + ".css")).toURL());
        assertThat(rules(Stylesheet.loadBinary(shipped))).isNotEmpty().isEqualTo(rules(text));
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " "
                        + rule.getDeclarations().stream()
                                .map(each -> each.getProperty().equals(UNTOLD) ? UNTOLD : each.toString())
                                .toList())
                .toList();
    }

    @Test
    void growsIconsAndThoseOnSymbolsWithTheText() {
        String css = new String(
                Base64.getDecoder().decode(Sheets.scaled("entente.css", 2).substring("data:text/css;base64,".length())),
                StandardCharsets.UTF_8);
        assertThat(css).contains(".glyph-12 { -fx-icon-size: 24px; }").contains(".icon-20 { -fx-icon-size: 40px; }");
    }
}
