package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Charts;
import org.entente.ui.door.EntityRow;

/** Links drawn by lot, the same every time. */
public final class DemoCharts implements Charts {

    private final List<EntityRow> rows;
    private final List<Link> links = new ArrayList<>();

    public DemoCharts(DemoEntities entities) {
        rows = entities.all();
        var random = new Random(7);
        for (int i = 1; i < rows.size(); i++) {
            link(i, random.nextInt(Math.min(i, 16)), random);
            if (i < 40) {
                link(i, random.nextInt(i), random);
            }
        }
    }

    private void link(int from, int to, Random random) {
        if (from != to) {
            links.add(new Link(
                    ObjectId.derived("link", from + "-" + to + "-" + links.size()),
                    rows.get(from).id(),
                    rows.get(to).id(),
                    "knows",
                    Strength.values()[random.nextInt(3)],
                    1 + random.nextInt(3),
                    links.size() == 5));
        }
    }

    @Override
    public List<ObjectId> mostLinked(int most, Perspective perspective) {
        return rows.stream().limit(most).map(EntityRow::id).toList();
    }

    @Override
    public List<ObjectId> neighbours(ObjectId centre, int most, Perspective perspective) {
        return links.stream()
                .filter(link -> link.from().equals(centre) || link.to().equals(centre))
                .map(link -> link.from().equals(centre) ? link.to() : link.from())
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public Part part(Collection<ObjectId> ids, Perspective perspective) {
        var wanted = new HashSet<>(ids);
        var items = rows.stream()
                .filter(row -> wanted.contains(row.id()))
                .map(row -> new Item(
                        row.id(),
                        row.symbol(),
                        row.name(),
                        row.second(),
                        row.links(),
                        row.isContested(),
                        row.portion()))
                .toList();
        return new Part(
                items,
                links.stream()
                        .filter(link -> wanted.contains(link.from()) && wanted.contains(link.to()))
                        .toList(),
                rows.size(),
                items.isEmpty() ? "" : "(C//REL AVL)");
    }

    @Override
    public void write(Drawing drawing, String format, Path target) {}
}
