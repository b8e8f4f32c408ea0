package org.entente.ui.shell;

import java.util.Optional;
import org.entente.app.dashboard.Proof;
import org.entente.model.ObjectId;

/** Somewhere in a case that a tab can show. */
public sealed interface Destination {

    /** One of the rail's places. */
    record AtPlace(Place place) implements Destination {}

    /** The page of one entity. */
    record AtEntity(ObjectId id) implements Destination {}

    /** One source, with its text and files. */
    record AtSource(ObjectId id) implements Destination {}

    /** One assessment. */
    record AtAssessment(ObjectId id) implements Destination {}

    /** The list behind a count of the dashboard. */
    record AtListing(Proof proof) implements Destination {}

    /** What of the log touched one thing. */
    record AtAudit(ObjectId id) implements Destination {}

    /** The one thing that it shows; empty for a list of them. */
    default Optional<ObjectId> thing() {
        return switch (this) {
            case AtEntity at -> Optional.of(at.id());
            case AtSource at -> Optional.of(at.id());
            case AtAssessment at -> Optional.of(at.id());
            case AtPlace _, AtListing _, AtAudit _ -> Optional.empty();
        };
    }

    /** The rail entry that it belongs to. */
    default Place place() {
        return switch (this) {
            case AtPlace at -> at.place();
            case AtEntity _ -> Place.ENTITIES;
            case AtSource _ -> Place.SOURCES;
            case AtAssessment _ -> Place.ASSESSMENTS;
            case AtListing _ -> Place.DASHBOARD;
            case AtAudit _ -> Place.AUDIT;
        };
    }
}
