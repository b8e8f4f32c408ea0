package org.entente.store.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the words that rows repeat: property keys, types, kinds, organisations, markings. Numbers are handed out from
 * 1 by the one writer; any thread may look up.
 */
public final class Dictionary {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> texts = new ConcurrentHashMap<>();
    private final Map<Marking, Integer> markings = new ConcurrentHashMap<>();
    private final Map<Integer, Marking> parsed = new ConcurrentHashMap<>();
    private final Batch insert;
    private @Nullable Marking lastMarking;
    private int lastNumber;

    Dictionary(Sql writer) {
        insert = new Batch(writer, "insert into term (k, text) values (?, ?)");
        writer.each("select k, text from term", row -> know(row.getInt(1), row.getString(2)));
    }

    private void know(int number, String text) {
        numbers.put(text, number);
        texts.put(number, text);
    }

    /** The word's number, a new one if need be. For the writer. */
    int intern(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        int number = texts.size() + 1;
        know(number, text);
        insert.add(number, text);
        return number;
    }

    int intern(Marking marking) {
        if (marking == lastMarking) { // importers use one marking for thousands of claims
            return lastNumber;
        }
        Integer known = markings.get(marking);
        if (known == null) {
            known = intern(CanonicalForm.markingText(marking));
            markings.put(marking, known);
        }
        lastMarking = marking;
        lastNumber = known;
        return known;
    }

    /** The word's number, or −1 if no row uses it. */
    public int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    public int find(Marking marking) {
        return find(CanonicalForm.markingText(marking));
    }

    /** The word; empty for 0. */
    public String text(int number) {
        return texts.getOrDefault(number, "");
    }

    public Marking marking(int number) {
        return parsed.computeIfAbsent(number, _ -> CanonicalForm.parseMarking(text(number)));
    }

    void flush() {
        insert.flush();
    }
}
