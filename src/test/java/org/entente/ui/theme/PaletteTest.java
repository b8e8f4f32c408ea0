package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.entente.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private static Map<String, Color> tokens(String sheet) throws IOException {
        try (var in = PaletteTest.class.getResourceAsStream("/org/entente/ui/" + sheet)) {
            var tokens = new HashMap<String, Color>();
            var matcher = Pattern.compile("-ent-([a-z0-9-]+): (#[0-9A-F]{6});")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), Color.web(matcher.group(2)));
            }
            return tokens;
        }
    }

    private static void agree(Palette palette, Map<String, Color> tokens) {
        for (Family family : Family.values()) {
            String token = family == Family.OTHER ? "neutral" : family.styleClass();
            assertThat(palette.family(family)).as(token).isEqualTo(tokens.get(token));
        }
        for (int step = 1; step <= 7; step++) {
            assertThat(palette.likelihood().get(step - 1)).isEqualTo(tokens.get("like-" + step));
        }
        assertThat(palette.selection()).isEqualTo(tokens.get("ring"));
        assertThat(palette.glyph()).isEqualTo(tokens.get("glyph"));
    }

    @Test
    void agreesWithTheStyleSheets() throws IOException {
        agree(Palette.LIGHT, tokens("light.css"));
        agree(Palette.DARK, tokens("dark.css"));
        agree(Palette.HIGH_CONTRAST_LIGHT, tokens("high-contrast-light.css"));
        agree(Palette.HIGH_CONTRAST_DARK, tokens("high-contrast-dark.css"));
    }

    @Test
    void agreesWithTheCatalogue() {
        for (var family : Catalogue.load().families()) {
            assertThat(Palette.LIGHT.family(Family.of(family.key()))).isEqualTo(Color.web(family.light()));
            assertThat(Palette.DARK.family(Family.of(family.key()))).isEqualTo(Color.web(family.dark()));
        }
    }

    @Test
    void hasTheSameTokensInEveryTheme() throws IOException {
        for (Theme theme : Theme.values()) {
            assertThat(tokens(theme.tokens()).keySet())
                    .as(theme.tokens())
                    .isEqualTo(tokens("light.css").keySet());
        }
    }
}
