package org.entente.store.projection;

import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;

/** Gives what a claim names its keys. */
record ArrivalRows(Dictionary terms, ObjectTable objects) {

    ClaimRow row(int key, Arrival arrival) {
        Attribution attribution = arrival.attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        return new ClaimRow(
                key,
                arrival.sealed().id(),
                arrival.commit(),
                arrival.sealed().position(),
                arrival.core() instanceof Core.Statement statement ? objects.intern(statement.object()) : 0,
                arrival.core() instanceof Core.Statement statement ? terms.intern(statement.property()) : 0,
                arrival.author().key(),
                source == null ? 0 : objects.intern(source),
                terms.intern(arrival.core().marking()),
                arrival.state(),
                arrival.body());
    }
}
