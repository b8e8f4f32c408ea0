package org.entente.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.interop.TitleProperty;

/**
 * A column whose cells name something else that the row's object is linked to, such as where a person works. In a mapping it is an
 * object that its name identifies, and a link that a row with an empty cell does not tell of.
 *
 * @param column with the names
 * @param kind of the link
 * @param type of what is named
 * @param isReversed whether the link begins at what is named, as with an owner
 */
public record LinkedColumn(String column, String kind, String type, boolean isReversed) {

    /** No column can be called so and be an object of its own at once. */
    private static final String NAMED = "linked: ";

    /** What the cells name. */
    public ObjectMapping object() {
        return new ObjectMapping(
                NAMED + column,
                Coded.always(type),
                List.of(column),
                List.of(PropertyMapping.of(TitleProperty.of(type), column)));
    }

    /** How that is linked to the object of the row. */
    public LinkMapping link(ObjectMapping row) {
        var key = new ArrayList<>(row.key());
        if (!key.isEmpty()) { // an object that only its row tells apart has links that only their rows do
            key.add(column);
        }
        String named = object().name();
        return new LinkMapping(
                isReversed ? named : row.name(),
                isReversed ? row.name() : named,
                Coded.always(kind),
                key,
                List.of(),
                null,
                null,
                true);
    }

    /** Those of a mapping whose rows tell of one object; none if its rows are links themselves. */
    static List<LinkedColumn> of(TableMapping mapping) {
        var row = mapping.objects().getFirst();
        var found = new ArrayList<LinkedColumn>();
        for (var link : mapping.links()) {
            read(link, row, mapping).ifPresent(found::add);
        }
        boolean isAll = found.size() == mapping.links().size()
                && found.size() == mapping.objects().size() - 1;
        return isAll ? found : List.of();
    }

    private static Optional<LinkedColumn> read(LinkMapping link, ObjectMapping row, TableMapping mapping) {
        boolean isReversed = link.to().equals(row.name());
        String named = isReversed ? link.from() : link.to();
        return mapping.objects().stream()
                .filter(object -> object.name().equals(named) && object.key().size() == 1)
                .map(object -> new LinkedColumn(
                        object.key().getFirst(),
                        link.kind().otherwise(),
                        object.type().otherwise(),
                        isReversed))
                .filter(column -> mapping.objects().contains(column.object())
                        && column.link(row).equals(link))
                .findFirst();
    }
}
