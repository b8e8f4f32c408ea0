package org.entente.ui.theme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;

/**
 * The tokens that canvases draw with; style sheets have the same values, which a test compares.
 *
 * @param families fill of each family's shape
 * @param likelihood seven steps, from almost no chance to almost certain
 */
public record Palette(
        Color canvas,
        Color subtle,
        Color text,
        Color muted,
        Color border,
        Color accent,
        Color selection,
        Color link,
        Color linkNear,
        Color glyph,
        Map<Family, Color> families,
        List<Color> likelihood) {

    public static final Palette LIGHT = new Palette(
            Color.web("#FFFFFF"),
            Color.web("#F6F8FA"),
            Color.web("#24292F"),
            Color.web("#57606A"),
            Color.web("#D0D7DE"),
            Color.web("#0969DA"),
            Color.web("#B8008A"),
            Color.web("#6E7781"),
            Color.web("#24292F"),
            Color.web("#FFFFFF"),
            families("#1446BD", "#9F2602", "#1B8055", "#752E5E", "#4A4138", "#1892CC", "#A5871B", "#898A8C", "#57606A"),
            colours("#DEEBF7", "#C1D9EC", "#94C0DF", "#5B9FCC", "#2F7BB8", "#125A9C", "#08306B"));

    public static final Palette DARK = new Palette(
            Color.web("#0D1117"),
            Color.web("#161B22"),
            Color.web("#C9D1D9"),
            Color.web("#8B949E"),
            Color.web("#30363D"),
            Color.web("#58A6FF"),
            Color.web("#FF7BD5"),
            Color.web("#8B949E"),
            Color.web("#C9D1D9"),
            Color.web("#0D1117"),
            families("#4575FF", "#F5940D", "#45A685", "#A56C9C", "#F9D7B0", "#52C5FF", "#857E41", "#CDCFD6", "#8B949E"),
            colours("#173049", "#1D4568", "#235D8C", "#2F7BB8", "#5B9FCC", "#94C0DF", "#DEEBF7"));

    public static final Palette HIGH_CONTRAST_LIGHT = new Palette(
            Color.web("#FFFFFF"),
            Color.web("#FFFFFF"),
            Color.web("#000000"),
            Color.web("#24292F"),
            Color.web("#24292F"),
            Color.web("#023B95"),
            Color.web("#8F006B"),
            Color.web("#424A53"),
            Color.web("#000000"),
            Color.web("#FFFFFF"),
            families("#1446BD", "#9F2602", "#14633F", "#752E5E", "#4A4138", "#0B5E87", "#6B570F", "#55565A", "#424A53"),
            colours("#DEEBF7", "#C1D9EC", "#94C0DF", "#5B9FCC", "#2F7BB8", "#125A9C", "#08306B"));

    public static final Palette HIGH_CONTRAST_DARK = new Palette(
            Color.web("#000000"),
            Color.web("#000000"),
            Color.web("#FFFFFF"),
            Color.web("#E6EDF3"),
            Color.web("#D0D7DE"),
            Color.web("#71B7FF"),
            Color.web("#FF9BE0"),
            Color.web("#B7BDC8"),
            Color.web("#FFFFFF"),
            Color.web("#000000"),
            families("#7FA0FF", "#F5940D", "#5FC9A4", "#D49BCB", "#F9D7B0", "#52C5FF", "#C2B95F", "#CDCFD6", "#B7BDC8"),
            colours("#173049", "#1D4568", "#235D8C", "#2F7BB8", "#5B9FCC", "#94C0DF", "#DEEBF7"));

    private static Map<Family, Color> families(String... hex) {
        var map = new EnumMap<Family, Color>(Family.class);
        for (Family family : Family.values()) {
            map.put(family, Color.web(hex[family.ordinal()]));
        }
        return Map.copyOf(map);
    }

    private static List<Color> colours(String... hex) {
        return List.of(hex).stream().map(Color::web).toList();
    }

    /** Whether it is light on dark. */
    public boolean isDark() {
        return canvas.getBrightness() < text.getBrightness();
    }

    public Color family(Family family) {
        return families.getOrDefault(family, link);
    }
}
