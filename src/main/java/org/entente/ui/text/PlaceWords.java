package org.entente.ui.text;

import org.entente.model.Excerpt;
import org.entente.model.TextLines;

/** A place in a source as an analyst cites it: by line or page, and never by counted characters. */
public final class PlaceWords {

    private PlaceWords() {}

    /**
     * @param locator as the claim keeps it
     * @param lines of the source's own text
     * @return empty for an empty locator
     */
    public static String of(Texts texts, String locator, TextLines lines) {
        return Excerpt.read(locator)
                .map(excerpt -> words(texts, excerpt, lines))
                .orElse(locator);
    }

    private static String words(Texts texts, Excerpt excerpt, TextLines lines) {
        if (excerpt.page() > 0) {
            return Excerpt.page(excerpt.file(), excerpt.page()).locator();
        }
        if (!excerpt.file().isEmpty()) {
            return excerpt.file();
        }
        return lines.of(excerpt)
                .map(found -> found.first() == found.last()
                        ? texts.get("ui.place.line", found.first())
                        : texts.get("ui.place.lines", found.first(), found.last()))
                .orElseGet(() -> texts.get("ui.place.text"));
    }
}
