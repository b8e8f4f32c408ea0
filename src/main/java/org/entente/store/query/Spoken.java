package org.entente.store.query;

import java.util.List;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;

/**
 * What an index needs to know of one object.
 *
 * @param statements of its live claims those on the properties that were asked for, in the order of arrival
 * @param organisations with a live claim about it
 * @param markings of all its live claims, each once
 */
public record Spoken(
        ObjectId object, List<Core.Statement> statements, List<String> organisations, List<Marking> markings) {
    public Spoken {
        statements = List.copyOf(statements);
        organisations = List.copyOf(organisations);
        markings = List.copyOf(markings);
    }
}
