package org.entente.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.catalogue.Catalogue;

/**
 * What somebody typed into the search, with families made into their types.
 *
 * @param text for the index
 * @param sources references of sources that the hits must rest on, as typed
 */
record Typed(String text, List<String> sources) {

    private static final String TYPE = "type:";
    private static final String SOURCE = "source:";

    static Typed of(String typed, Catalogue catalogue) {
        var rest = new ArrayList<String>();
        var sources = new ArrayList<String>();
        for (String part : Arrays.asList(typed.strip().split("\\s+"))) {
            String plain = part.toLowerCase(Locale.ROOT);
            if (plain.startsWith(TYPE) && part.length() > TYPE.length()) {
                rest.addAll(types(plain.substring(TYPE.length()), catalogue));
            } else if (plain.startsWith(SOURCE) && part.length() > SOURCE.length()) {
                sources.add(part.substring(SOURCE.length()));
            } else {
                rest.add(part);
            }
        }
        return new Typed(String.join(" ", rest), sources);
    }

    /** A family means all of its types; a word that names no type is passed on, and finds what was typed so elsewhere. */
    private static List<String> types(String word, Catalogue catalogue) {
        var keys = catalogue.types().stream()
                .filter(type -> type.key().equals(word) || type.family().key().equals(word))
                .map(type -> TYPE + type.key())
                .toList();
        return keys.isEmpty() ? List.of(TYPE + word) : keys;
    }
}
