package org.entente.ui.entity;

import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;

/** One line of the entities table. */
public sealed interface ListLine {

    /** A thing. */
    record Thing(EntityRow row) implements ListLine {}

    /** Stands over the things of one group, which are hidden while it is closed. */
    record Heading(Facet.Choice group, boolean isOpen) implements ListLine {}
}
