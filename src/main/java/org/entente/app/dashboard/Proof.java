package org.entente.app.dashboard;

import org.entente.catalogue.ObjectType;

/** A count on the dashboard whose objects can be listed. */
public sealed interface Proof {

    /** What became known after a point. */
    record Created(ObjectType.Role role, int after) implements Proof {}

    /** What an organisation revised after a point. */
    record Revised(String by, int after) implements Proof {}

    /** Entities with a claim that names no source. */
    record Unsourced() implements Proof {}

    /** Entities that rest on one source alone. */
    record OnOneSource() implements Proof {}

    /** Sources that share an origin. */
    record SharedOrigin() implements Proof {}

    /** What should have been reviewed by now. */
    record ReviewDue() implements Proof {}
}
