package org.entente.app.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.app.AppException;
import org.entente.app.outgoing.Leak;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.Family;
import org.entente.graph.EdgeList;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.Chart;
import org.entente.picture.chart.ReleasedNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Where networks come from: the open case as one recipient may see it, or a plain edge list.
 *
 * @param open null means that only edge lists can be read
 */
record NetworkReading(Catalogue catalogue, NetworkService.@Nullable OfCase open) {

    Network read(NetworkOrder order, Progress progress) {
        return order.edges() == null ? ofCase(order) : ofList(order.edges(), progress);
    }

    private Network ofCase(NetworkOrder order) {
        if (open == null) {
            throw new IllegalStateException("no case is open");
        }
        String partner = order.partner();
        var answer = open.releases().decide(partner, null);
        var seen = ReleasedNetwork.of(answer.released(), catalogue, Set.of(), Integer.MAX_VALUE);
        var markings = catalogue.markings();
        var ties = new ArrayList<Network.Tie>();
        for (int link = 0; link < seen.ties().size(); link++) {
            var tie = seen.ties().get(link);
            ties.add(new Network.Tie(
                    tie.link().toString(), tie.kinds(), seen.looks().get(link)));
        }
        // a partner is not told what we call the case
        String title = partner == null ? open.releases().caseName() : "";
        return new Network(
                seen.graph(),
                seen.objects().stream().map(ObjectId::toString).toList(),
                seen.items(),
                ties,
                new Network.Heading(title, markings.portion(seen.marking()), Banner.of(seen.marking(), markings)),
                partner == null || order.out() == null
                        ? List.of()
                        : shown(seen, open.leaks().open(answer, partner)));
    }

    /** The leaks in what the items are called: of all text that leaves, only that is drawn. */
    private static List<Leak> shown(ReleasedNetwork seen, List<Leak> leaks) {
        var names = new HashMap<ObjectId, Set<String>>();
        for (int node = 0; node < seen.objects().size(); node++) {
            var item = seen.items().get(node);
            names.put(seen.objects().get(node), new HashSet<>(List.of(item.name(), item.otherName())));
        }
        return leaks.stream()
                .filter(leak -> names.getOrDefault(leak.object(), Set.of()).contains(leak.text()))
                .toList();
    }

    private Network ofList(Path edges, Progress progress) {
        EdgeList list;
        try (var text = Files.newBufferedReader(edges, StandardCharsets.UTF_8)) {
            list = EdgeList.read(text, progress);
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, edges.toString());
        }
        var banner = Banner.of(Marking.UNMARKED, catalogue.markings());
        return new Network(
                list.graph(),
                list.names(),
                looks(list),
                Collections.nCopies(list.graph().links(), Network.Tie.PLAIN),
                new Network.Heading(String.valueOf(edges.getFileName()), "", banner),
                List.of());
    }

    private List<Chart.Item> looks(EdgeList list) {
        Family family = catalogue.type("item").family();
        double most = Math.max(
                1,
                IntStream.range(0, list.graph().nodes())
                        .map(list.graph()::degree)
                        .max()
                        .orElse(1));
        return IntStream.range(0, list.graph().nodes())
                .mapToObj(node -> new Chart.Item(
                        list.names().get(node), "", family, "", list.graph().degree(node) / most, false))
                .toList();
    }
}
