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
                Map.entry("bool", type(JsonNode::isBoolean, "must be true or false")),
                Map.entry("text", type(JsonNode::isString, "must be text")),
                Map.entry("text-or-int", type(v -> v.isString() || v.isIntegralNumber(), "must be text or an integer")),
                Map.entry("text.lower", text(_ -> true, "", v -> isTerm(v), "should be lower case with hyphens")),
                Map.entry("time", text(Formats::isTime, "must be a time such as 2026-01-31T12:00:00.000Z")),
                Map.entry(
                        "time.ms",
                        text(
                                v -> Formats.isTime(v) && Formats.fractionDigits(v) >= 3,
                                "must be a time to the millisecond, such as 2026-01-31T12:00:00.000Z")),
                Map.entry(
                        "time.s", text(v -> Formats.isTime(v) && !v.contains("."), "must be a time in whole seconds")),
                Map.entry("hex", text(Formats::isHex, "must be an even number of hexadecimal digits")),
                Map.entry("binary", text(Formats::isBase64, "must be Base64")),
                Map.entry("selector", text(Formats::isSelector, "must be a selector")),
                Map.entry("relation-name", text(v -> v.matches("[a-z0-9-]+"), "must be of a–z, 0–9 and hyphens")),
                Map.entry("language", text(Formats::isLanguage, "must be a language tag (RFC 5646)")),
                Map.entry(
                        "software-language",
                        text(
                                Formats::isLanguage,
                                "must be a language tag (RFC 5646)",
                                v -> v.length() != 3,
                                "should be an RFC 5646 tag")),
                Map.entry("country", text(_ -> true, "", Formats::isCountry, "should be an ISO 3166-1 alpha-2 code")),
                Map.entry("url", text(_ -> true, "", Formats::isUri, "should be a URL")),
                Map.entry(
                        "email",
                        text(_ -> true, "", v -> EMAIL.matcher(v).matches(), "should be an e-mail address alone")),
                Map.entry("ipv4", text(Addresses::isIpv4, "must be an IPv4 address or range")),
                Map.entry("ipv6", text(Addresses::isIpv6, "must be an IPv6 address or range")),
                Map.entry(
                        "mac",
                        text(v -> v.matches("([0-9a-f]{2}:){5}[0-9a-f]{2}"), "must be a lower-case MAC address")),
                Map.entry("charset", text(Formats::isCharset, "must be an IANA character set")),
                Map.entry("cpe", text(Formats::isCpe, "must be a CPE 2.3 name")),
                Map.entry("media-type", text(v -> MEDIA_TYPE.matcher(v).matches(), "must be an IANA media type")),
                Map.entry(
                        "media-type.advice",
                        text(_ -> true, "", v -> MEDIA_TYPE.matcher(v).matches(), "should be an IANA media type")),
                Map.entry(
                        "protocol",
                        text(_ -> true, "", v -> v.matches("[a-zA-Z0-9-]{1,15}"), "should be an IANA protocol name")),
                Map.entry("priority-class", text(_ -> true, "", v -> v.endsWith("_CLASS"), "should end in _CLASS")),
                Map.entry(
                        "registry-key",
                        text(v -> !REGISTRY_SHORT.matcher(v).find(), "must spell the hive out, HKEY_LOCAL_MACHINE")),
                Map.entry("hashes", hashes::any),
                Map.entry("hashes.known", hashes::known),
                Map.entry("external-reference", new ExternalReferences(hashes)::check),
                Map.entry("header-value", Kinds::headerValue),
                Map.entry("translations", this::translations),
                Map.entry("dict", dictionary(DICTIONARY_KEY, (value, at, out) -> isPresent(value, at, out))),
                Map.entry(
                        "socket-options",
                        dictionary(SOCKET_OPTION, type(JsonNode::isIntegralNumber, "must be an integer"))),
                Map.entry(
                        "exif",
                        dictionary(
                                EXIF_TAG,
                                type(v -> v.isString() || v.isIntegralNumber(), "must be text or an integer"))));
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
                        .forEach(name -> out.warn(at.property(name), "is not in the vocabulary " + vocabulary));
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
            out.warn(at, "holds a word that is not in the open vocabulary " + vocabulary);
        }
    }

    static Kind type(Predicate<JsonNode> rule, String otherwise) {
        return (value, at, out) -> {
            if (!rule.test(value)) {
                out.error(at, otherwise);
            }
        };
    }

    static Kind text(Predicate<String> rule, String otherwise) {
        return type(value -> value.isString() && rule.test(value.stringValue()), otherwise);
    }

    private static Kind text(Predicate<String> rule, String otherwise, Predicate<String> advice, String warning) {
        return (value, at, out) -> {
            if (!value.isString()) {
                out.error(at, "must be text");
            } else if (!rule.test(value.stringValue())) {
                out.error(at, otherwise);
            } else if (!advice.test(value.stringValue())) {
                out.warn(at, warning);
            }
        };
    }

    private static Kind oneOf(Set<String> words) {
        return text(words::contains, "must be one of " + words.stream().sorted().collect(Collectors.joining(", ")));
    }

    /** @param least how many items there must be */
    record ListOf(Kind item, int least) implements Kind {
        @Override
        public void check(JsonNode value, At at, Findings out) {
            if (!value.isArray()) {
                out.error(at, "must be a list");
            } else if (value.size() < least) {
                out.error(at, "must not be an empty list");
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
                out.error(at, "must be a STIX id, type--UUID");
            } else if (!types.isEmpty() && types.contains(type) == excluded) {
                out.error(at, "must not point at " + type);
            }
        };
    }

    /** A reference of an observable: any text will do, an id of one of these types is what it should be. */
    record Reference(Set<String> types) implements Kind {
        @Override
        public void check(JsonNode value, At at, Findings out) {
            if (!value.isString()) {
                out.error(at, "must be text");
                return;
            }
            var type = Formats.typeOf(value.stringValue());
            if (type.isEmpty()) {
                out.warn(at, "should be a STIX id, type--UUID");
            } else if (!accepts(type)) {
                out.warn(at, "should not point at " + type);
            }
        }

        boolean accepts(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    private static Kind dictionary(Pattern key, Kind values) {
        return (value, at, out) -> {
            if (!value.isObject() || value.isEmpty()) {
                out.error(at, "must be a dictionary with at least one entry");
                return;
            }
            value.properties().forEach(entry -> {
                var place = at.property(entry.getKey());
                if (entry.getKey().length() > LONGEST_KEY
                        || !key.matcher(entry.getKey()).matches()) {
                    out.error(place, "is not allowed as a key here");
                }
                values.check(entry.getValue(), place, out);
            });
        };
    }

    /** Nulls and empty lists say nothing and are not allowed. */
    static void isPresent(JsonNode value, At at, Findings out) {
        if (value.isNull()) {
            out.error(at, "must not be null");
        } else if (value.isArray() && value.isEmpty()) {
            out.error(at, "must not be an empty list");
        }
    }

    private static void headerValue(JsonNode value, At at, Findings out) {
        boolean listed =
                value.isArray() && !value.isEmpty() && value.values().stream().allMatch(JsonNode::isString);
        if (!value.isString() && !listed) {
            out.error(at, "must be text or a list of texts");
        }
    }

    private void translations(JsonNode value, At at, Findings out) {
        dictionary(DICTIONARY_KEY, (translated, place, findings) -> {
                    if (!Formats.isLanguage(place.name())) {
                        findings.error(place, "must be a language tag (RFC 5646)");
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
