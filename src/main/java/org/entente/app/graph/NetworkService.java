package org.entente.app.graph;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.app.AppException;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.outgoing.ReleaseService;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.Family;
import org.entente.graph.Betweenness;
import org.entente.graph.CompactGraph;
import org.entente.graph.Components;
import org.entente.graph.EdgeList;
import org.entente.graph.ForceLayout;
import org.entente.graph.Positions;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.Chart;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.ReleasedChart;
import org.entente.picture.out.Pdf;
import org.entente.picture.out.Png;
import org.entente.picture.out.Svg;
import org.entente.picture.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Networks measured and drawn: of the open case as one recipient may see it, or of a plain edge list. */
public final class NetworkService {

    private static final int LISTED = 10;
    private static final double SHARP = 2;

    private final Catalogue catalogue;
    private final @Nullable ReleaseService releases;

    /** @param releases the open case's; null means that only edge lists can be worked on */
    public NetworkService(Catalogue catalogue, @Nullable ReleaseService releases) {
        this.catalogue = catalogue;
        this.releases = releases;
    }

    /** A network ready to be worked on, with what its picture must carry. */
    private record Drawable(
            CompactGraph graph,
            List<String> names,
            List<Chart.Item> looks,
            List<Chart.Link> links,
            String title,
            String portion,
            Banner banner) {

        Chart at(Positions positions) {
            return new Chart(graph, positions, looks, links, title, portion, "");
        }
    }

    /** Arranges the network and writes the picture or table that the order names. */
    public NetworkResult layout(NetworkOrder order, Progress progress) {
        var drawable = drawable(order, progress);
        var stopwatch = new Stopwatch();
        var positions = ForceLayout.seeded(order.seed()).arrange(drawable.graph(), progress);
        var values = new LinkedHashMap<String, Object>();
        values.put("seed", order.seed());
        var result = stopwatch.result(drawable.graph(), values);
        if (order.out() != null) {
            FileWriting.write(order.out(), bytes(drawable, positions, order.out()));
        }
        return result;
    }

    /** Measures the network: parts, degrees, and exact betweenness. */
    public NetworkResult metrics(NetworkOrder order, Progress progress) {
        var drawable = drawable(order, progress);
        var graph = drawable.graph();
        var stopwatch = new Stopwatch();
        double[] betweenness = Betweenness.normalised(graph, progress);
        var values = new LinkedHashMap<String, Object>();
        values.put("components", Components.of(graph).count());
        values.put("betweenness", top(drawable, betweenness));
        double[] degree =
                IntStream.range(0, graph.nodes()).mapToDouble(graph::degree).toArray();
        values.put("degree", top(drawable, degree));
        var result = stopwatch.result(graph, values);
        if (order.out() != null) {
            FileWriting.write(order.out(), table(drawable, "degree", degree, "betweenness", betweenness));
        }
        return result;
    }

    private Drawable drawable(NetworkOrder order, Progress progress) {
        return order.edges() == null ? ofCase(order, progress) : ofList(order.edges(), progress);
    }

    private Drawable ofCase(NetworkOrder order, Progress progress) {
        if (releases == null) {
            throw new IllegalStateException("no case is open");
        }
        var released = releases.decide(order.partner(), null).released();
        // a partner is not told what we call the case
        String title = order.partner() == null ? releases.caseName() : "";
        var seen = ReleasedChart.of(released, catalogue, Set.of(), Integer.MAX_VALUE, title, order.seed(), progress);
        var markings = catalogue.markings();
        return new Drawable(
                seen.chart().graph(),
                seen.chart().items().stream().map(Chart.Item::name).toList(),
                seen.chart().items(),
                seen.chart().links(),
                title,
                markings.portion(seen.marking()),
                Banner.of(seen.marking(), markings));
    }

    private Drawable ofList(Path edges, Progress progress) {
        EdgeList list;
        try (var text = Files.newBufferedReader(edges, StandardCharsets.UTF_8)) {
            list = EdgeList.read(text, progress);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, edges.toString());
        }
        Family family = catalogue.type("item").family();
        double most = IntStream.range(0, list.graph().nodes())
                .map(list.graph()::degree)
                .max()
                .orElse(1);
        var looks = new ArrayList<Chart.Item>();
        for (int node = 0; node < list.graph().nodes(); node++) {
            looks.add(new Chart.Item(
                    list.names().get(node), "", family, "", list.graph().degree(node) / Math.max(1, most), false));
        }
        String title = String.valueOf(edges.getFileName());
        return new Drawable(
                list.graph(),
                list.names(),
                looks,
                Collections.nCopies(list.graph().links(), Chart.Link.PLAIN),
                title,
                "",
                Banner.of(Marking.UNMARKED, catalogue.markings()));
    }

    private byte[] bytes(Drawable drawable, Positions positions, Path out) {
        Supplier<Scene> scene = () -> GraphPicture.light().scene(drawable.at(positions), drawable.banner());
        return switch (ending(out)) {
            case "png" -> Png.write(scene.get(), SHARP);
            case "svg" -> Svg.write(scene.get());
            case "pdf" -> Pdf.write(scene.get());
            case "tsv" -> table(drawable, "x", coordinates(positions, true), "y", coordinates(positions, false));
            default -> throw new AppException("app.picture.ending", String.valueOf(out.getFileName()));
        };
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static double[] coordinates(Positions positions, boolean across) {
        return IntStream.range(0, positions.size())
                .mapToDouble(node -> across ? positions.x(node) : positions.y(node))
                .toArray();
    }

    private static byte[] table(Drawable drawable, String first, double[] firsts, String second, double[] seconds) {
        var text = new StringBuilder("name\t" + first + "\t" + second + "\n");
        for (int node = 0; node < firsts.length; node++) {
            String name = drawable.names().get(node).replaceAll("\\p{Cntrl}", " ");
            text.append(name)
                    .append('\t')
                    .append(firsts[node])
                    .append('\t')
                    .append(seconds[node])
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> top(Drawable drawable, double[] measure) {
        return IntStream.range(0, measure.length)
                .boxed()
                .sorted((one, other) -> Double.compare(measure[other], measure[one]))
                .limit(LISTED)
                .map(node -> Map.<String, Object>of("name", drawable.names().get(node), "value", measure[node]))
                .toList();
    }

    /** Wall and processor time since it was made. */
    private static final class Stopwatch {
        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private final long wall = System.nanoTime();
        private final long processor = system.getProcessCpuTime();

        NetworkResult result(CompactGraph graph, Map<String, Object> values) {
            return new NetworkResult(
                    graph.nodes(),
                    graph.links(),
                    (System.nanoTime() - wall) / 1e9,
                    (system.getProcessCpuTime() - processor) / 1e9,
                    values);
        }
    }
}
