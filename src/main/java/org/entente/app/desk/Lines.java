package org.entente.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.projection.Seen;
import org.entente.store.query.ObjectRow;

/** Turns the store's rows into lines, with the second name that a list shows below the first. */
final class Lines {

    private static final List<String> SECOND = List.of("name.original", "alias", "occupation");

    /** What those are called that are no part of what is told, and so have no title: no search or check looks for these. */
    private static final List<String> CALLED = List.of("partner.code", "agreement.name");

    private final CaseStore store;
    private final Catalogue catalogue;

    Lines(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** In the order given. */
    List<Line> of(Collection<ObjectRow> rows, boolean joint) {
        var live =
                store.queries().claims().live(rows.stream().map(ObjectRow::id).toList());
        var titles = titles(rows, live);
        var lines = new ArrayList<Line>();
        rows.forEach(row ->
                lines.add(line(row, titles.getOrDefault(row.id(), ""), live.getOrDefault(row.id(), List.of()), joint)));
        return lines;
    }

    /** How sources among the mentioned objects are cited. */
    Map<ObjectId, Citable> citable(Collection<ObjectId> mentioned) {
        var citable = new LinkedHashMap<ObjectId, Citable>();
        store.queries()
                .claims()
                .live(mentioned)
                .forEach((id, live) -> cited(live).ifPresent(found -> citable.put(id, found)));
        return citable;
    }

    /** By the claims about one source; empty if they tell neither a short name nor its text. */
    static Optional<Citable> cited(List<HeldClaim> claims) {
        String reference = value(claims, "source.reference").map(Value::plain).orElse("");
        String text = value(claims, "source.text").map(Value::plain).orElse("");
        return reference.isEmpty() && text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Citable(reference, TextLines.of(text)));
    }

    /** Titles; a link without one is called by its ends. */
    private Map<ObjectId, String> titles(Collection<ObjectRow> rows, Map<ObjectId, List<HeldClaim>> live) {
        var titles = new HashMap<ObjectId, String>();
        var ends = new LinkedHashMap<ObjectId, List<ObjectId>>();
        for (ObjectRow row : rows) {
            var claims = live.getOrDefault(row.id(), List.of());
            titles.put(row.id(), row.title().isEmpty() ? called(claims) : row.title());
            if (row.title().isEmpty() && row.type().equals("link")) {
                ends.put(row.id(), ends(claims));
            }
        }
        var known = store.queries()
                .objects()
                .rows(ends.values().stream().flatMap(List::stream).toList());
        ends.forEach((link, both) -> {
            var names = both.stream()
                    .map(known::get)
                    .filter(end -> end != null && !end.title().isEmpty())
                    .map(ObjectRow::title)
                    .toList();
            if (names.size() == 2) {
                titles.put(link, String.join(" – ", names));
            }
        });
        return titles;
    }

    private static String called(List<HeldClaim> claims) {
        return CALLED.stream()
                .flatMap(property -> value(claims, property).stream())
                .map(Value::plain)
                .findFirst()
                .orElse("");
    }

    private static List<ObjectId> ends(List<HeldClaim> claims) {
        return Stream.of("link.from", "link.to")
                .flatMap(end -> value(claims, end).stream())
                .flatMap(value -> value instanceof Ref(ObjectId target) ? Stream.of(target) : Stream.empty())
                .toList();
    }

    /** By id; objects that nobody spoke of are absent. Reads claims only of what has no title. */
    Map<ObjectId, Caption> captions(Collection<ObjectId> ids) {
        var rows = store.queries().objects().rows(ids).values();
        var untitled = rows.stream()
                .filter(row -> row.title().isEmpty())
                .map(ObjectRow::id)
                .toList();
        var titles = titles(rows, store.queries().claims().live(untitled));
        var captions = new LinkedHashMap<ObjectId, Caption>();
        rows.forEach(row -> captions.put(
                row.id(),
                new Caption(
                        row.id(),
                        row.type(),
                        titles.getOrDefault(row.id(), ""),
                        grade(row.grade()),
                        catalogue.markings().join(row.markings()))));
        return captions;
    }

    /** By id; objects that nobody spoke of are absent. */
    Map<ObjectId, Line> byId(Collection<ObjectId> ids, boolean joint) {
        var found = new LinkedHashMap<ObjectId, Line>();
        of(store.queries().objects().rows(ids).values(), joint).forEach(line -> found.put(line.id(), line));
        return found;
    }

    private Line line(ObjectRow row, String title, List<HeldClaim> live, boolean joint) {
        return new Line(
                row.id(),
                row.type(),
                title,
                second(row, live),
                row.claims(),
                row.links(),
                row.sources(),
                row.cited(),
                grade(row.grade()),
                (joint ? row.contestedJoint() : row.contested()) > 0,
                row.contributors(),
                tags(live),
                catalogue.markings().join(row.markings()),
                Seen.last(live).orElse(null));
    }

    private static String second(ObjectRow row, List<HeldClaim> live) {
        for (String property : SECOND) {
            Optional<String> value = value(live, property).map(Value::plain);
            if (value.isPresent() && !value.get().equals(row.title())) {
                return value.get();
            }
        }
        return "";
    }

    private static List<String> tags(List<HeldClaim> live) {
        return live.stream()
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals("tag"))
                .map(statement -> statement.value().plain())
                .distinct()
                .sorted()
                .toList();
    }

    /** One live value of a property; whichever comes first, since lists only hint. */
    static Optional<Value> value(List<HeldClaim> live, String property) {
        return live.stream()
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals(property))
                .map(statement -> statement.value())
                .findFirst();
    }

    /** Reads a chip such as {@code B2} back; anything else, as of other scales, counts as not graded here. */
    static Grade grade(String chip) {
        String pair = chip.replace('–', '-');
        return pair.matches("[A-F-][1-6-]") ? Grade.admiralty(pair) : Grade.NOT_GRADED;
    }
}
