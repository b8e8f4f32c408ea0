package org.entente.ui.desk;

import java.util.List;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.desk.Line;
import org.entente.app.desk.SourceDesk;
import org.entente.app.source.SourceEdits;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.entente.ui.door.Sources;
import org.entente.ui.text.PlaceWords;
import org.entente.ui.theme.Family;
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
        return desk.list().stream().map(this::row).toList();
    }

    private Row row(SourceDesk.Source source) {
        return new Row(
                source.id(),
                source.reference(),
                source.title(),
                looks.sourceKind(source.kind()),
                source.origin(),
                day(source.information()),
                day(source.report()),
                source.reliability(),
                new Use(source.resting(), source.judgements()),
                looks.portion(source.marking()),
                source.marking().originatorControlled());
    }

    @Override
    public Page page(ObjectId id, Perspective perspective) {
        String us = open.person().organisation();
        var page = desk.page(id, us);
        return new Page(
                row(page.source()),
                page.statedBy().getOrDefault(us, ""),
                page.statedBy().entrySet().stream()
                        .filter(stated -> !stated.getKey().equals(us))
                        .map(stated -> looks.texts()
                                .get(
                                        "ui.source.stated",
                                        stated.getKey(),
                                        stated.getValue(),
                                        looks.texts()
                                                .label("ui.grade.reliability." + stated.getValue(), stated.getValue())))
                        .toList(),
                page.sharing().stream()
                        .map(other -> new Sharing(
                                other.id(),
                                other.reference(),
                                other.title(),
                                page.said().contains(other.id())))
                        .toList(),
                resting(page),
                page.text());
    }

    private List<Resting> resting(SourceDesk.Page page) {
        var lines = TextLines.of(page.text());
        return page.resting().stream().map(held -> resting(held, page, lines)).toList();
    }

    private Resting resting(HeldClaim held, SourceDesk.Page page, TextLines lines) {
        var statement = held.statement();
        var line = page.about().get(statement.object());
        var attribution = held.claim().attribution();
        String locator = attribution == null ? "" : attribution.locator();
        return new Resting(
                held.id(),
                made(statement.property(), line == null ? "" : line.type()),
                statement.object(),
                looks.symbol(line == null ? "" : line.type()),
                line == null ? looks.texts().get("ui.object.unknown") : called(line),
                looks.property(statement.property()),
                looks.value(statement.value(), page.about()),
                statement.grade(),
                locator,
                PlaceWords.of(looks.texts(), locator, lines),
                held.organisation(),
                looks.portion(held.marking()));
    }

    /** Evidence has no name of its own. */
    private String called(Line line) {
        return line.title().isEmpty() ? looks.symbol(line.type()).label() : looks.name(line);
    }

    /** A name makes a thing, other properties claim something about it. */
    private Made made(String property, String type) {
        if (property.equals("evidence.claim")) {
            return Made.EVIDENCE;
        }
        if (!property.equals("name")) {
            return Made.CLAIM;
        }
        return looks.symbol(type).family() == Family.EVENTS ? Made.EVENT : Made.ENTITY;
    }

    @Override
    public void grade(ObjectId source, Grading grading) {
        steps.does(
                () -> {
                    open.sources()
                            .edits()
                            .grade(
                                    source,
                                    new SourceEdits.Grading(
                                            grading.reliability(),
                                            grading.claim(),
                                            grading.credibility(),
                                            grading.reason()));
                    return source;
                },
                "ui.step.grade",
                steps.name(source));
    }

    @Override
    public void sameOrigin(ObjectId one, ObjectId other) {
        steps.does(
                () -> {
                    open.sources().edits().sameOrigin(one, other);
                    return one;
                },
                "ui.step.origin.same",
                steps.name(one),
                steps.name(other));
    }

    @Override
    public void ownOrigin(ObjectId one, ObjectId other) {
        steps.does(
                () -> {
                    open.sources().edits().ownOrigin(one, other);
                    return one;
                },
                "ui.step.origin.own",
                steps.name(one),
                steps.name(other));
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
        return new Proposal(desk.nextReference(), open.person().organisation(), looks.sourceKinds(), looks.levels());
    }

    @Override
    public ObjectId create(NewSource source) {
        return steps.does(
                () -> open.sources()
                        .edits()
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
