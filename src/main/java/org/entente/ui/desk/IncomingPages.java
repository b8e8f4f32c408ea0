package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.desk.Citable;
import org.entente.app.desk.IncomingDesk;
import org.entente.app.exchange.Preview;
import org.entente.catalogue.ObjectType;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Incoming.Change;
import org.entente.ui.door.Incoming.Property;
import org.entente.ui.door.Incoming.Said;
import org.entente.ui.door.Incoming.Thing;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.text.PlaceWords;
import org.entente.ui.text.Texts;

/** Puts the claims of a package that is not accepted into words, beside those of the case that they add to. */
final class IncomingPages {

    private final Looks looks;
    private final Texts texts;
    private final DraftPages pages;
    private final Map<ObjectId, String> names = new HashMap<>();
    private final Map<ObjectId, String> same;
    private final Map<ClaimId, Preview.Said> read;
    private final Set<Contested> contested;
    private final Preview preview;
    private final IncomingDesk.Incoming incoming;

    private record Contested(ObjectId object, String property) {}

    IncomingPages(Looks looks, Preview preview, IncomingDesk.Incoming incoming) {
        this.looks = looks;
        this.texts = looks.texts();
        this.pages = new DraftPages(looks);
        this.preview = preview;
        this.incoming = incoming;
        incoming.types()
                .forEach((id, type) ->
                        names.put(id, looks.name(type, incoming.titles().getOrDefault(id, ""))));
        this.same = preview.namesakes().stream()
                .collect(Collectors.toMap(Preview.Namesake::object, Preview.Namesake::heldName, (one, _) -> one));
        this.read = incoming.held().stream()
                .collect(Collectors.toMap(said -> said.claim().id(), Function.identity(), (one, _) -> one));
        this.contested = preview.clashes().stream()
                .map(clash -> new Contested(clash.object(), clash.property()))
                .collect(Collectors.toSet());
    }

    Incoming of() {
        var things = incoming.things().stream()
                .map(this::thing)
                .filter(thing -> !thing.properties().isEmpty())
                .sorted(Comparator.comparing((Thing thing) -> !thing.changes().contains(Change.CONTESTED))
                        .thenComparing(thing -> thing.same().isEmpty())
                        .thenComparing(Thing::role))
                .toList();
        int shown = preview.changes().stream()
                .mapToInt(change -> change.said().size())
                .sum();
        return new Incoming(things, shown, preview.isWhole(), named());
    }

    /** The sources on which held claims rest, and those that may be the same as something that comes. */
    private Set<ObjectId> named() {
        return Stream.concat(
                        incoming.held().stream()
                                .flatMap(said ->
                                        Optional.ofNullable(said.claim().claim().attribution())
                                                .map(Attribution::source)
                                                .stream()),
                        preview.namesakes().stream().map(Preview.Namesake::held))
                .collect(Collectors.toSet());
    }

    private Thing thing(IncomingDesk.Thing thing) {
        var change = thing.change();
        var claims = change.said().stream().map(Preview.Said::claim).toList();
        return new Thing(
                change.object(),
                thing.type().isEmpty()
                        ? ObjectType.Role.RECORD
                        : looks.catalogue().type(thing.type()).role(),
                looks.symbol(thing.type()),
                new ClaimedNames(looks, names).of(thing.type(), thing.title(), claims),
                pages.portion(claims.isEmpty() ? change.withdrawn() : claims),
                Looks.inOrder(same.getOrDefault(change.object(), "")),
                change.isNew(),
                pages.isWeighed(thing.type()),
                properties(change));
    }

    private List<Property> properties(Preview.Change change) {
        var byProperty = change.said().stream()
                .filter(said -> !property(said.claim()).equals("type"))
                .collect(
                        Collectors.groupingBy(said -> property(said.claim()), LinkedHashMap::new, Collectors.toList()));
        var held = change.held().stream().collect(Collectors.groupingBy(IncomingPages::property));
        var properties = new ArrayList<Property>();
        byProperty.forEach((property, said) -> {
            var here = held.getOrDefault(property, List.of());
            properties.add(new Property(
                    looks.property(property),
                    kind(change.object(), property, here),
                    here.stream().map(this::held).toList(),
                    said.stream().map(this::said).toList()));
        });
        properties.sort(Comparator.comparing(property -> property.change() != Change.CONTESTED));
        change.withdrawn()
                .forEach(claim -> properties.add(new Property(
                        looks.property(property(claim)), Change.WITHDRAWN, List.of(held(claim)), List.of())));
        return properties;
    }

    private Change kind(ObjectId object, String property, List<HeldClaim> here) {
        if (contested.contains(new Contested(object, property))) {
            return Change.CONTESTED;
        }
        return here.isEmpty() ? Change.NEW : Change.CHANGED;
    }

    private static String property(HeldClaim claim) {
        return claim.statement().property();
    }

    /** With who said it, when and on what, as far as that was read; by its organisation elsewhere. */
    private Said held(HeldClaim claim) {
        Preview.Said said = read.get(claim.id());
        return said == null ? said(claim.organisation(), claim) : said(said);
    }

    private Said said(Preview.Said said) {
        String who = texts.get("ui.history.who", said.claim().organisation(), said.person())
                .strip();
        return said(texts.get("ui.claim.by", who, looks.day(said.made())), said.claim());
    }

    private Said said(String by, HeldClaim claim) {
        var seen = pages.claim(claim, names);
        return new Said(
                by,
                claim.statement().grade(),
                new SeenClaim(
                        seen.property(), seen.value(), seen.grade(), cited(claim, seen.source()), seen.portion()));
    }

    /** By its short name and the place in it, as an analyst cites it, and then by its title. */
    private String cited(HeldClaim claim, String title) {
        var attribution = claim.claim().attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        if (attribution == null || source == null) {
            return title;
        }
        var citable = Citable.of(source, incoming.citable());
        return Stream.of(citable.reference(), PlaceWords.of(texts, attribution.locator(), citable.lines()), title)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
