package org.entente.app.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.exchange.Preview;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;

/** What a package that is not accepted would bring, with the names by which its things and sources are known. */
public final class IncomingDesk {

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;
    private final People people;

    IncomingDesk(CaseStore store, Catalogue catalogue, People people) {
        this.store = store;
        this.catalogue = catalogue;
        this.people = people;
        this.lines = new Lines(store, catalogue);
    }

    /**
     * One thing that it speaks of.
     *
     * @param type as the package says, or as it is known here
     * @param title as it is called here, or else in the package; links and records have none
     */
    public record Thing(Preview.Change change, String type, String title) {}

    /**
     * All of them.
     *
     * @param titles of whatever its claims point at or rest on, by the package or by the case
     * @param types of the same
     * @param sides the held sides of what would be contested, with who said them, when and on what
     */
    public record Incoming(
            List<Thing> things, Map<ObjectId, String> titles, Map<ObjectId, String> types, List<Preview.Said> sides) {
        public Incoming {
            things = List.copyOf(things);
            titles = Map.copyOf(titles);
            types = Map.copyOf(types);
            sides = List.copyOf(sides);
        }
    }

    public Incoming of(Preview preview) {
        var sides = sides(preview);
        var known = lines.byId(mentioned(preview, sides), false);
        var titles = new HashMap<ObjectId, String>();
        var types = new HashMap<ObjectId, String>();
        preview.changes().forEach(change -> {
            var claims = change.said().stream().map(Preview.Said::claim).toList();
            Lines.value(claims, "type").ifPresent(type -> types.put(change.object(), type.plain()));
            catalogue.titleProperties().stream()
                    .flatMap(property -> Lines.value(claims, property).stream())
                    .map(Value::plain)
                    .findFirst()
                    .ifPresent(title -> titles.put(change.object(), title));
        });
        known.forEach((id, line) -> {
            types.put(id, line.type());
            if (!line.title().isEmpty()) {
                titles.put(id, line.title());
            }
        });
        return new Incoming(
                preview.changes().stream()
                        .map(change -> new Thing(
                                change,
                                types.getOrDefault(change.object(), ""),
                                titles.getOrDefault(change.object(), "")))
                        .toList(),
                titles,
                types,
                sides);
    }

    /** The lists of a case know neither the source nor the time of a claim: of what is shown as contested they are read. */
    private List<Preview.Said> sides(Preview preview) {
        var names = people.names();
        var contested = preview.clashes().stream()
                .flatMap(clash -> clash.sides().stream())
                .map(HeldClaim::id)
                .collect(Collectors.toSet());
        return preview.changes().stream()
                .flatMap(change -> change.held().stream())
                .map(HeldClaim::id)
                .filter(contested::contains)
                .flatMap(id -> store.queries().claims().find(id).stream())
                .map(detail -> new Preview.Said(
                        detail.held(), names.getOrDefault(detail.held().claim().author(), ""), detail.made()))
                .toList();
    }

    private static LinkedHashSet<ObjectId> mentioned(Preview preview, List<Preview.Said> sides) {
        var mentioned = new LinkedHashSet<ObjectId>();
        preview.changes().forEach(change -> {
            mentioned.add(change.object());
            Stream.of(
                            change.said().stream().map(Preview.Said::claim),
                            change.held().stream(),
                            change.withdrawn().stream())
                    .flatMap(claims -> claims)
                    .forEach(claim -> mention(claim, mentioned));
        });
        sides.forEach(side -> mention(side.claim(), mentioned));
        return mentioned;
    }

    private static void mention(HeldClaim claim, LinkedHashSet<ObjectId> mentioned) {
        if (claim.statement().value() instanceof Ref(ObjectId target)) {
            mentioned.add(target);
        }
        var attribution = claim.claim().attribution();
        if (attribution != null && attribution.source() != null) {
            mentioned.add(attribution.source());
        }
    }
}
