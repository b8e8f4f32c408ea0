package org.entente.store.query;

import org.entente.model.ObjectId;

/**
 * A link as its live claims describe it.
 *
 * @param kind key of its kind; empty if none is said
 */
public record LinkRow(ObjectId id, String kind, ObjectId from, ObjectId to) {}
