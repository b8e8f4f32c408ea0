package org.entente.interop.stix;

import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text forms that STIX 2.1 knows. Everything here takes time linear in its input; patterns that repeat a group, which
 * need stack for each round, are used on texts of bounded length only.
 */
final class Formats {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*-?");
    private static final Pattern HEX = Pattern.compile("([a-fA-F0-9]{2})++");
    private static final Pattern BASE64 =
            Pattern.compile("([A-Za-z0-9+/]{4})*+([A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)?");
    private static final Pattern STEP = Pattern.compile("\\[[0-9]{1,9}]|[a-z0-9_-]{1,250}");
    private static final Pattern FIRST_STEP = Pattern.compile("[a-z0-9_-]{3,249}|id");
    private static final Pattern LANGUAGE = Pattern.compile(
            "([a-z]{2,3})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*+");
    private static final Pattern CPE_PART = Pattern.compile("[*-]|[?*]*+([A-Za-z0-9._-]|\\\\[!-/:-@\\[-`{-~])++[?*]*+");

    private static final int UUID_LENGTH = 36;
    private static final int LONGEST_TAG = 100;

    private static final Set<String> LANGUAGES = languages();
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Formats() {}

    /** RFC 3339 in UTC with a Z, on a day that exists. Written out, because every object has several. */
    static boolean isTime(String text) {
        int end = text.length() - 1;
        if (end < 19 || text.charAt(end) != 'Z' || !hasSeparators(text)) {
            return false;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year))
                && isWithin(number(text, 11, 13), 23)
                && isWithin(number(text, 14, 16), 59)
                && isWithin(number(text, 17, 19), 59)
                && (end == 19 || (text.charAt(19) == '.' && end > 20 && areDigits(text, 20, end)));
    }

    private static boolean hasSeparators(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static boolean isWithin(int number, int largest) {
        return number >= 0 && number <= largest;
    }

    /** Negative if something else than digits is there. */
    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How many digits a time has after its seconds. */
    static int fractionDigits(String time) {
        return Math.max(0, time.length() - "2026-01-01T00:00:00.Z".length());
    }

    /** Compares times to the last digit given. */
    static int compareTimes(String one, String other) {
        int seconds = one.substring(0, 19).compareTo(other.substring(0, 19));
        return seconds != 0 ? seconds : fraction(one).compareTo(fraction(other));
    }

    private static String fraction(String time) {
        var digits = time.substring(19, time.length() - 1);
        var end = digits.length();
        while (end > 0 && (digits.charAt(end - 1) == '0' || digits.charAt(end - 1) == '.')) {
            end--;
        }
        return digits.substring(0, end);
    }

    static boolean isTypeName(String text) {
        return text.length() >= 3 && text.length() <= 250 && TYPE.matcher(text).matches();
    }

    /** Whether it is a type name, two dashes and an RFC 4122 UUID of version 1 to 5. */
    static boolean isId(String text) {
        int uuid = text.length() - UUID_LENGTH;
        int dashes = uuid - 2;
        if (dashes < 3 || dashes > 250 || text.charAt(dashes) != '-' || text.charAt(dashes + 1) != '-') {
            return false;
        }
        for (int i = 0; i < dashes; i++) {
            char c = text.charAt(i);
            boolean isInner = i > 0 && i < dashes - 1;
            if (!(isLower(c) || (i > 0 && isDigit(c)) || (isInner && c == '-'))) {
                return false;
            }
        }
        return isUuid(text, uuid);
    }

    private static boolean isUuid(String text, int from) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = text.charAt(from + i);
            boolean isDash = i == 8 || i == 13 || i == 18 || i == 23;
            if (isDash ? c != '-' : Character.digit(c, 16) < 0 || c > 'f') {
                return false;
            }
        }
        char version = text.charAt(from + 14);
        return version >= '1' && version <= '5' && "89abAB".indexOf(text.charAt(from + 19)) >= 0;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The type that an id names; empty if it is no id. */
    static String typeOf(String id) {
        return isId(id) ? id.substring(0, id.length() - UUID_LENGTH - 2) : "";
    }

    static int uuidVersion(String id) {
        return isId(id) ? id.charAt(id.length() - UUID_LENGTH + 14) - '0' : 0;
    }

    static boolean isPropertyName(String text) {
        return text.equals("id") || (text.length() >= 3 && text.length() <= 250 && namePrefix(text) == text.length());
    }

    /** Whether it at least begins like a property name, which the published schemas let pass. */
    static boolean beginsAsPropertyName(String text) {
        return namePrefix(text) >= 3 || text.endsWith("id");
    }

    private static int namePrefix(String text) {
        int i = 0;
        while (i < text.length()
                && (isLower(text.charAt(i)) || (i > 0 && (isDigit(text.charAt(i)) || text.charAt(i) == '_')))) {
            i++;
        }
        return i;
    }

    static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    static boolean isBase64(String text) {
        return !text.isEmpty() && BASE64.matcher(text).matches();
    }

    static boolean isSelector(String text) {
        var steps = text.split("\\.", -1);
        return FIRST_STEP.matcher(steps[0]).matches()
                && Arrays.stream(steps, 1, steps.length)
                        .allMatch(step -> STEP.matcher(step).matches());
    }

    /** A language tag (RFC 5646) whose language is registered in ISO 639-1, or listed by Unicode. */
    static boolean isLanguage(String tag) {
        var matcher = LANGUAGE.matcher(tag);
        return tag.length() <= LONGEST_TAG && matcher.matches() && LANGUAGES.contains(matcher.group(1));
    }

    private static Set<String> languages() {
        var all = new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));
        all.addAll(Arrays.asList(Locale.getISOLanguages()));
        // bibliographic codes of ISO 639-2 where they differ
        all.addAll(Set.of("alb", "arm", "baq", "bur", "chi", "cze", "dut", "fre", "geo", "ger"));
        all.addAll(Set.of("gre", "ice", "mac", "mao", "may", "per", "rum", "slo", "tib", "wel"));
        for (var two : Locale.getISOLanguages()) {
            all.add(Locale.of(two).getISO3Language());
        }
        return Set.copyOf(all);
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code.toUpperCase(Locale.ROOT));
    }

    /** CPE 2.3 formatted string (NISTIR 7695): eleven parts after the prefix, the first one of a, o, h, * and -. */
    static boolean isCpe(String text) {
        if (!text.startsWith("cpe:2.3:") || text.length() > 2000) {
            return false;
        }
        var parts = text.substring("cpe:2.3:".length()).split("(?<!\\\\):", -1);
        if (parts.length != 11 || !parts[0].matches("[aoh*-]")) {
            return false;
        }
        return Arrays.stream(parts).allMatch(part -> CPE_PART.matcher(part).matches());
    }

    static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    static boolean isUri(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
