package org.entente.ui.door;

import org.entente.model.ObjectId;

/** The screen on which a thing of the case is looked at, by its kind. */
public sealed interface Home {

    /** On the page of an entity. */
    record Entity(ObjectId id) implements Home {}

    /** Where a source is read. */
    record Source(ObjectId id) implements Home {}

    /** On the page of an assessment: the thing itself, or one that has this among its judgements. */
    record Assessment(ObjectId id) implements Home {}
}
