package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.app.desk.EntityDesk;
import org.entente.app.desk.Line;
import org.entente.app.duplicate.Candidate;
import org.entente.app.duplicate.DuplicateService;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Duplicates;
import org.entente.ui.door.EntityRow;
import org.entente.ui.text.Texts;

/** Pairs of an open case that may be one, with reasons in words. */
final class DeskDuplicates implements Duplicates {

    private final DuplicateService duplicates;
    private final EntityDesk desk;
    private final DeskSteps steps;
    private final Looks looks;
    private final Texts texts;

    DeskDuplicates(DuplicateService duplicates, EntityDesk desk, DeskSteps steps, Looks looks) {
        this.duplicates = duplicates;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
        this.texts = looks.texts();
    }

    @Override
    public int count(Progress progress) {
        return duplicates.candidates(progress).size();
    }

    @Override
    public Answer look(int most, Perspective perspective, Progress progress) {
        return answer(duplicates.lookAgain(progress), most, perspective);
    }

    @Override
    public Answer pairs(int most, Perspective perspective, Progress progress) {
        return answer(duplicates.candidates(progress), most, perspective);
    }

    private Answer answer(List<Candidate> candidates, int most, Perspective perspective) {
        var some = candidates.stream().limit(most).toList();
        var ids = new LinkedHashSet<ObjectId>();
        some.forEach(candidate -> ids.addAll(List.of(candidate.one(), candidate.other())));
        Map<ObjectId, Line> lines = new HashMap<>();
        desk.table().lines(ids, perspective == Perspective.JOINT).forEach(line -> lines.put(line.id(), line));
        var pairs = new ArrayList<Pair>();
        for (Candidate candidate : some) {
            Line one = lines.get(candidate.one());
            Line other = lines.get(candidate.other());
            if (one != null && other != null) {
                pairs.add(new Pair(row(one), row(other), reasons(candidate, List.of(one, other))));
            }
        }
        return new Answer(candidates.size(), pairs, duplicates.putAway());
    }

    private EntityRow row(Line line) {
        return DeskEntities.row(line, looks, 1, false);
    }

    private String portion(List<Line> both) {
        return looks.portion(looks.catalogue()
                .markings()
                .join(both.stream().map(Line::marking).toList()));
    }

    private List<Reason> reasons(Candidate candidate, List<Line> both) {
        String portion = portion(both);
        var names = new HashMap<ObjectId, String>();
        both.forEach(line -> names.put(line.id(), looks.name(line)));
        return candidate.reasons().stream()
                .map(reason -> new Reason(reason.weight() > 0, words(reason, names), portion))
                .toList();
    }

    private String words(org.entente.app.duplicate.Reason reason, Map<ObjectId, String> names) {
        return switch (reason) {
            case org.entente.app.duplicate.Reason.CalledTheSame(String name) -> texts.get("ui.same.why.name", name);
            case org.entente.app.duplicate.Reason.SpelledOtherwise(String name, String other) ->
                texts.get("ui.same.why.spelled", name, other);
            case org.entente.app.duplicate.Reason.PartOfName(String name, String other) ->
                texts.get("ui.same.why.part", name, other);
            case org.entente.app.duplicate.Reason.SameValue(String property, var value) ->
                texts.get("ui.same.why.value", looks.propertyInSentence(property), looks.value(value, Map.of()));
            case org.entente.app.duplicate.Reason.CommonLinks(int count) -> texts.get("ui.same.why.links", count);
            case org.entente.app.duplicate.Reason.DifferentValues(String property, var one, var other) ->
                texts.get(
                        "ui.same.why.not.value",
                        looks.propertyInSentence(property),
                        looks.value(one, Map.of()),
                        looks.value(other, Map.of()));
            case org.entente.app.duplicate.Reason.NothingInCommon(String property) ->
                texts.get("ui.same.why.not.common", looks.propertyInSentence(property));
            case org.entente.app.duplicate.Reason.LinkedWithEachOther(var ties) ->
                texts.get(
                        "ui.same.why.not.linked",
                        String.join(
                                ", ",
                                ties.stream()
                                        .map(tie -> texts.get(
                                                "ui.same.why.not.linked.tie",
                                                names.getOrDefault(tie.from(), ""),
                                                looks.linkKind(tie.kind()),
                                                names.getOrDefault(tie.to(), "")))
                                        .toList()));
            case org.entente.app.duplicate.Reason.DifferentTypes(String one, String other) ->
                texts.get(
                        "ui.same.why.not.type",
                        looks.symbol(one).label(),
                        looks.symbol(other).label());
        };
    }

    @Override
    public void same(List<ObjectId> things, String reason) {
        steps.does(
                () -> done(() -> duplicates.same(things, reason)),
                "ui.step.same",
                steps.name(things.getFirst()),
                steps.name(things.getLast()),
                things.size());
    }

    @Override
    public void different(List<ObjectId> things, String reason) {
        steps.does(
                () -> done(() -> duplicates.different(things, reason)),
                "ui.step.different",
                steps.name(things.getFirst()),
                steps.name(things.getLast()),
                things.size());
    }

    @Override
    public void later(ObjectId one, ObjectId other) {
        duplicates.later(one, other);
    }

    @Override
    public void takeUpAgain() {
        duplicates.takeUpAgain();
    }

    @Override
    public void split(ObjectId thing, String reason) {
        steps.does(() -> done(() -> duplicates.split(thing, reason)), "ui.step.split", steps.name(thing));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
