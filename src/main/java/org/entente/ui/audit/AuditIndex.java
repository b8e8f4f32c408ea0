package org.entente.ui.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;

/**
 * The log ready to be narrowed: its words are folded and its choices numbered once, so that a question costs one pass over it in
 * memory, O(entries × facets). Never changes; made and asked off the screen's thread.
 */
final class AuditIndex {

    /** So often it is asked whether the question still stands. */
    private static final int STRIDE = 1_024;

    /** Nothing before it is taken apart into a letter and an accent. */
    private static final char FIRST_ACCENTED = 0xC0;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final AuditFacet[] FACETS = AuditFacet.values();

    private final List<Audit.Entry> entries;
    private final String[] words;
    private final List<Column> columns = new ArrayList<>();
    private final Texts texts;

    /**
     * One facet.
     *
     * @param choices by their numbers, in the order of the log
     * @param numbers of the choices of every entry
     */
    private record Column(AuditFacet facet, List<AuditFacet.Choice> choices, int[] numbers) {}

    /**
     * What passes a question.
     *
     * @param facets with how many entries each choice has that pass the other filters
     */
    record Found(List<Audit.Entry> entries, List<Facet> facets) {}

    AuditIndex(List<Audit.Entry> entries, Texts texts) {
        this.entries = List.copyOf(entries);
        this.texts = texts;
        this.words = this.entries.stream().map(AuditIndex::words).toArray(String[]::new);
        for (AuditFacet facet : FACETS) {
            columns.add(column(facet));
        }
    }

    private static String words(Audit.Entry entry) {
        var deed = entry.deed();
        var object = deed.object();
        return folded(String.join(
                " ",
                entry.time().second(),
                entry.who(),
                deed.action(),
                object == null ? "" : object.name(),
                deed.reason(),
                deed.pack(),
                entry.portion()));
    }

    private Column column(AuditFacet facet) {
        Map<String, Integer> known = new LinkedHashMap<>();
        var choices = new ArrayList<AuditFacet.Choice>();
        int[] numbers = new int[entries.size()];
        for (int i = 0; i < numbers.length; i++) {
            var choice = facet.of(entries.get(i), texts);
            Integer number = known.putIfAbsent(choice.code(), choices.size());
            if (number == null) {
                choices.add(choice);
            }
            numbers[i] = number == null ? choices.size() - 1 : number;
        }
        return new Column(facet, choices, numbers);
    }

    int size() {
        return entries.size();
    }

    /**
     * What passes, the latest first.
     *
     * @param isStale whether the question was asked anew meanwhile
     * @return empty if it was
     */
    Optional<Found> find(AuditQuery query, BooleanSupplier isStale) {
        List<String> wanted = wanted(query.text());
        BitSet[] allowed = allowed(query);
        int[][] counts = new int[FACETS.length][];
        for (int f = 0; f < FACETS.length; f++) {
            counts[f] = new int[columns.get(f).choices().size()];
        }
        var passing = new ArrayList<Audit.Entry>();
        for (int i = 0; i < words.length; i++) {
            if (i % STRIDE == 0 && isStale.getAsBoolean()) {
                return Optional.empty();
            }
            if (wanted.stream().allMatch(words[i]::contains) && count(i, allowed, counts)) {
                passing.add(entries.get(i));
            }
        }
        return Optional.of(new Found(Collections.unmodifiableList(passing), facets(query, counts)));
    }

    /** Counts an entry in every facet whose other filters it passes; says whether it passes all. */
    private boolean count(int entry, BitSet[] allowed, int[][] counts) {
        int failing = -1;
        for (int f = 0; f < FACETS.length; f++) {
            if (allowed[f] != null && !allowed[f].get(columns.get(f).numbers()[entry])) {
                if (failing >= 0) {
                    return false; // fails two: no facet counts it
                }
                failing = f;
            }
        }
        for (int f = 0; f < FACETS.length; f++) {
            if (failing < 0 || failing == f) {
                counts[f][columns.get(f).numbers()[entry]]++;
            }
        }
        return failing < 0;
    }

    /** By facet the numbers of what is chosen; null where nothing is. */
    private BitSet[] allowed(AuditQuery query) {
        var allowed = new BitSet[FACETS.length];
        query.facets()
                .forEach((facet, codes) -> allowed[facet.ordinal()] = numbers(columns.get(facet.ordinal()), codes));
        return allowed;
    }

    private static BitSet numbers(Column column, Set<String> codes) {
        var numbers = new BitSet();
        for (int i = 0; i < column.choices().size(); i++) {
            numbers.set(i, codes.contains(column.choices().get(i).code()));
        }
        return numbers;
    }

    /** A facet in which all entries are alike narrows nothing, so it is left out; one that is chosen stays to be taken away. */
    private List<Facet> facets(AuditQuery query, int[][] counts) {
        var facets = new ArrayList<Facet>();
        for (Column column : columns) {
            AuditFacet facet = column.facet();
            if (column.choices().size() > 1 || query.facets().containsKey(facet)) {
                facets.add(new Facet(
                        facet.key(),
                        texts.get("ui.audit.facet." + facet.key()),
                        choices(column, counts[facet.ordinal()])));
            }
        }
        return facets;
    }

    private static List<Facet.Choice> choices(Column column, int[] counts) {
        var choices = column.choices();
        return choices.stream()
                .sorted(column.facet().order())
                .map(choice -> new Facet.Choice(choice.code(), choice.label(), null, counts[choices.indexOf(choice)]))
                .toList();
    }

    private static List<String> wanted(String text) {
        return text.isBlank() ? List.of() : List.of(folded(text).strip().split("\\s+"));
    }

    /** Without case and accents; most of a log has no letter that could bear one. */
    private static String folded(String text) {
        String plain = text.chars().allMatch(letter -> letter < FIRST_ACCENTED)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
