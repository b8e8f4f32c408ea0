package org.entente.ui.text;

import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * English in disguise: accented, in brackets and two fifths longer, so that whoever looks at a screen sees words that no
 * translator could reach and buttons that have no room for another language. Places and plurals stay as they are.
 */
final class PseudoBundle extends ResourceBundle {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "àƀçđéƒĝĥíĵķļɱñóƥǫřšŧúṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻƜÑÓƤǪŘŠŦÚṼŴẊÝŽ";
    private static final String[] MORE = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private final ResourceBundle words;

    PseudoBundle(ResourceBundle words) {
        this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return words.containsKey(key) ? disguise(words.getString(key)) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }

    /** @param pattern of ICU's message format */
    static String disguise(String pattern) {
        var longer = new StringBuilder("[").append(accented(pattern));
        int wanted = (pattern.length() * 2 + 4) / 5;
        int before = longer.length();
        for (int i = 0; longer.length() - before < wanted; i++) {
            longer.append(' ').append(MORE[i % MORE.length]);
        }
        return longer.append(']').toString();
    }

    private static String accented(String pattern) {
        var parsed = new MessagePattern(pattern);
        var out = new StringBuilder();
        int at = 0;
        int depth = 0; // odd inside a message, even between the brackets of a place
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            append(pattern.substring(at, Math.max(at, part.getIndex())), depth % 2 == 1, out);
            at = Math.max(at, part.getIndex());
            switch (part.getType()) {
                case MSG_START, ARG_START -> depth++;
                case MSG_LIMIT, ARG_LIMIT -> depth--;
                default -> {}
            }
            append(pattern.substring(at, Math.max(at, part.getLimit())), false, out);
            at = Math.max(at, part.getLimit());
        }
        return out.append(pattern.substring(at)).toString();
    }

    private static void append(String piece, boolean isText, StringBuilder out) {
        for (char letter : piece.toCharArray()) {
            int place = isText ? PLAIN.indexOf(letter) : -1;
            out.append(place < 0 ? letter : ACCENTED.charAt(place));
        }
    }
}
