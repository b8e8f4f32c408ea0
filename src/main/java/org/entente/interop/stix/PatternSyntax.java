package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of STIX patterns (STIX 2.1, part 9), checked by recursive descent in time linear in the pattern. It says
 * whether a pattern is well formed, not what it matches.
 */
final class PatternSyntax {

    private static final Pattern TYPE = Pattern.compile("-?[a-z0-9]+(-[a-z0-9]+)*-?");
    private static final Pattern PROPERTY = Pattern.compile("[a-z0-9_]{3,250}|id");
    private static final Set<String> COMPARISONS = Set.of("=", "==", "!=", "<>", "<", ">", "<=", ">=");
    private static final Set<String> TEXT_TESTS = Set.of("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET");
    private static final int DEEPEST = 100;
    private static final String END = "";

    private static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Message why;

        /** @param why key of what is said of the pattern, as the rest of a sentence */
        Fault(String why, Object... arguments) {
            super(why, null, false, false);
            this.why = Message.of(why, arguments);
        }
    }

    private final List<String> tokens = new ArrayList<>();
    private int next;
    private int depth;

    private final Set<Subject> subjects = new LinkedHashSet<>();

    private PatternSyntax() {}

    /** What a comparison is about: {@code file:name} is type and property. */
    record Subject(String type, String property) {}

    /**
     * @param fault what is wrong with the pattern, as the rest of a sentence about it; null if nothing is
     * @param subjects what it looks at, as far as it could be read
     */
    record Reading(@Nullable Message fault, Set<Subject> subjects) {}

    static Reading read(String pattern) {
        var syntax = new PatternSyntax();
        return new Reading(fault(syntax, pattern), syntax.subjects);
    }

    private static @Nullable Message fault(PatternSyntax syntax, String pattern) {
        try {
            syntax.split(pattern);
            syntax.observations();
            if (!syntax.peek().equals(END)) {
                throw new Fault("interop.stix.pattern.end", shortened(syntax.peek()));
            }
            return null;
        } catch (Fault fault) {
            return Message.of("interop.stix.pattern", fault.why);
        }
    }

    private void split(String pattern) throws Fault {
        if (pattern.length() > StixValues.LARGEST) {
            throw new Fault("interop.stix.pattern.long");
        }
        int fault = PatternTokens.split(pattern, tokens);
        if (fault >= 0) {
            throw new Fault("interop.stix.pattern.character", fault + 1);
        }
    }

    private void observations() throws Fault {
        enter();
        observation();
        while (Set.of("AND", "OR", "FOLLOWEDBY").contains(peek())) {
            next++;
            observation();
        }
        depth--;
    }

    private void observation() throws Fault {
        if (accept("(")) {
            observations();
            expect(")");
        } else {
            expect("[");
            comparisons();
            expect("]");
        }
        qualifiers();
    }

    private void qualifiers() throws Fault {
        while (true) {
            switch (peek()) {
                case "START" -> {
                    next++;
                    timestamp();
                    expect("STOP");
                    timestamp();
                }
                case "WITHIN" -> {
                    next++;
                    number();
                    expect("SECONDS");
                }
                case "REPEATS" -> {
                    next++;
                    number();
                    expect("TIMES");
                }
                default -> {
                    return;
                }
            }
        }
    }

    private void comparisons() throws Fault {
        enter();
        comparison();
        while (peek().equals("AND") || peek().equals("OR")) {
            next++;
            comparison();
        }
        depth--;
    }

    private void comparison() throws Fault {
        if (accept("(")) {
            comparisons();
            expect(")");
            return;
        }
        if (accept("EXISTS")) {
            path();
            return;
        }
        accept("NOT");
        path();
        accept("NOT");
        var operator = take();
        if (operator.equals("IN")) {
            set();
        } else if (TEXT_TESTS.contains(operator)) {
            if (!take().startsWith("'")) {
                throw new Fault("interop.stix.pattern.text", operator);
            }
        } else if (COMPARISONS.contains(operator)) {
            literal();
        } else {
            throw new Fault("interop.stix.pattern.comparison", shortened(operator));
        }
    }

    private void set() throws Fault {
        expect("(");
        if (accept(")")) {
            return;
        }
        literal();
        while (accept(",")) {
            literal();
        }
        expect(")");
    }

    private void path() throws Fault {
        var type = unquoted(take());
        if (type.length() < 3 || type.length() > 250 || !TYPE.matcher(type).matches()) {
            throw new Fault("interop.stix.pattern.no-type", shortened(type));
        }
        expect(":");
        var property = unquoted(take());
        if (!PROPERTY.matcher(property).matches()) {
            throw new Fault("interop.stix.pattern.no-property", shortened(property));
        }
        subjects.add(new Subject(type, property));
        while (true) {
            if (accept(".")) {
                var step = take();
                if (!step.startsWith("'") && !isWord(step)) {
                    throw new Fault("interop.stix.pattern.no-property", shortened(step));
                }
            } else if (accept("[")) {
                if (!accept("*")) {
                    number();
                }
                expect("]");
            } else {
                return;
            }
        }
    }

    private void literal() throws Fault {
        var token = take();
        boolean isValue = token.contains("'")
                ? isQuoted(token)
                : token.equals("true") || token.equals("false") || isNumber(token);
        if (!isValue) {
            throw new Fault("interop.stix.pattern.value", shortened(token));
        }
    }

    private static boolean isQuoted(String token) {
        var inner = token.substring(token.indexOf('\'') + 1, token.length() - 1);
        return switch (token.charAt(0)) {
            case 't' -> Formats.isTime(inner);
            case 'h' -> inner.isEmpty() || Formats.isHex(inner);
            case 'b' -> inner.isEmpty() || Formats.isBase64(inner);
            default -> true;
        };
    }

    private void timestamp() throws Fault {
        var token = take();
        if (!token.startsWith("t'") || !isQuoted(token)) {
            throw new Fault("interop.stix.pattern.time");
        }
    }

    private void number() throws Fault {
        var token = take();
        if (!isNumber(token)) {
            throw new Fault("interop.stix.pattern.number", shortened(token));
        }
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty()
                && Character.isDigit(token.charAt(token.length() - 1))
                && (Character.isDigit(token.charAt(0)) || token.charAt(0) == '-' || token.charAt(0) == '+');
    }

    private static boolean isWord(String token) {
        return !token.isEmpty()
                && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_')
                && !token.contains("'");
    }

    private static String unquoted(String token) {
        return token.startsWith("'") ? token.substring(1, token.length() - 1) : token;
    }

    private void enter() throws Fault {
        if (++depth > DEEPEST) {
            throw new Fault("interop.stix.fault.deep", DEEPEST);
        }
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }

    private String take() throws Fault {
        if (next == tokens.size()) {
            throw new Fault("interop.stix.pattern.early");
        }
        return tokens.get(next++);
    }

    private boolean accept(String token) {
        boolean isNext = peek().equals(token);
        next += isNext ? 1 : 0;
        return isNext;
    }

    private void expect(String token) throws Fault {
        if (!accept(token)) {
            throw peek().equals(END)
                    ? new Fault("interop.stix.pattern.needs.end", token)
                    : new Fault("interop.stix.pattern.needs", token, shortened(peek()));
        }
    }

    private static String shortened(String token) {
        return token.length() > 40 ? token.substring(0, 40) + "…" : token;
    }
}
