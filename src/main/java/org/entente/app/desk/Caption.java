package org.entente.app.desk;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;

/**
 * An object as one that was found is shown, of which there are many and at every key: without what only its claims tell.
 *
 * @param type key of its type; empty if it is known by name only
 * @param best the best grade among its claims
 * @param marking the join of its live claims' markings
 */
public record Caption(ObjectId id, String type, String title, Grade best, Marking marking) {}
