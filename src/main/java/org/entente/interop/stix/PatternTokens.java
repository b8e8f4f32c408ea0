package org.entente.interop.stix;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a STIX pattern into its tokens, in time linear in its length. */
final class PatternTokens {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern SIGN = Pattern.compile("==|!=|<>|<=|>=|[=<>\\[\\]():.,*]");

    private PatternTokens() {}

    /** Adds the tokens to {@code tokens}; returns where no token begins, negative if all could be read. */
    static int split(String pattern, List<String> tokens) {
        int at = 0;
        while (at < pattern.length()) {
            if (Character.isWhitespace(pattern.charAt(at))) {
                at++;
            } else {
                int end = end(pattern, at);
                if (end < 0) {
                    return at;
                }
                tokens.add(pattern.substring(at, end));
                at = end;
            }
        }
        return -1;
    }

    /** Where the token that begins here ends; negative if none begins here. */
    private static int end(String pattern, int from) {
        char first = pattern.charAt(from);
        boolean hasPrefix =
                from + 1 < pattern.length() && "thb".indexOf(first) >= 0 && pattern.charAt(from + 1) == '\'';
        if (first == '\'' || hasPrefix) {
            return endOfQuoted(pattern, hasPrefix ? from + 2 : from + 1);
        }
        for (var kind : List.of(NUMBER, WORD, SIGN)) {
            var matcher = kind.matcher(pattern).region(from, pattern.length());
            if (matcher.lookingAt()) {
                return matcher.end();
            }
        }
        return -1;
    }

    private static int endOfQuoted(String pattern, int from) {
        for (int i = from; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '\'') {
                return i + 1;
            }
            i += pattern.charAt(i) == '\\' ? 1 : 0;
        }
        return -1;
    }
}
