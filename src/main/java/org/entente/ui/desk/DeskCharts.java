package org.entente.ui.desk;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.desk.ChartDesk;
import org.entente.app.desk.EntityDesk;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Charts;

/** The network of an open case. */
final class DeskCharts implements Charts {

    private final ChartDesk desk;
    private final EntityDesk entities;
    private final Looks looks;

    DeskCharts(ChartDesk desk, EntityDesk entities, Looks looks) {
        this.desk = desk;
        this.entities = entities;
        this.looks = looks;
    }

    @Override
    public List<ObjectId> mostLinked(int most, Perspective perspective) {
        return entities.mostLinked(most, perspective == Perspective.JOINT);
    }

    @Override
    public List<ObjectId> neighbours(ObjectId centre, int most, Perspective perspective) {
        return desk.neighbours(centre, most);
    }

    @Override
    public Part part(Collection<ObjectId> ids, Perspective perspective) {
        var part = desk.part(ids, perspective == Perspective.JOINT);
        int inCase = entities.countsByType().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Part(
                part.items().stream()
                        .map(line -> new Item(
                                line.id(),
                                looks.symbol(line.type()),
                                looks.name(line),
                                line.second(),
                                line.links(),
                                line.isContested(),
                                looks.portion(line.marking())))
                        .toList(),
                part.edges().stream().map(this::link).toList(),
                inCase,
                part.items().isEmpty() ? "" : looks.portion(part.marking()));
    }

    private Link link(ChartDesk.Edge edge) {
        var strength = switch (edge.strength()) {
            case CONFIRMED -> Strength.CONFIRMED;
            case UNCONFIRMED -> Strength.UNCONFIRMED;
            case TENTATIVE -> Strength.TENTATIVE;
            case NOT_JUDGED -> Strength.NOT_JUDGED;
        };
        return new Link(
                edge.link(),
                edge.from(),
                edge.to(),
                looks.linkKind(edge.kind()),
                strength,
                edge.sources(),
                edge.contested());
    }

    @Override
    public void write(Drawing drawing, String format, Path target) {
        desk.write(
                new ChartDesk.Placed(
                        drawing.part().items().stream().map(Item::id).toList(),
                        drawing.x(),
                        drawing.y(),
                        drawing.part().links().stream().map(Link::id).collect(Collectors.toSet())),
                format,
                drawing.isDark(),
                target);
    }
}
