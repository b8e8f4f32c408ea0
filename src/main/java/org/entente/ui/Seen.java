package org.entente.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Banner;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Place;

/**
 * What a partner holds of a case, ready to be looked at.
 *
 * @param open to be closed by whoever looks
 * @param banner the marking of all of it
 * @param tabs what was open and the partner can see
 * @param nothing places of which the partner holds nothing
 */
record Seen(String partner, OpenCase open, Banner banner, List<Destination> tabs, Set<Place> nothing) {

    Seen {
        tabs = List.copyOf(tabs);
        nothing = Set.copyOf(nothing);
    }

    /** Reads it; may take long. */
    static Seen read(OpenCase whole, String partner, List<Destination> tabs, Progress progress) {
        OpenCase open = whole.seenBy(partner, progress);
        try {
            return new Seen(partner, open, open.caseMarkings().of(Shown.EVERYTHING), kept(open, tabs), nothing(open));
        } catch (RuntimeException failure) {
            open.close();
            throw failure;
        }
    }

    private static List<Destination> kept(OpenCase open, List<Destination> tabs) {
        Set<ObjectId> held = open.things()
                .held(tabs.stream().flatMap(tab -> tab.thing().stream()).toList());
        return tabs.stream()
                .filter(tab -> switch (tab) {
                    case Destination.AtPlace _ -> true;
                    case Destination.AtEntity _, Destination.AtSource _, Destination.AtAssessment _ ->
                        tab.thing().filter(held::contains).isPresent();
                    case Destination.AtListing _, Destination.AtAudit _ -> false; // they tell of our own case
                })
                .toList();
    }

    private static Set<Place> nothing(OpenCase open) {
        var nothing = EnumSet.noneOf(Place.class);
        if (open.dashboard().isEmpty()) {
            nothing.add(Place.DASHBOARD);
        }
        if (open.entities().rows(EntityQuery.all(Perspective.OURS), 0, 1).total() == 0) {
            nothing.addAll(List.of(Place.ENTITIES, Place.GRAPH));
        }
        if (open.sources().list(Perspective.OURS).isEmpty()) {
            nothing.add(Place.SOURCES);
        }
        if (open.assessments().list(Perspective.OURS).isEmpty()) {
            nothing.add(Place.ASSESSMENTS);
        }
        return nothing;
    }

    /** Whether every organisation has this of its own, so that it is no part of what a partner is given. */
    static boolean isOurs(Place place) {
        return switch (place) {
            case EXCHANGE, REPORTS, AUDIT, SETTINGS -> true;
            case DASHBOARD, ENTITIES, SOURCES, GRAPH, ASSESSMENTS -> false;
        };
    }
}
