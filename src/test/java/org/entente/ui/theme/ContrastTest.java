package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2 AA over every pair of colours that our sheets put together: text 4.5, what one has to see 3. The high-contrast
 * pair keeps AAA for text, 7. Lines that only decorate are not measured: without them nothing would be lost.
 */
class ContrastTest {

    private static final double SEEN = 3;

    /** What text and symbols stand on, wherever a rule does not bring its own ground. */
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-ent-selected");

    /** What AtlantaFX itself writes on. */
    private static final List<String> FILLS = List.of("-color-accent-emphasis", "-color-danger-emphasis");

    private static final List<String> READ = List.of("-color-fg-default", "-color-fg-muted");

    /** What is seen: borders of what can be filled in, icons, rings, chosen edges, frames, shapes of entities. */
    private static final List<String> GRAPHICS = List.of(
            "-ent-input-border",
            "-color-fg-muted",
            "-color-accent-fg",
            "-color-accent-emphasis",
            "-ent-ring",
            "-ent-badge",
            "-ent-success-fg",
            "-ent-warning-fg",
            "-ent-danger-fg");

    /** Nothing is written on them: a page is drawn with the inks of its own, and the others are bars and the box of a tick. */
    private static final Set<String> BARE = Set.of(
            ".report-sheet",
            ".skeleton-line",
            ".report-sheet .skeleton-line",
            ".length-filled",
            ".length-filled.over",
            ".share-bar > .filled",
            "#report-content .check-box:disabled:selected > .box");

    private final TreeSet<String> failures = new TreeSet<>();

    private static double least(Theme theme) {
        return theme == Theme.HIGH_CONTRAST_LIGHT || theme == Theme.HIGH_CONTRAST_DARK ? 7 : 4.5;
    }

    private void demand(Tokens tokens, String fore, String back, double least) {
        Color ground = tokens.colour(back);
        double measured = Tokens.contrast(tokens.colour(fore, ground), ground);
        if (measured < least) {
            failures.add(String.format(Locale.ROOT, "%s on %s: %.2f, needs %.1f", fore, back, measured, least));
        }
    }

    /** The inmost ground of a rule; empty if it has none. */
    private static String ground(Tokens.Rule rule) {
        String written = rule.declarations().getOrDefault("-fx-background-color", "");
        String last = written.substring(written.lastIndexOf(',') + 1).strip();
        return last.equals("transparent") ? "" : last;
    }

    private static Stream<String> inks(Tokens.Rule rule) {
        return Stream.of("-fx-text-fill", "-fx-icon-color", "-fx-prompt-text-fill")
                .map(key -> rule.declarations().getOrDefault(key, ""))
                .filter(ink -> !ink.isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsTextReadable(Theme theme) {
        var tokens = new Tokens(theme);
        double least = least(theme);
        for (String ground : GROUNDS) {
            READ.forEach(ink -> demand(tokens, ink, ground, least));
        }
        FILLS.forEach(fill -> demand(tokens, "-color-fg-emphasis", fill, least));
        for (var rule : Tokens.rules("entente.css")) {
            String ground = ground(rule);
            List<String> inks = inks(rule)
                    .filter(ink -> !ink.equals("-color-fg-emphasis") && !ink.equals("-ent-glyph"))
                    .toList();
            if (!ground.isEmpty()) {
                READ.stream()
                        .filter(_ -> inks.isEmpty() && isGroundOfText(ground) && !BARE.contains(rule.selector()))
                        .forEach(ink -> demand(tokens, ink, ground, least));
                inks.forEach(ink -> demand(tokens, ink, ground, least));
            } else {
                inks.forEach(ink -> GROUNDS.forEach(each -> demand(tokens, ink, each, least)));
            }
            String fill = rule.declarations().getOrDefault("-color-button-bg", "");
            if (!fill.isEmpty()) {
                demand(tokens, "-color-fg-emphasis", fill, least);
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Bars and edges are grounds of nothing. */
    private static boolean isGroundOfText(String ground) {
        return !ground.contains("border")
                && !ground.contains("emphasis")
                && !ground.contains("fill")
                && !ground.equals("#000000");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void keepsWhatMustBeSeenVisible(Theme theme) {
        var tokens = new Tokens(theme);
        for (String ground : GROUNDS) {
            GRAPHICS.forEach(line -> demand(tokens, line, ground, SEEN));
            for (Family family : Family.values()) {
                demand(tokens, token(family), ground, SEEN);
            }
        }
        for (Family family : Family.values()) {
            demand(tokens, "-ent-glyph", token(family), SEEN);
        }
        assertThat(failures).isEmpty();
    }

    private static String token(Family family) {
        return "-ent-" + (family == Family.OTHER ? "neutral" : family.styleClass());
    }

    @Test
    void measuresAsTheStandardDoes() {
        assertThat(Tokens.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(Tokens.contrast(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(new Tokens(Theme.DARK).colour("-color-danger-subtle", Color.BLACK))
                .as("a translucent colour is seen on its ground")
                .isNotEqualTo(Color.web("#F85149"));
    }

    @Test
    void setsWhatLiesAboveTheWindowOffFromItInTheDark() {
        var tokens = new Tokens(Theme.DARK);
        var above = Tokens.rules("dark.css").stream()
                .filter(rule -> rule.selector().contains(".modal,"))
                .findFirst()
                .orElseThrow()
                .declarations();
        var ground = tokens.colour(above.getOrDefault("-color-bg-default", ""));
        var edge = tokens.colour(above.getOrDefault("-fx-border-color", ""));
        assertThat(Tokens.contrast(edge, tokens.colour("-color-bg-default"))).isGreaterThanOrEqualTo(SEEN);
        assertThat(Tokens.contrast(edge, ground)).isGreaterThanOrEqualTo(SEEN);
        for (String each : List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset")) {
            for (String ink : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-ent-danger-fg")) {
                assertThat(Tokens.contrast(tokens.colour(ink), tokens.colour(above.getOrDefault(each, ""))))
                        .as("%s on %s", ink, each)
                        .isGreaterThanOrEqualTo(least(Theme.DARK));
            }
        }
    }
}
