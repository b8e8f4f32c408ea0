package org.entente.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;

/**
 * Pairs of things that may be one, found by their names. Only names that share a key are compared: the skeletons of their
 * words in any order, or those of all words but one. So the cost is linear in the names as long as names differ; a key that
 * very many share, such as that of a name given by default, tells nothing and is passed over.
 */
public final class NamePairs {

    /** A thing that may be another. */
    public record Named(ObjectId id, String group, List<String> names) {
        public Named {
            names = List.copyOf(names);
        }
    }

    /** How alike two names are, the most first. */
    public enum Likeness {
        /** The same letters, once case, accents, script and spaces are left out. */
        SAME,
        /** Spelled or transliterated otherwise, or in another order. */
        SPELLED,
        /** One has one word more. */
        PART
    }

    /** Two things and their most alike names. */
    public record Pair(Named one, Named other, Likeness likeness, String name, String otherName) {}

    private static final int MOST_NAMES = 8;
    private static final int MOST_WORDS = 6;
    private static final int MOST_ALIKE = 40;
    private static final int MOST_LETTERS = 120;
    private static final int SHORTEST_ALONE = 3;
    private static final int MOST_APART = 3;

    private final Words words = new Words();
    private final Map<String, List<Entry>> whole = new LinkedHashMap<>();
    private final Map<String, List<Entry>> parts = new HashMap<>();

    /** A name of a thing, cut into words. */
    private record Entry(Named thing, String name, List<String> cut) {}

    private NamePairs() {}

    /**
     * @param things only things of one group are compared
     * @return the most alike first; ties by the number of words and then by ids
     */
    public static List<Pair> among(Collection<Named> things, Progress progress) {
        var pairs = new NamePairs();
        int done = 0;
        for (Named thing : things) {
            pairs.take(thing);
            if (++done % 1_000 == 0) {
                progress.checkCancelled();
                progress.report(done, things.size());
            }
        }
        return pairs.found();
    }

    private void take(Named thing) {
        int taken = 0;
        for (String name : new LinkedHashSet<>(thing.names())) {
            var cut = name.isBlank() || name.length() > MOST_LETTERS ? List.<String>of() : words.of(name);
            if (!cut.isEmpty() && cut.size() <= MOST_WORDS && taken++ < MOST_NAMES) {
                var entry = new Entry(thing, name, cut);
                put(whole, key(thing.group(), cut, -1), entry);
                for (int i = 0; cut.size() > 2 && i < cut.size(); i++) {
                    if (!isNumber(cut.get(i))) { // pier 9 is not pier 8
                        put(parts, key(thing.group(), cut, i), entry);
                    }
                }
            }
        }
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        var entries = index.computeIfAbsent(key, _ -> new ArrayList<>(2));
        if (entries.size() <= MOST_ALIKE) {
            entries.add(entry);
        }
    }

    private static String key(String group, List<String> cut, int without) {
        var skeletons = new ArrayList<String>();
        for (int i = 0; i < cut.size(); i++) {
            if (i != without) {
                skeletons.add(skeleton(cut.get(i)));
            }
        }
        skeletons.sort(null);
        return group + " " + String.join(" ", skeletons);
    }

    private static String skeleton(String word) {
        String skeleton = isNumber(word) || !Latin.isPlain(word) ? "" : Skeleton.of(word);
        return skeleton.isEmpty() ? word : skeleton;
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private List<Pair> found() {
        var best = new HashMap<Set<ObjectId>, Pair>();
        whole.forEach((key, entries) -> {
            if (entries.size() <= MOST_ALIKE) {
                for (int i = 0; i < entries.size(); i++) {
                    for (int j = i + 1; j < entries.size(); j++) {
                        keep(best, entries.get(i), entries.get(j), false);
                    }
                }
                var longer = parts.getOrDefault(key, List.of());
                if (longer.size() <= MOST_ALIKE) {
                    entries.forEach(one -> longer.forEach(other -> keep(best, one, other, true)));
                }
            }
        });
        return best.values().stream()
                .sorted(Comparator.comparing(Pair::likeness)
                        .thenComparing(pair -> -pair.name().length())
                        .thenComparing(pair -> pair.one().id())
                        .thenComparing(pair -> pair.other().id()))
                .toList();
    }

    private static void keep(Map<Set<ObjectId>, Pair> best, Entry one, Entry other, boolean isPart) {
        if (one.thing().id().equals(other.thing().id())) {
            return;
        }
        var likeness = isPart ? Likeness.PART : likeness(one.cut(), other.cut());
        if (likeness == null) {
            return;
        }
        boolean isInOrder = one.thing().id().compareTo(other.thing().id()) < 0;
        Entry first = isInOrder ? one : other;
        Entry second = isInOrder ? other : one;
        var pair = new Pair(first.thing(), second.thing(), likeness, first.name(), second.name());
        best.merge(
                new TreeSet<>(List.of(first.thing().id(), second.thing().id())),
                pair,
                (before, now) -> now.likeness().compareTo(before.likeness()) < 0 ? now : before);
    }

    /** Null if the names share no more than a short skeleton. */
    private static @org.jspecify.annotations.Nullable Likeness likeness(List<String> one, List<String> other) {
        if (String.join("", one).equals(String.join("", other))) {
            return Likeness.SAME;
        }
        boolean isAlone = one.size() == 1;
        boolean isFar = isAlone
                && (skeleton(one.getFirst()).length() < SHORTEST_ALONE
                        || Distance.between(one.getFirst(), other.getFirst()) > MOST_APART);
        return isFar ? null : Likeness.SPELLED;
    }
}
