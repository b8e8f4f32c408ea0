package org.entente.store.listing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.TestCase;

/** Everything that a listing can be asked, as one value. */
record ListingAnswers(
        List<List<ObjectId>> pages,
        List<Map<String, Integer>> counts,
        Census.Support support,
        List<Census.Newcomers> newcomers,
        Set<Marking> markings) {

    private static final Set<String> TYPES = Set.of("person", "vessel", "place");

    static ListingAnswers of(TestCase here) {
        var queries = here.store().queries();
        var pages = new ArrayList<List<ObjectId>>();
        var counts = new EnumMap<Dimension, Map<String, Integer>>(Dimension.class);
        for (boolean joint : List.of(false, true)) {
            var all = ListQuestion.of(TYPES, joint);
            for (var column : ListOrder.Column.values()) {
                pages.add(queries.lists().ids(all, List.of(new ListOrder(column, joint))));
            }
            pages.add(queries.lists().ids(all.withText("7"), List.of()));
            for (var dimension : Dimension.values()) {
                counts.put(dimension, queries.lists().counts(all, dimension));
            }
        }
        counts.put(Dimension.TYPE, queries.objects().countsByType());
        return new ListingAnswers(
                pages,
                List.copyOf(counts.values()),
                queries.strength().support(TYPES),
                queries.arrivals().newcomers(0),
                queries.lists().markings(ListQuestion.of(TYPES, false)));
    }
}
