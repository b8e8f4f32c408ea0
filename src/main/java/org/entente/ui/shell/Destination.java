package org.entente.ui.shell;

import org.entente.app.dashboard.Proof;
import org.entente.model.ObjectId;

/** Somewhere in a case that a tab can show. */
public sealed interface Destination {

    /** One of the rail's places. */
    record AtPlace(Place place) implements Destination {}

    /** The page of one entity. */
    record AtEntity(ObjectId id) implements Destination {}

    /** One assessment. */
    record AtAssessment(ObjectId id) implements Destination {}

    /** The list behind a count of the dashboard. */
    record AtListing(Proof proof) implements Destination {}

    /** The rail entry that it belongs to. */
    default Place place() {
        return switch (this) {
            case AtPlace at -> at.place();
            case AtEntity _ -> Place.ENTITIES;
            case AtAssessment _ -> Place.ASSESSMENTS;
            case AtListing _ -> Place.DASHBOARD;
        };
    }
}
