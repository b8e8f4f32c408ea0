package org.entente.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.outgoing.ReleaseService;
import org.entente.audit.Trail;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.graph.CompactGraph;
import org.entente.graph.Positions;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.Chart;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.Theme;
import org.entente.picture.out.Pdf;
import org.entente.picture.out.Png;
import org.entente.picture.out.Svg;
import org.entente.release.ReleasedFacts;
import org.entente.store.CaseStore;
import org.entente.store.query.LinkRow;
import org.entente.store.query.ObjectRow;

/** Parts of the network, and pictures of them. Safe for several threads. */
public final class ChartDesk {

    private static final double SCALE = 2;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final ReleaseService releases;
    private final Lines lines;
    private final Trail trail;

    ChartDesk(CaseStore store, Catalogue catalogue, ReleaseService releases, Trail trail) {
        this.trail = trail;
        this.store = store;
        this.catalogue = catalogue;
        this.releases = releases;
        this.lines = new Lines(store, catalogue);
    }

    /** A link between two things that are both in the part. */
    public record Edge(
            ObjectId link,
            String kind,
            ObjectId from,
            ObjectId to,
            Chart.Strength strength,
            int sources,
            boolean contested) {}

    /** @param marking of everything in it */
    public record Part(List<Line> items, List<Edge> edges, Marking marking) {
        public Part {
            items = List.copyOf(items);
            edges = List.copyOf(edges);
        }
    }

    /** Things with a place each, to be drawn. */
    public record Placed(List<ObjectId> items, float[] x, float[] y, Set<ObjectId> links) {
        public Placed {
            items = List.copyOf(items);
            links = Set.copyOf(links);
        }
    }

    /** What is linked with {@code centre}, the most linked first. */
    public List<ObjectId> neighbours(ObjectId centre, int most) {
        var others = new LinkedHashSet<ObjectId>();
        store.queries().links().of(List.of(centre)).forEach(row -> {
            others.add(row.from());
            others.add(row.to());
        });
        others.remove(centre);
        return store.queries().objects().rows(others).values().stream()
                .filter(this::isEntity)
                .sorted(java.util.Comparator.comparing((ObjectRow row) -> -row.links())
                        .thenComparing(ObjectRow::id))
                .limit(most)
                .map(ObjectRow::id)
                .toList();
    }

    private boolean isEntity(ObjectRow row) {
        return !row.type().isEmpty() && catalogue.type(row.type()).role() == ObjectType.Role.ENTITY;
    }

    /** The things among {@code ids} and every link between two of them. */
    public Part part(Collection<ObjectId> ids, boolean joint) {
        var rows = store.queries().objects().rows(ids);
        var items = lines.of(
                ids.stream()
                        .filter(rows::containsKey)
                        .map(rows::get)
                        .filter(this::isEntity)
                        .distinct()
                        .toList(),
                joint);
        var shown = new LinkedHashSet<ObjectId>();
        items.forEach(item -> shown.add(item.id()));
        var among = store.queries().links().among(shown);
        var linkRows =
                store.queries().objects().rows(among.stream().map(LinkRow::id).toList());
        var edges = new ArrayList<Edge>();
        var markings = new LinkedHashSet<Marking>();
        items.forEach(item -> markings.add(item.marking()));
        for (LinkRow row : among) {
            ObjectRow link = linkRows.get(row.id());
            if (link != null && shown.contains(row.from()) && shown.contains(row.to())) {
                edges.add(edge(row, link, joint));
                markings.addAll(link.markings());
            }
        }
        return new Part(items, edges, catalogue.markings().join(List.copyOf(markings)));
    }

    private static Edge edge(LinkRow row, ObjectRow link, boolean joint) {
        return new Edge(
                row.id(),
                row.kind(),
                row.from(),
                row.to(),
                Chart.Strength.of(Lines.grade(link.grade()).credibility()),
                link.sources(),
                (joint ? link.contestedJoint() : link.contested()) > 0);
    }

    /**
     * Writes a chart as a picture for our own organisation: only what {@code release} lets out is drawn, under the marking
     * of everything in it.
     *
     * @param format {@code png}, {@code svg} or {@code pdf}
     */
    public void write(Placed placed, String format, boolean dark, Path target) {
        var released = releases.decide(null, null).released();
        var view = new ReleasedFacts(released, catalogue);
        var keep = new ArrayList<Integer>();
        for (int i = 0; i < placed.items().size(); i++) {
            if (!view.type(placed.items().get(i)).isEmpty()) {
                keep.add(i);
            }
        }
        var ids = keep.stream().map(placed.items()::get).toList();
        var part = part(ids, false);
        var numbers = new java.util.HashMap<ObjectId, Integer>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        var edges = part.edges().stream()
                .filter(edge -> placed.links().contains(edge.link())
                        && !view.type(edge.link()).isEmpty())
                .toList();
        float[] x = new float[ids.size()];
        float[] y = new float[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            x[i] = placed.x()[keep.get(i)];
            y[i] = placed.y()[keep.get(i)];
        }
        var graph = new CompactGraph(
                ids.size(),
                edges.stream().mapToInt(edge -> numbers.get(edge.from())).toArray(),
                edges.stream().mapToInt(edge -> numbers.get(edge.to())).toArray());
        var marking = marking(view, ids, edges);
        var chart = new Chart(
                graph,
                Positions.of(x, y),
                looks(part, ids),
                edges.stream().map(this::look).toList(),
                "",
                catalogue.markings().portion(marking),
                "");
        var scene = new GraphPicture(dark ? Theme.DARK : Theme.LIGHT, Locale.ENGLISH, 1.5)
                .scene(chart, Banner.of(marking, catalogue.markings()));
        byte[] bytes = switch (format) {
            case "png" -> Png.write(scene, SCALE);
            case "svg" -> Svg.write(scene);
            case "pdf" -> Pdf.write(scene);
            default -> throw new AppException("app.report.ending", format);
        };
        trail.checkLeaving();
        FileWriting.write(target, bytes);
        trail.keep("export.picture", format + " " + releases.organisation());
    }

    /** The join of everything that the picture shows: names and types of the things, and whatever is said about the links. */
    private Marking marking(ReleasedFacts view, List<ObjectId> ids, List<Edge> edges) {
        var markings = new LinkedHashSet<Marking>();
        for (ObjectId id : ids) {
            var shown = new ArrayList<>(catalogue.titleProperties());
            shown.addAll(List.of("type", "alias", "name.original", "occupation"));
            shown.forEach(property -> view.claims(id, property).forEach(claim -> markings.add(view.marking(claim))));
        }
        edges.forEach(edge -> view.properties(edge.link())
                .values()
                .forEach(claims -> claims.forEach(claim -> markings.add(view.marking(claim)))));
        return catalogue.markings().join(markings);
    }

    private List<Chart.Item> looks(Part part, List<ObjectId> ids) {
        Map<ObjectId, Line> byId = new java.util.HashMap<>();
        part.items().forEach(line -> byId.put(line.id(), line));
        double most =
                Math.max(1, part.items().stream().mapToInt(Line::links).max().orElse(1));
        return ids.stream()
                .map(byId::get)
                .map(line -> {
                    var type = catalogue.type(line.type());
                    return new Chart.Item(
                            line.title(), line.second(), type.family(), type.icon(), line.links() / most, false);
                })
                .toList();
    }

    private Chart.Link look(Edge edge) {
        var kind = catalogue.linkKind(edge.kind());
        return new Chart.Link(edge.strength(), edge.sources(), kind.directed(), edge.contested(), null);
    }
}
