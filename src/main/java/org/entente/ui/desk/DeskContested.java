package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.desk.Citable;
import org.entente.app.desk.ContestedDesk;
import org.entente.app.desk.ContestedDraft;
import org.entente.app.desk.ContestedDrafts;
import org.entente.app.desk.Line;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Contested;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.PlaceWords;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The contested values of an open case. */
final class DeskContested implements Contested {

    private final OpenCase open;
    private final ContestedDesk desk;
    private final ContestedDrafts drafts;
    private final DeskSteps steps;
    private final Looks looks;
    private final ClaimMarks marks;
    private final Texts texts;

    DeskContested(OpenCase open, ContestedDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.drafts = new ContestedDrafts(open.desk());
        this.steps = steps;
        this.looks = looks;
        this.marks = new ClaimMarks(looks);
        this.texts = looks.texts();
    }

    @Override
    public List<Value> list(Perspective perspective) {
        var begun = drafts.all();
        return desk.all(perspective == Perspective.JOINT).stream()
                .map(row -> value(row, begun))
                .sorted(Comparator.comparing(Value::state)
                        .thenComparing(value -> value.hint().isEmpty()))
                .toList();
    }

    private Value value(ContestedDesk.Contested row, Map<String, ContestedDraft> begun) {
        var values = row.live().stream().map(held -> held.statement().value()).toList();
        return new Value(
                row.line().id(),
                looks.symbol(row.line().type()),
                looks.name(row.line()),
                row.line().second(),
                row.property(),
                looks.property(row.property()),
                values.stream()
                        .map(value -> looks.value(value, Map.of()))
                        .distinct()
                        .collect(Collectors.joining(" ≠ ")),
                marks.portion(row.live()),
                SwappedDays.of(values)
                        .map(days -> texts.get("ui.exchange.contested.swapped", days.one(), days.other()))
                        .orElse(""),
                row.live().stream().map(HeldClaim::organisation).sorted().toList(),
                row.live().stream().map(held -> held.id().toString()).toList(),
                state(row, begun),
                resolved(row.resolved(), Map.of()));
    }

    private static State state(ContestedDesk.Contested row, Map<String, ContestedDraft> begun) {
        if (row.isResolved()) {
            return State.RESOLVED;
        }
        var draft = begun.getOrDefault(ContestedDrafts.key(row.line().id(), row.property()), ContestedDraft.NONE);
        var live = row.live().stream().map(held -> held.id().toString()).collect(Collectors.toSet());
        return draft.isKept() && Set.copyOf(draft.seen()).equals(live) ? State.KEPT : State.OPEN;
    }

    @Override
    public Sides sides(Value value, Perspective perspective) {
        var found = desk.sides(value.object(), value.property(), perspective == Perspective.JOINT);
        var before = found.before();
        return new Sides(
                found.sides().stream()
                        .map(said -> side(said, found))
                        .sorted(Comparator.comparing(
                                side -> !side.organisation().equals(ours())))
                        .toList(),
                before == null
                        ? null
                        : new Before(
                                looks.value(before.held().statement().value(), found.mentioned()),
                                before.held().organisation(),
                                looks.day(before.made())),
                resolved(found.resolved(), found.mentioned()),
                drafts.all().getOrDefault(ContestedDrafts.key(value.object(), value.property()), ContestedDraft.NONE));
    }

    private EntityPage.@Nullable Resolved resolved(
            ContestedDesk.@Nullable Resolved resolved, Map<ObjectId, Line> mentioned) {
        return resolved == null
                ? null
                : new EntityPage.Resolved(
                        looks.value(resolved.value(), mentioned),
                        texts.get("ui.history.who", resolved.organisation(), resolved.author())
                                .strip(),
                        resolved.reason());
    }

    private String ours() {
        return open.person().organisation();
    }

    private Side side(ContestedDesk.Said said, ContestedDesk.Sides found) {
        HeldClaim held = said.held();
        String author = said.author().isEmpty() ? texts.get("ui.author.unknown") : said.author();
        return new Side(
                held.id(),
                held.organisation(),
                said.isOwn() ? texts.get("ui.exchange.contested.you", author) : author,
                looks.day(said.made()),
                looks.value(held.statement().value(), found.mentioned()),
                held.statement().grade(),
                source(held, found),
                marks.portion(held));
    }

    private EntityPage.@Nullable SourceMention source(HeldClaim held, ContestedDesk.Sides found) {
        Attribution attribution = held.claim().attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        if (attribution == null || source == null) {
            return null;
        }
        var line = found.mentioned().get(source);
        String title = line == null ? texts.get("ui.object.unknown") : looks.name(line);
        var citable = Citable.of(source, found.citable());
        return new EntityPage.SourceMention(
                source,
                citable.called(title),
                title,
                attribution.locator(),
                PlaceWords.of(texts, attribution.locator(), citable.lines()));
    }

    @Override
    public void keep(Value value, ContestedDraft draft) {
        drafts.keep(value.object(), value.property(), draft);
    }

    @Override
    public List<ObjectId> resolve(Value value, ClaimId claim, List<Value> similar, String reason) {
        HeldClaim chosen = live(value).stream()
                .filter(held -> held.id().equals(claim))
                .findFirst()
                .orElseThrow(() -> new AppException("app.claim.gone"));
        return step(value, similar.size(), () -> {
            var resolutions = new ArrayList<ObjectId>();
            resolutions.add(resolve(value, chosen.statement().value(), reason));
            for (Value other : similar) {
                live(other).stream()
                        .filter(held -> held.organisation().equals(chosen.organisation()))
                        .findFirst()
                        .map(held -> resolve(other, held.statement().value(), reason))
                        .ifPresent(resolutions::add);
            }
            return resolutions;
        });
    }

    @Override
    public List<ObjectId> write(Value value, String written, String reason) {
        var typed = TypedValue.read(looks.catalogue().property(value.property()).kind(), written);
        return step(value, 0, () -> List.of(resolve(value, typed, reason)));
    }

    private List<HeldClaim> live(Value value) {
        return open.claims().live(value.object(), value.property());
    }

    private ObjectId resolve(Value value, org.entente.model.value.Value stands, String reason) {
        ObjectId resolution = open.claims().resolve(value.object(), value.property(), stands, reason);
        drafts.keep(value.object(), value.property(), ContestedDraft.NONE);
        return resolution;
    }

    private List<ObjectId> step(Value value, int more, java.util.function.Supplier<List<ObjectId>> work) {
        String property = looks.propertyInSentence(value.property());
        return more == 0
                ? steps.does(work, "ui.step.resolve", property, steps.name(value.object()))
                : steps.does(work, "ui.step.resolve.more", property, steps.name(value.object()), more);
    }

    @Override
    public void undo(List<ObjectId> resolutions) {
        steps.does(() -> open.claims().unresolve(resolutions, Progress.NONE), "ui.step.unresolve", resolutions.size());
    }
}
