package org.entente.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.ObjectPage.Happening;
import org.entente.app.desk.ObjectPage.Link;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.LinkRow;
import org.jspecify.annotations.Nullable;

/** What an object is linked with, and the events among that. */
final class PageLinks {

    private static final int MOST_LINKS = 500;
    private static final int MOST_PLACES = 3;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;

    PageLinks(CaseStore store, Catalogue catalogue, Lines lines) {
        this.store = store;
        this.catalogue = catalogue;
        this.lines = lines;
    }

    /** Links of an object, those to what is linked most first. */
    List<Link> of(ObjectId id, boolean joint) {
        var rows = store.queries().links().of(List.of(id)).stream()
                .limit(MOST_LINKS)
                .toList();
        var ids = new LinkedHashSet<ObjectId>();
        rows.forEach(row -> {
            ids.add(row.id());
            ids.add(row.from());
            ids.add(row.to());
        });
        var known = lines.byId(ids, joint);
        var said = store.queries().claims().live(rows.stream().map(LinkRow::id).toList());
        var links = new ArrayList<Link>();
        for (LinkRow row : rows) {
            boolean isOutgoing = row.from().equals(id);
            Line other = known.get(isOutgoing ? row.to() : row.from());
            Line link = known.get(row.id());
            if (other != null && link != null) {
                links.add(new Link(
                        row.id(),
                        row.kind(),
                        isOutgoing,
                        other,
                        link.best(),
                        link.marking(),
                        kind(said.getOrDefault(row.id(), List.of()))));
            }
        }
        links.sort(Comparator.comparing(link -> -link.other().links()));
        return links;
    }

    private static @Nullable HeldClaim kind(List<HeldClaim> live) {
        return live.stream()
                .filter(held -> held.statement().property().equals("link.kind"))
                .findFirst()
                .orElse(null);
    }

    /** The events among links, the latest first; those without a time last. */
    List<Happening> happenings(List<Link> links, boolean joint) {
        var toEvents =
                links.stream().filter(link -> isOf(link.other(), "events")).toList();
        var events = toEvents.stream().map(link -> link.other().id()).distinct().toList();
        if (events.isEmpty()) {
            return List.of();
        }
        var live = store.queries().claims().live(events);
        var places = places(Set.copyOf(events), joint);
        return toEvents.stream()
                .map(link -> {
                    var said = live.getOrDefault(link.other().id(), List.of());
                    return new Happening(
                            link,
                            Lines.value(said, "start").orElse(null),
                            Lines.value(said, "end").orElse(null),
                            places.getOrDefault(link.other().id(), List.of()),
                            catalogue
                                    .markings()
                                    .join(List.of(link.marking(), link.other().marking())));
                })
                .sorted(Comparator.comparing(PageLinks::time).reversed())
                .toList();
    }

    private Map<ObjectId, List<Line>> places(Set<ObjectId> events, boolean joint) {
        var ends = new LinkedHashMap<ObjectId, Set<ObjectId>>();
        for (LinkRow link : store.queries().links().of(events)) {
            if (events.contains(link.from())) {
                ends.computeIfAbsent(link.from(), _ -> new LinkedHashSet<>()).add(link.to());
            }
            if (events.contains(link.to())) {
                ends.computeIfAbsent(link.to(), _ -> new LinkedHashSet<>()).add(link.from());
            }
        }
        var all = new LinkedHashSet<ObjectId>();
        ends.values().forEach(all::addAll);
        var known = lines.byId(all, joint);
        var places = new HashMap<ObjectId, List<Line>>();
        ends.forEach((event, others) -> places.put(
                event,
                others.stream()
                        .flatMap(other -> java.util.Optional.ofNullable(known.get(other)).stream())
                        .filter(line -> isOf(line, "places"))
                        .limit(MOST_PLACES)
                        .toList()));
        return places;
    }

    private boolean isOf(Line line, String family) {
        return catalogue.type(line.type()).family().key().equals(family);
    }

    private static Instant time(Happening happening) {
        Value start = happening.start() == null ? happening.end() : happening.start();
        return switch (start) {
            case Moment moment -> moment.earliest();
            case Period(Moment from, Moment to)
            when from != null || to != null -> from != null ? from.earliest() : to.earliest();
            case null, default -> Instant.MIN;
        };
    }
}
