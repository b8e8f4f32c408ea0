package org.entente.ui.desk;

import java.util.List;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.desk.SourceDesk;
import org.entente.app.source.SourceEdits;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.entente.ui.door.Sources;
import org.jspecify.annotations.Nullable;

/** The sources of an open case. */
final class DeskSources implements Sources {

    private final OpenCase open;
    private final SourceDesk desk;
    private final DeskSteps steps;
    private final Looks looks;

    DeskSources(OpenCase open, SourceDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public List<Row> list(Perspective perspective) {
        return desk.list().stream()
                .map(source -> new Row(
                        source.id(),
                        source.reference(),
                        source.title(),
                        looks.sourceKind(source.kind()),
                        source.origin(),
                        day(source.information()),
                        day(source.report()),
                        source.reliability(),
                        new Use(source.cited(), source.judgements()),
                        looks.portion(source.marking()),
                        source.marking().originatorControlled()))
                .toList();
    }

    private Day day(@Nullable Value value) {
        if (value == null) {
            return Day.NONE;
        }
        Moment first = switch (value) {
            case Moment moment -> moment;
            case Period(Moment from, Moment to) -> from == null ? to : from;
            case Value _ -> null;
        };
        return new Day(
                looks.value(value, Map.of()),
                first == null ? Long.MIN_VALUE : first.earliest().getEpochSecond());
    }

    @Override
    public Proposal propose() {
        return new Proposal(
                desk.nextReference(), open.person().organisation(), looks.sourceKinds(), looks.levels());
    }

    @Override
    public ObjectId create(NewSource source) {
        return steps.does(
                () -> open.sourceEdits()
                        .register(new SourceEdits.NewSource(
                                source.reference(),
                                source.title(),
                                source.kind(),
                                source.organisation(),
                                source.information(),
                                source.report(),
                                Looks.marking(source.level()))),
                "ui.step.source",
                source.title());
    }
}
