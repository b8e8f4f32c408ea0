package org.entente.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.listing.Dimension;
import org.entente.store.listing.ListOrder;
import org.entente.store.listing.ListQuestion;
import org.entente.store.listing.Listing;

/** Long tables of objects: which keys they list is known from their columns, rows are read for a page only. */
public final class ListQueries {

    private static final int AT_ONCE = 1_000;

    private final Context context;

    ListQueries(Context context) {
        this.context = context;
    }

    /** One page, sorted by several columns; ties by title. */
    public ObjectPage page(ListQuestion question, List<ListOrder> order, int offset, int limit) {
        int[] keys = context.listing().keys(question, order);
        var page = Listing.page(keys, offset, limit);
        return new ObjectPage(keys.length, context.read(sql -> new ObjectQueries(context).inOrder(sql, page)));
    }

    /** Ids of everything that a question asks for, in order. */
    public List<ObjectId> ids(ListQuestion question, List<ListOrder> order) {
        int[] keys = context.listing().keys(question, order);
        return context.read(sql -> {
            var ids = new ArrayList<ObjectId>(keys.length);
            for (int from = 0; from < keys.length; from += AT_ONCE) {
                var some = Arrays.stream(keys, from, Math.min(keys.length, from + AT_ONCE))
                        .boxed()
                        .toList();
                var known = context.ids(sql, some);
                some.forEach(key -> {
                    ObjectId id = known.get(key);
                    if (id != null) {
                        ids.add(id);
                    }
                });
            }
            return ids;
        });
    }

    /** Keys of the types that occur. */
    public Set<String> types() {
        return context.listing().codes(Dimension.TYPE);
    }

    public int count(ListQuestion question) {
        return context.listing().count(question);
    }

    /** How the objects asked for are marked. */
    public Set<Marking> markings(ListQuestion question) {
        return context.listing().markings(question);
    }

    /** How many of the objects asked for have each code of a dimension; sorted by code. */
    public Map<String, Integer> counts(ListQuestion question, Dimension dimension) {
        return context.listing().counts(question, dimension);
    }
}
