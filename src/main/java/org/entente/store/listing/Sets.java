package org.entente.store.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The codes that objects have in one dimension, each combination once: a case has few of them, however many objects. */
final class Sets {

    private final Function<String, List<String>> read;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<String>> codes = new ArrayList<>();

    /** @param read the codes that a column's text stands for */
    Sets(Function<String, List<String>> read) {
        this.read = read;
    }

    /** The same numbers for the same combinations; what is added to one does not show in the other. */
    Sets copy(Function<String, List<String>> reading) {
        var copy = new Sets(reading);
        copy.numbers.putAll(numbers);
        copy.codes.addAll(codes);
        return copy;
    }

    /** The number of a combination. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        codes.add(List.copyOf(read.apply(text)));
        numbers.put(text, codes.size() - 1);
        return codes.size() - 1;
    }

    /** The texts of the combinations, in the order of their numbers. */
    List<String> texts() {
        var texts = new String[codes.size()];
        numbers.forEach((text, number) -> texts[number] = text);
        return List.of(texts);
    }

    List<String> codes(int number) {
        return codes.get(number);
    }

    Set<String> all() {
        var all = new TreeSet<String>();
        codes.forEach(all::addAll);
        return all;
    }

    int size() {
        return codes.size();
    }

    /** Which combinations have one of the codes. */
    boolean[] with(Set<String> chosen) {
        var allowed = new boolean[codes.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = codes.get(i).stream().anyMatch(chosen::contains);
        }
        return allowed;
    }
}
