package org.entente.app.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.exchange.Preview;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;

/** What a package that is not accepted would bring, with the names by which its things and sources are known. */
public final class IncomingDesk {

    /** More than anybody looks through before deciding; beyond them a claim says its organisation. */
    private static final int MOST_READ = 300;

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
     * @param held the first of the claims that it adds to, with who said them, when and on what
     * @param citable how the sources of all of them are cited
     */
    public record Incoming(
            List<Thing> things,
            Map<ObjectId, String> titles,
            Map<ObjectId, String> types,
            List<Preview.Said> held,
            Map<ObjectId, Citable> citable) {
        public Incoming {
            things = List.copyOf(things);
            titles = Map.copyOf(titles);
            types = Map.copyOf(types);
            held = List.copyOf(held);
            citable = Map.copyOf(citable);
        }
    }

    public Incoming of(Preview preview) {
        var held = held(preview);
        var known = lines.byId(mentioned(preview, held), false);
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
                held,
                citable(preview, held));
    }

    /** The lists of a case know neither the source nor the time of a claim: of those that a person will look at they are read. */
    private List<Preview.Said> held(Preview preview) {
        var names = people.names();
        var contested = preview.clashes().stream()
                .flatMap(clash -> clash.sides().stream())
                .map(HeldClaim::id)
                .collect(Collectors.toSet());
        return preview.changes().stream()
                .flatMap(change -> change.held().stream())
                .map(HeldClaim::id)
                .sorted(Comparator.comparing(id -> !contested.contains(id)))
                .limit(MOST_READ)
                .flatMap(id -> store.queries().claims().find(id).stream())
                .map(detail -> new Preview.Said(
                        detail.held(), names.getOrDefault(detail.held().claim().author(), ""), detail.made()))
                .toList();
    }

    /** By what the case knows of a source, or else by what the package says of it. */
    private Map<ObjectId, Citable> citable(Preview preview, List<Preview.Said> held) {
        var citable = new HashMap<ObjectId, Citable>();
        preview.changes().forEach(change -> {
            var claims = change.said().stream().map(Preview.Said::claim).toList();
            Lines.cited(claims).ifPresent(known -> citable.put(change.object(), known));
        });
        var sources = Stream.concat(held.stream(), preview.changes().stream().flatMap(change -> change.said().stream()))
                .flatMap(said -> source(said.claim()).stream())
                .collect(Collectors.toSet());
        citable.putAll(lines.citable(sources));
        return citable;
    }

    private static Optional<ObjectId> source(HeldClaim claim) {
        var attribution = claim.claim().attribution();
        return Optional.ofNullable(attribution).map(Attribution::source);
    }

    private static LinkedHashSet<ObjectId> mentioned(Preview preview, List<Preview.Said> held) {
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
        held.forEach(said -> mention(said.claim(), mentioned));
        return mentioned;
    }

    private static void mention(HeldClaim claim, LinkedHashSet<ObjectId> mentioned) {
        if (claim.statement().value() instanceof Ref(ObjectId target)) {
            mentioned.add(target);
        }
        source(claim).ifPresent(mentioned::add);
    }
}
