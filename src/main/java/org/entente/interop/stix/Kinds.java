package org.entente.interop.stix;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.interop.stix.Findings.At;
import org.entente.interop.stix.Rules.Kind;
import tools.jackson.databind.JsonNode;

/** Makes checks out of the kind expressions of the rule file. */
final class Kinds {

    private static final Pattern DICTIONARY_KEY = Pattern.compile("[a-zA-Z0-9_-]{0,250}");
    private static final Pattern SOCKET_OPTION = Pattern.compile("(SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)(_[A-Z]+)++");
    private static final Pattern EXIF_TAG = Pattern.compile("[A-Z][a-zA-Z0-9_-]+");
    private static final Pattern TRANSLATED = Pattern.compile("[a-z0-9_]{3,250}");
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "(application|audio|font|image|message|model|multipart|text|video)/[a-zA-Z0-9.+_-]+.*", Pattern.DOTALL);
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[a-zA-Z0-9.-]+");
    private static final Pattern REGISTRY_SHORT = Pattern.compile("^HKLM|HKCC|HKCR|HKCU|HKU|hklm|hkcc|hkcr|hkcu|hku");

    private static final int LONGEST_KEY = 2_000;

    private final Rules rules;
    private final Hashes hashes;
    private final Map<String, Kind> named;

    Kinds(Rules rules) {
        this.rules = rules;
        this.hashes = new Hashes(rules);
        Kind anything = (value, at, out) -> {};
        named = Map.ofEntries(
                Map.entry("anything", anything),
                Map.entry("extensions", anything), // checked with the object that carries them
                Map.entry("observables", anything), // checked as objects of their own
                Map.entry("bool", type(JsonNode::isBoolean, "interop.stix.bool")),
                Map.entry("text", type(JsonNode::isString, "interop.stix.text")),
                Map.entry(
                        "text-or-int", type(v -> v.isString() || v.isIntegralNumber(), "interop.stix.text-or-integer")),
                Map.entry("text.lower", advised(Kinds::isTerm, "interop.stix.advice.term")),
                Map.entry("time", text(Formats::isTime, "interop.stix.time")),
                Map.entry(
                        "time.ms",
                        text(v -> Formats.isTime(v) && Formats.fractionDigits(v) >= 3, "interop.stix.time.millis")),
                Map.entry("time.s", text(v -> Formats.isTime(v) && !v.contains("."), "interop.stix.time.seconds")),
                Map.entry("hex", text(Formats::isHex, "interop.stix.hex")),
                Map.entry("binary", text(Formats::isBase64, "interop.stix.base64")),
                Map.entry("selector", text(Formats::isSelector, "interop.stix.selector")),
                Map.entry("relation-name", text(v -> v.matches("[a-z0-9-]+"), "interop.stix.relation")),
                Map.entry("language", text(Formats::isLanguage, "interop.stix.language")),
                Map.entry(
                        "software-language",
                        advised(
                                Formats::isLanguage,
                                "interop.stix.language",
                                v -> v.length() != 3,
                                "interop.stix.advice.language")),
                Map.entry("country", advised(Formats::isCountry, "interop.stix.advice.country")),
                Map.entry("url", advised(Formats::isUri, "interop.stix.advice.url")),
                Map.entry("email", advised(v -> EMAIL.matcher(v).matches(), "interop.stix.advice.email")),
                Map.entry("ipv4", text(Addresses::isIpv4, "interop.stix.ipv4")),
                Map.entry("ipv6", text(Addresses::isIpv6, "interop.stix.ipv6")),
                Map.entry("mac", text(v -> v.matches("([0-9a-f]{2}:){5}[0-9a-f]{2}"), "interop.stix.mac")),
                Map.entry("charset", text(Formats::isCharset, "interop.stix.charset")),
                Map.entry("cpe", text(Formats::isCpe, "interop.stix.cpe")),
                Map.entry("media-type", text(v -> MEDIA_TYPE.matcher(v).matches(), "interop.stix.media-type")),
                Map.entry(
                        "media-type.advice",
                        advised(v -> MEDIA_TYPE.matcher(v).matches(), "interop.stix.advice.media-type")),
                Map.entry("protocol", advised(v -> v.matches("[a-zA-Z0-9-]{1,15}"), "interop.stix.advice.protocol")),
                Map.entry("priority-class", advised(v -> v.endsWith("_CLASS"), "interop.stix.advice.class")),
                Map.entry("registry-key", text(v -> !REGISTRY_SHORT.matcher(v).find(), "interop.stix.registry-key")),
                Map.entry("hashes", hashes::any),
                Map.entry("hashes.known", hashes::known),
                Map.entry("external-reference", new ExternalReferences(hashes)::check),
                Map.entry("header-value", Kinds::headerValue),
                Map.entry("translations", this::translations),
                Map.entry("dict", dictionary(DICTIONARY_KEY, (value, at, out) -> isPresent(value, at, out))),
                Map.entry(
                        "socket-options",
                        dictionary(SOCKET_OPTION, type(JsonNode::isIntegralNumber, "interop.stix.integer"))),
                Map.entry(
                        "exif",
                        dictionary(
                                EXIF_TAG,
                                type(v -> v.isString() || v.isIntegralNumber(), "interop.stix.text-or-integer"))));
    }

    Kind of(String expression) {
        var known = named.get(expression);
        if (known != null) {
            return known;
        }
        if (expression.equals("id")
                || expression.equals("ref")
                || expression.equals("int")
                || expression.equals("num")) {
            return of(expression + "()");
        }
        if (expression.startsWith("[")) {
            var end = expression.lastIndexOf(']');
            return new ListOf(of(expression.substring(1, end)), expression.endsWith("*") ? 0 : 1);
        }
        if (expression.startsWith("{")) {
            var structure = expression.substring(1, expression.length() - 1);
            return (value, at, out) -> StructureCheck.check(rules.structure(structure), value, at, out);
        }
        int open = expression.indexOf('(');
        var head = open < 0 ? expression : expression.substring(0, open);
        var inner = open < 0 ? "" : expression.substring(open + 1, expression.length() - 1);
        return switch (head) {
            case "int" -> Numbers.integer(inner);
            case "num" -> Numbers.number(inner);
            case "enum" -> oneOf(words(inner));
            case "id" -> id(words(inner), false);
            case "id!" -> id(words(inner), true);
            case "ref" -> new Reference(words(inner));
            case "dict" -> dictionary(DICTIONARY_KEY, of(inner));
            case "dict.any" -> dictionary(Pattern.compile(".+", Pattern.DOTALL), of(inner));
            default -> throw new IllegalStateException("the STIX rules know no kind " + expression);
        };
    }

    /** As {@link #of(String)}, with a warning for words outside the vocabulary. */
    Kind of(String expression, String vocabulary) {
        var kind = of(expression);
        return (value, at, out) -> {
            kind.check(value, at, out);
            var words = rules.vocabulary(vocabulary);
            if (value.isObject()) {
                value.propertyNames().stream()
                        .filter(name -> !words.contains(name))
                        .forEach(name -> out.warn(at.property(name), "interop.stix.vocabulary.key", vocabulary));
            } else if (value.isArray()) {
                for (var word : value) {
                    unlisted(word, words, vocabulary, at, out);
                }
            } else {
                unlisted(value, words, vocabulary, at, out);
            }
        };
    }

    private static void unlisted(JsonNode word, Set<String> words, String vocabulary, At at, Findings out) {
        if (word.isString() && !words.contains(word.stringValue())) {
            out.warn(at, "interop.stix.vocabulary.word", vocabulary);
        }
    }

    /** @param otherwise key of what is said of a value that breaks the rule */
    static Kind type(Predicate<JsonNode> rule, String otherwise, Object... arguments) {
        return (value, at, out) -> {
            if (!rule.test(value)) {
                out.error(at, otherwise, arguments);
            }
        };
    }

    static Kind text(Predicate<String> rule, String otherwise, Object... arguments) {
        return type(value -> value.isString() && rule.test(value.stringValue()), otherwise, arguments);
    }

    /** Any text, with a warning if it does not follow the advice. */
    private static Kind advised(Predicate<String> advice, String warning) {
        return advised(_ -> true, "interop.stix.text", advice, warning);
    }

    private static Kind advised(Predicate<String> rule, String otherwise, Predicate<String> advice, String warning) {
        return (value, at, out) -> {
            if (!value.isString()) {
                out.error(at, "interop.stix.text");
            } else if (!rule.test(value.stringValue())) {
                out.error(at, otherwise);
            } else if (!advice.test(value.stringValue())) {
                out.warn(at, warning);
            }
        };
    }

    private static Kind oneOf(Set<String> words) {
        return text(
                words::contains, "interop.stix.one-of", words.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** @param least how many items there must be */
    record ListOf(Kind item, int least) implements Kind {
        @Override
        public void check(JsonNode value, At at, Findings out) {
            if (!value.isArray()) {
                out.error(at, "interop.stix.list");
            } else if (value.size() < least) {
                out.error(at, "interop.stix.list.empty");
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                item.check(value.get(i), at.item(i), out);
            }
        }
    }

    private static Kind id(Set<String> types, boolean excluded) {
        return (value, at, out) -> {
            var type = Formats.typeOf(value.stringValue(""));
            if (type.isEmpty()) {
                out.error(at, "interop.stix.id");
            } else if (!types.isEmpty() && types.contains(type) == excluded) {
                out.error(at, "interop.stix.target", type);
            }
        };
    }

    /** A reference of an observable: any text will do, an id of one of these types is what it should be. */
    record Reference(Set<String> types) implements Kind {
        @Override
        public void check(JsonNode value, At at, Findings out) {
            if (!value.isString()) {
                out.error(at, "interop.stix.text");
                return;
            }
            var type = Formats.typeOf(value.stringValue());
            if (type.isEmpty()) {
                out.warn(at, "interop.stix.advice.id");
            } else if (!accepts(type)) {
                out.warn(at, "interop.stix.advice.target", type);
            }
        }

        boolean accepts(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    private static Kind dictionary(Pattern key, Kind values) {
        return (value, at, out) -> {
            if (!value.isObject() || value.isEmpty()) {
                out.error(at, "interop.stix.dictionary");
                return;
            }
            value.properties().forEach(entry -> {
                var place = at.property(entry.getKey());
                if (entry.getKey().length() > LONGEST_KEY
                        || !key.matcher(entry.getKey()).matches()) {
                    out.error(place, "interop.stix.key");
                }
                values.check(entry.getValue(), place, out);
            });
        };
    }

    /** Nulls and empty lists say nothing and are not allowed. */
    static void isPresent(JsonNode value, At at, Findings out) {
        if (value.isNull()) {
            out.error(at, "interop.stix.null");
        } else if (value.isArray() && value.isEmpty()) {
            out.error(at, "interop.stix.list.empty");
        }
    }

    private static void headerValue(JsonNode value, At at, Findings out) {
        boolean listed =
                value.isArray() && !value.isEmpty() && value.values().stream().allMatch(JsonNode::isString);
        if (!value.isString() && !listed) {
            out.error(at, "interop.stix.text-or-list");
        }
    }

    private void translations(JsonNode value, At at, Findings out) {
        dictionary(DICTIONARY_KEY, (translated, place, findings) -> {
                    if (!Formats.isLanguage(place.name())) {
                        findings.error(place, "interop.stix.language");
                    }
                    dictionary(TRANSLATED, Kinds::isPresent).check(translated, place, findings);
                })
                .check(value, at, out);
    }

    private static boolean isTerm(String text) {
        return text.chars().noneMatch(c -> Character.isUpperCase(c) || c == '_' || c == ' ');
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Arrays.stream(list.split("\\|")).collect(Collectors.toUnmodifiableSet());
    }
}
