package org.entente.interop.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.catalogue.Catalogue;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.TitleProperty;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** Turns nodes into objects and edges into links, and tells what became of them that the file does not say. */
final class NetworkMapper implements NetworkTaker {

    private static final String ITEM = "item";
    private static final String RELATED = "related-to";
    private static final String PART_OF = "part-of";

    /** Numbers, codes such as {@code n17} and UUIDs name nothing to a reader. */
    private static final Pattern OPAQUE = Pattern.compile(
            "[\\p{L}]{0,4}[-_:]{0,2}[0-9]+(\\.[0-9]+)?|.{1,2}|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final NetworkIds ids;
    private final Catalogue catalogue;
    private final ForeignNames names;
    private final NetworkValues values;
    private final Receiver out;
    private final NetworkTally tally;
    private final IdIndex listed;
    private final IdIndex told = new IdIndex();

    /** @param listed the ids of all nodes of the file */
    NetworkMapper(
            NetworkIds ids,
            Catalogue catalogue,
            ForeignNames names,
            ImportOptions options,
            Receiver out,
            IdIndex listed) {
        this.ids = ids;
        this.catalogue = catalogue;
        this.names = names;
        this.values = new NetworkValues(ids.format(), catalogue, names, options, out);
        this.out = out;
        this.tally = new NetworkTally(names);
        this.listed = listed;
    }

    @Override
    public void node(ForeignThing.Node node) {
        var where = Where.object(Where.line(node.line()), node.id());
        var id = ids.node(node.id());
        int before = told.met(id);
        if (before != 0) {
            out.refused(
                    before < 0
                            ? new Problem(where, "interop.network.full", IdIndex.MOST)
                            : new Problem(where, "interop.network.twice", node.id()));
            return;
        }
        var rest = new ArrayList<>(node.values());
        String type = named(rest, true, names::type, tally::unknownType).orElse("");
        if (type.isEmpty()) {
            tally.untyped(ITEM);
            type = ITEM;
        }
        var sheet = values.new Sheet(true, where, span(node, where));
        sheet.said().add(values.said("type", new Code(type), null));
        name(node, type, rest, sheet);
        sheet.read(rest);
        out.object(new Imported(id, node.id(), null, false, sheet.said(), List.of(), where));
        node.parents().forEach(parent -> part(node, id, parent));
    }

    /** The label names the object; without one, an id that is more than a number does. */
    private void name(ForeignThing.Node node, String type, List<ForeignValue> rest, NetworkValues.Sheet sheet) {
        String title = TitleProperty.of(type);
        boolean isNamed = rest.stream()
                .anyMatch(value -> values.meaning(value.name(), true).property().equals(title));
        if (!node.label().isEmpty()) {
            sheet.say(title, new Text(node.label()));
        } else if (!isNamed && !OPAQUE.matcher(node.id()).matches()) {
            sheet.say(title, new Text(node.id()));
            return;
        }
        if (!node.id().equals(node.label())) {
            sheet.say("foreign.id", new Text(node.id()));
        }
    }

    /** The first value that names what it is; no value if none does. */
    private Optional<String> named(
            List<ForeignValue> rest,
            boolean isNode,
            Function<String, Optional<String>> meaning,
            java.util.function.Consumer<String> unknown) {
        String first = "";
        for (var value : rest) {
            if (values.meaning(value.name(), isNode).isType() && value.text().length() <= OpenThing.LONGEST_WORD) {
                var found = meaning.apply(value.text());
                if (found.isPresent()) {
                    rest.remove(value);
                    return found;
                }
                first = first.isEmpty() ? value.text() : first;
            }
        }
        if (!first.isEmpty()) {
            unknown.accept(first);
        }
        return Optional.empty();
    }

    /** From the first to the last time of an object; its times one by one when there are several. */
    private @Nullable Period span(ForeignThing thing, Message where) {
        if (thing.periods().size() < 2) {
            return thing.periods().isEmpty() ? null : thing.periods().getFirst();
        }
        out.warning(new Problem(where, "interop.network.spells", thing.periods().size()));
        Moment from = thing.periods().getFirst().from();
        Moment to = thing.periods().getFirst().to();
        for (var each : thing.periods()) {
            var start = each.from();
            var end = each.to();
            from = from == null || start == null ? null : start.earliest().isBefore(from.earliest()) ? start : from;
            to = to == null || end == null ? null : end.latest().isAfter(to.latest()) ? end : to;
        }
        return from == null && to == null ? null : new Period(from, to);
    }

    private void part(ForeignThing.Node node, ObjectId id, String parent) {
        var edge = new ForeignThing.Edge(
                "", node.id(), parent, ForeignThing.Direction.DIRECTED, "", List.of(), List.of(), node.line());
        link(edge, PART_OF, id, ids.node(parent), List.of(), null);
    }

    @Override
    public void edge(ForeignThing.Edge edge) {
        var rest = new ArrayList<>(edge.values());
        var kind = named(rest, false, names::kind, tally::unknownKind);
        boolean isLabelKind =
                kind.isEmpty() && !edge.label().isEmpty() && edge.label().length() <= OpenThing.LONGEST_WORD;
        if (isLabelKind) {
            kind = names.kind(edge.label());
        }
        String label = isLabelKind && kind.isPresent() ? "" : edge.label();
        if (kind.isEmpty()) {
            tally.unkinded(RELATED);
        }
        var named = new ForeignThing.Edge(
                edge.id(), edge.from(), edge.to(), edge.direction(), label, rest, edge.periods(), edge.line());
        var from = ids.node(edge.from());
        var to = ids.node(edge.to());
        // every time that a link is there is a link, since a claim holds in one period
        var periods = new ArrayList<@Nullable Period>(edge.periods());
        if (periods.isEmpty()) {
            periods.add(null);
        }
        for (var valid : periods) {
            link(named, kind.orElse(RELATED), from, to, rest, valid);
        }
    }

    private void link(
            ForeignThing.Edge edge,
            String kind,
            ObjectId from,
            ObjectId to,
            List<ForeignValue> rest,
            @Nullable Period valid) {
        String ends = edge.from() + " → " + edge.to();
        var where = Where.object(Where.line(edge.line()), edge.id().isEmpty() ? ends : edge.id());
        var first = ids.edge(edge.id(), from, to, kind, 0);
        int before = told.met(first);
        if (before < 0) {
            out.refused(new Problem(where, "interop.network.full", IdIndex.MOST));
            return;
        }
        if (before > 0 && !edge.id().isEmpty() && edge.periods().size() < 2) {
            out.refused(new Problem(where, "interop.network.twice", edge.id()));
            return;
        }
        missing(edge, from, to, where);
        var sheet = values.new Sheet(false, where, valid);
        sheet.said().add(values.said("type", new Code("link"), null));
        sheet.say("link.kind", new Code(kind));
        sheet.say("link.from", new Ref(from));
        sheet.say("link.to", new Ref(to));
        if (!edge.label().isEmpty()) {
            sheet.say("name", new Text(edge.label()));
        }
        if (isDirected(edge) != catalogue.linkKind(kind).directed()) {
            sheet.say(
                    ids.format() + ".direction",
                    new Text(edge.direction().name().toLowerCase(Locale.ROOT)));
        }
        sheet.read(rest);
        var id = before == 0 ? first : ids.edge(edge.id(), from, to, kind, before);
        out.object(new Imported(id, ends, null, false, sheet.said(), List.of(from, to), where));
    }

    private static boolean isDirected(ForeignThing.Edge edge) {
        return edge.direction() == ForeignThing.Direction.DIRECTED;
    }

    /** A link to what the file does not list comes in, and waits for the file that lists it. */
    private void missing(ForeignThing.Edge edge, ObjectId from, ObjectId to, Message where) {
        var absent = new ArrayList<String>();
        if (!listed.knows(from)) {
            absent.add(NetworkValues.shown(edge.from()));
        }
        if (!listed.knows(to) && !to.equals(from)) {
            absent.add(NetworkValues.shown(edge.to()));
        }
        if (!absent.isEmpty()) {
            out.warning(new Problem(where, "interop.network.missing", String.join(", ", absent)));
        }
    }

    @Override
    public void refused(Problem problem) {
        out.refused(problem);
    }

    @Override
    public void warning(Problem problem) {
        out.warning(problem);
    }

    @Override
    public void leftOut(LeftOut what) {
        tally.leftOut(what);
    }

    /** Tells what concerns the file as a whole. After its end. */
    void tell(Message file) {
        tally.tell(file, out);
    }
}
