package org.entente.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words that headings, type columns, relation columns and file names use, in several languages, from the data file
 * {@code interop/header-words.json}. Words are compared without case, accents, punctuation and camel humps.
 */
public final class HeaderWords {

    /**
     * What a heading says.
     *
     * @param role a property of the catalogue, or a role such as {@code id}, {@code type}, {@code link}; empty if unknown
     * @param stem the heading's other words, such as {@code n} in {@code n.name}; empty if there are none
     */
    public record Recognised(String role, String stem) {}

    /**
     * What a column tells that names something the row's object is linked to.
     *
     * @param kind of the link
     * @param type of what is named
     * @param isReversed whether the link begins at what is named, as with an owner
     */
    record Linked(String kind, String type, boolean isReversed) {}

    /** Two lists of headings that stand for the two ends of a link. */
    record Ends(Set<String> from, Set<String> to) {}

    private static final Pattern HUMP =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{L})");
    private static final Pattern CALL = Pattern.compile("\\s*([\\p{L}_]+)\\s*\\(\\s*([^()]+?)\\s*\\)\\s*");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    /** The Arabic article, which is written together with its word. */
    private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})ال(?=\\p{L}{3})");

    private static final int LONGEST = 80;

    private static final Set<String> GENERAL_FOLDERS = Set.of(
            "", "downloads", "desktop", "documents", "tmp", "temp", "data", "import", "imports", "files", "new folder");

    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Linked> linked = new HashMap<>();
    private final Map<String, Set<String>> files = new HashMap<>();
    private final List<Ends> ends = new ArrayList<>();
    private final List<List<String>> pairs = new ArrayList<>();

    private HeaderWords(JsonNode data) {
        index(data.get("roles"), roles);
        index(data.get("properties"), roles);
        index(data.get("types"), types);
        index(data.get("links"), links);
        data.get("linked").forEach(this::indexLinked);
        data.get("files").properties().forEach(entry -> files.put(entry.getKey(), phrases(entry.getValue())));
        data.get("ends").forEach(pair -> ends.add(new Ends(phrases(pair.get(0)), phrases(pair.get(1)))));
        data.get("pairs")
                .forEach(pair ->
                        pairs.add(List.of(pair.get(0).asString(), pair.get(1).asString())));
    }

    /** Reads the words that ship with the program. */
    public static HeaderWords load() {
        try (InputStream in = HeaderWords.class.getResourceAsStream("/interop/header-words.json")) {
            return new HeaderWords(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException("the program's list of heading words cannot be read", e);
        }
    }

    /** Lower case, without accents and punctuation, words apart by one space. */
    public static String plain(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String apart = HUMP.matcher(cut).replaceAll(" ");
        String bare =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        String words = NOT_WORD.matcher(bare.replace("ß", "ss").replace("ı", "i"))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ARTICLE.matcher(words).replaceAll("");
    }

    /**
     * Finds the longest known phrase at the end of the heading, or before numbers and letters that only tell columns apart;
     * the rest is its stem.
     */
    public Recognised recognise(String heading) {
        var call = CALL.matcher(heading);
        if (call.matches() && roles.containsKey(plain(call.group(1)))) {
            return new Recognised(role(plain(call.group(1))), plain(call.group(2)));
        }
        String plain = plain(heading);
        if (roles.containsKey(plain)) {
            return new Recognised(role(plain), "");
        }
        String[] words = plain.split(" ");
        for (int start = 1; start < words.length; start++) {
            String phrase = join(words, start, words.length);
            if (roles.containsKey(phrase)) {
                return new Recognised(role(phrase), join(words, 0, start));
            }
        }
        for (int start = 0; start < words.length - 1; start++) {
            for (int end = words.length - 1; end > start; end--) {
                String phrase = join(words, start, end);
                if (roles.containsKey(phrase) && areMarks(words, end)) {
                    String stem = (join(words, 0, start) + " " + join(words, end, words.length)).strip();
                    return new Recognised(role(phrase), stem);
                }
            }
        }
        return new Recognised("", plain);
    }

    /** Whether all words from there on are numbers or letters that only tell columns apart, as in {@code phone2}. */
    private static boolean areMarks(String[] words, int start) {
        return Arrays.stream(words, start, words.length).allMatch(word -> word.length() <= 2);
    }

    /** The object type that a word stands for, looked up whole, then by its last and its first words. */
    public Optional<String> type(String text) {
        return lookUp(types, plain(text));
    }

    /** The link kind that a word such as {@code LINKED_TO} stands for. */
    public Optional<String> link(String text) {
        String plain = plain(text);
        return Optional.ofNullable(links.get(plain));
    }

    /** What a column with this heading links the row's object to, if the whole heading says so. */
    Optional<Linked> linked(String heading) {
        return Optional.ofNullable(linked.get(plain(heading)));
    }

    /** Whether one of the words of a file's name says that it holds {@code nodes} or {@code links}. */
    boolean fileSays(String file, String what) {
        return Arrays.stream(words(file)).anyMatch(files.getOrDefault(what, Set.of())::contains);
    }

    /** The type of object that a file's name speaks of, such as {@code all_persons.csv}. */
    Optional<String> typeOfFile(String file) {
        String[] words = words(file);
        for (int i = words.length - 1; i >= 0; i--) {
            if (types.containsKey(words[i]) && !isGeneral(words[i])) {
                return Optional.ofNullable(types.get(words[i]));
            }
        }
        return Optional.empty();
    }

    /** A file's name without its ending and without words that say nothing about its subject. */
    String subjectOf(String file) {
        var rest = new ArrayList<String>();
        for (String word : words(file)) {
            if (!isGeneral(word)) {
                rest.add(word);
            }
        }
        return String.join("-", rest);
    }

    /**
     * Within what a file's keys are unique, if nobody says: the file's subject, else its folder's name; empty if neither says
     * anything.
     */
    public String namespace(String file, String folder) {
        String subject = subjectOf(file);
        String plain = plain(folder);
        return !subject.isEmpty() ? subject : GENERAL_FOLDERS.contains(plain) ? "" : slug(plain);
    }

    private boolean isGeneral(String word) {
        return files.values().stream().anyMatch(words -> words.contains(word));
    }

    List<Ends> ends() {
        return ends;
    }

    /** The other half of a pair such as 1 and 2, if the word is the first half. */
    Optional<String> partner(String word) {
        return pairs.stream()
                .filter(pair -> pair.getFirst().equals(word))
                .map(List::getLast)
                .findFirst();
    }

    private static String[] words(String file) {
        int dot = file.lastIndexOf('.');
        return plain(dot > 0 ? file.substring(0, dot) : file).split(" ");
    }

    private String role(String phrase) {
        return roles.getOrDefault(phrase, "");
    }

    private static Optional<String> lookUp(Map<String, String> words, String plain) {
        if (words.containsKey(plain)) {
            return Optional.ofNullable(words.get(plain));
        }
        String[] parts = plain.split(" ");
        String last = words.get(parts[parts.length - 1]);
        return Optional.ofNullable(last == null ? words.get(parts[0]) : last);
    }

    private static String join(String[] words, int start, int end) {
        return String.join(" ", Arrays.asList(words).subList(start, end));
    }

    private static void index(JsonNode lists, Map<String, String> into) {
        lists.properties()
                .forEach(
                        entry -> phrases(entry.getValue()).forEach(phrase -> into.putIfAbsent(phrase, entry.getKey())));
    }

    private void indexLinked(JsonNode entry) {
        var meant = new Linked(
                entry.get("kind").asString(),
                entry.get("type").asString(),
                entry.path("reversed").asBoolean(false));
        phrases(entry.get("words")).forEach(phrase -> linked.putIfAbsent(phrase, meant));
    }

    private static Set<String> phrases(JsonNode list) {
        var phrases = new HashSet<String>();
        list.forEach(word -> phrases.add(plain(word.asString())));
        return phrases;
    }

    /** A heading or name as part of a key. */
    public static String slug(String name) {
        String slug = plain(name).replace(' ', '-');
        return slug.isEmpty() ? "column" : slug;
    }
}
