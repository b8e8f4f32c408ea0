package org.entente.search;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.ObjectId;

/**
 * What the index knows of an object.
 *
 * @param type key of its type
 * @param name what a list shows for it
 * @param aliases its other names, in whatever script
 * @param texts descriptions, judgements, texts of sources
 * @param traits what a search can be narrowed by
 */
public record Searchable(
        ObjectId id, String type, String name, List<String> aliases, List<String> texts, Traits traits) {
    public Searchable {
        aliases = List.copyOf(aliases);
        texts = List.copyOf(texts);
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
