package org.entente.store.listing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which objects a list shows.
 *
 * @param types keys of the types that it is about at all
 * @param chosen codes by dimension: an object needs one of them in each dimension that is named
 * @param text part of the title, in any case; empty means any
 * @param contested only those with a contested property
 * @param unsourced only those with a claim that names no source
 * @param joint whether contested means contested in <em>joint</em>
 */
public record ListQuestion(
        Set<String> types,
        Map<Dimension, Set<String>> chosen,
        String text,
        boolean contested,
        boolean unsourced,
        boolean joint) {

    public ListQuestion {
        types = Set.copyOf(types);
        chosen = Map.copyOf(chosen);
    }

    /** Everything of these types. */
    public static ListQuestion of(Set<String> types, boolean joint) {
        return new ListQuestion(types, Map.of(), "", false, false, joint);
    }

    public ListQuestion with(Dimension dimension, Set<String> codes) {
        var changed = new EnumMap<Dimension, Set<String>>(Dimension.class);
        changed.putAll(chosen);
        changed.put(dimension, Set.copyOf(codes));
        return new ListQuestion(types, changed, text, contested, unsourced, joint);
    }

    /** The same without what was chosen in a dimension. */
    public ListQuestion without(Dimension dimension) {
        var changed = new EnumMap<Dimension, Set<String>>(Dimension.class);
        changed.putAll(chosen);
        changed.remove(dimension);
        return new ListQuestion(types, changed, text, contested, unsourced, joint);
    }

    /** Only what has this code too, besides all that was asked before. */
    public ListQuestion within(Dimension dimension, String code) {
        var allowed = new TreeSet<>(chosen.getOrDefault(dimension, Set.of(code)));
        allowed.retainAll(Set.of(code));
        return with(dimension, allowed);
    }

    public ListQuestion withText(String changed) {
        return new ListQuestion(types, chosen, changed, contested, unsourced, joint);
    }

    public ListQuestion withCare(boolean isContested, boolean isUnsourced) {
        return new ListQuestion(types, chosen, text, isContested, isUnsourced, joint);
    }
}
