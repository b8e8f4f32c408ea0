package org.entente.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The typefaces that are shipped, so that the window looks the same on every machine: Latin, Greek and Cyrillic, and Arabic.
 * Other scripts are drawn with the machine's own.
 */
public final class Fonts {

    /** Of everything but identifiers. */
    public static final String FAMILY = "Noto Sans";

    /** Style class of text in Arabic letters only, for which {@link #FAMILY} has no shapes. */
    public static final String ARABIC = "arabic";

    static final List<String> FILES =
            List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSansArabic-Regular", "NotoSansArabic-Bold");

    private static boolean isLoaded;

    private Fonts() {}

    /** Makes them known to the toolkit, once. */
    public static synchronized void load() {
        if (isLoaded) {
            return;
        }
        for (String name : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
                if (in == null || Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("the typeface " + name + " is missing from the build");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        isLoaded = true;
    }

    /**
     * Whether every letter is Arabic. A sentence with an Arabic name in it keeps its own typeface: the shipped Arabic one has
     * no Latin letters, and gives the marks that isolate a name a width.
     */
    public static boolean isArabic(String text) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC)
                && text.codePoints()
                        .filter(Character::isLetter)
                        .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC);
    }
}
