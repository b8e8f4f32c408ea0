package org.entente.store.query;

import java.util.Set;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * Which objects a table lists, and in which order.
 *
 * @param types keys of types; empty means every type but links
 * @param text part of the title, in any case; empty means any
 * @param contested only those with a contested property
 * @param unsourced only those with a claim that names no source
 * @param marking only those with a claim so marked; null means any
 * @param contributor only those with a live claim of this organisation; empty means any
 */
public record ObjectFilter(
        Set<String> types,
        String text,
        boolean contested,
        boolean unsourced,
        @Nullable Marking marking,
        String contributor,
        Sort sort,
        boolean descending,
        int offset,
        int limit) {

    public ObjectFilter {
        types = Set.copyOf(types);
    }

    /** What a table can be sorted by. Equal ones follow by title and then in the order of arrival. */
    public enum Sort {
        TITLE("folded"),
        TYPE("type"),
        CLAIMS("claims"),
        LINKS("links"),
        SOURCES("sources"),
        CITED("cited"),
        CONTESTED("contested"),
        GRADE("grade"),
        /** What arrived last. */
        LATEST("latest");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** Everything but links, by title. */
    public static final ObjectFilter ALL = ofTypes(Set.of());

    public static ObjectFilter ofTypes(Set<String> types) {
        return new ObjectFilter(types, "", false, false, null, "", Sort.TITLE, false, 0, Integer.MAX_VALUE);
    }

    public ObjectFilter withText(String changed) {
        return new ObjectFilter(
                types, changed, contested, unsourced, marking, contributor, sort, descending, offset, limit);
    }

    public ObjectFilter contestedOnly() {
        return new ObjectFilter(types, text, true, unsourced, marking, contributor, sort, descending, offset, limit);
    }

    public ObjectFilter unsourcedOnly() {
        return new ObjectFilter(types, text, contested, true, marking, contributor, sort, descending, offset, limit);
    }

    public ObjectFilter withMarking(@Nullable Marking changed) {
        return new ObjectFilter(
                types, text, contested, unsourced, changed, contributor, sort, descending, offset, limit);
    }

    public ObjectFilter withContributor(String changed) {
        return new ObjectFilter(types, text, contested, unsourced, marking, changed, sort, descending, offset, limit);
    }

    public ObjectFilter sorted(Sort changed, boolean descends) {
        return new ObjectFilter(
                types, text, contested, unsourced, marking, contributor, changed, descends, offset, limit);
    }

    public ObjectFilter page(int from, int most) {
        return new ObjectFilter(types, text, contested, unsourced, marking, contributor, sort, descending, from, most);
    }
}
