package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.app.desk.CaseMarking;
import org.entente.app.desk.Desk;
import org.entente.app.desk.Line;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.model.ObjectId;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.ui.door.Banner;
import org.entente.ui.door.CaseMarkings;
import org.entente.ui.door.Dashboard.Item;
import org.entente.ui.door.Shown;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The marking of an open case, in words. */
final class DeskCaseMarkings implements CaseMarkings {

    private static final int LISTED = 200;

    private final Desk desk;
    private final CaseMarking marking;
    private final Looks looks;
    private final Texts texts;

    DeskCaseMarkings(Desk desk, Looks looks) {
        this.desk = desk;
        this.marking = desk.marking();
        this.looks = looks;
        this.texts = looks.texts();
    }

    @Override
    public State state() {
        var seen = marking.look(LISTED);
        return new State(looks.banner(seen.shown()), notice(seen));
    }

    private @Nullable Notice notice(CaseMarking.Seen seen) {
        MarkingLevel rose = seen.rose();
        if (rose != null) {
            return new Notice.Rose(rose(rose, seen.because()));
        }
        Marking lower = seen.lower();
        if (lower == null) {
            return null;
        }
        String to = looks.banner(lower).full();
        MarkingLevel gone = seen.gone();
        String question = gone == null
                ? texts.get("ui.marking.unasked", looks.banner(seen.shown()).full(), to)
                : texts.get("ui.marking.gone", gone.text(), level(lower, gone));
        return new Notice.Lower(
                question,
                texts.get("ui.marking.lower", gone == null ? to : level(lower, gone)),
                CanonicalForm.markingText(lower));
    }

    /** The level by the policy of another one. */
    private String level(Marking lower, MarkingLevel gone) {
        return looks.catalogue().markings().all().stream()
                .filter(policy -> policy.levels().contains(gone))
                .flatMap(policy -> looks.catalogue().markings().level(lower, policy).stream())
                .map(MarkingLevel::text)
                .findFirst()
                .orElseGet(() -> texts.get("ui.banner.unmarked"));
    }

    private String rose(MarkingLevel level, List<ObjectId> because) {
        var lines = desk.entities().lines(because.subList(0, Math.min(1, because.size())));
        if (lines.isEmpty()) {
            return texts.get("ui.marking.rose", level.text());
        }
        String name = name(lines.values().iterator().next());
        return because.size() == 1
                ? texts.get("ui.marking.rose.one", level.text(), name)
                : texts.get("ui.marking.rose.some", level.text(), name, because.size() - 1);
    }

    /** As people speak of it: source S-0142, or what kind of thing it is with its name. */
    private String name(Line line) {
        boolean isSource = looks.catalogue().type(line.type()).role() == ObjectType.Role.SOURCE;
        String reference = isSource ? desk.sources().reference(line.id()) : "";
        return reference.isEmpty()
                ? texts.get("ui.marking.thing", looks.symbol(line.type()).label(), looks.name(line))
                : texts.get("ui.marking.source", reference);
    }

    @Override
    public Setters setters() {
        var ids = marking.setters(LISTED + 1);
        var lines = desk.entities().lines(ids);
        var items = new ArrayList<Item>();
        ids.stream().limit(LISTED).map(lines::get).forEach(line -> {
            if (line != null) {
                items.add(new Item(
                        line.id(),
                        looks.symbol(line.type()),
                        looks.name(line),
                        looks.symbol(line.type()).label(),
                        looks.portion(line.marking())));
            }
        });
        Marking shown = marking.shown();
        String level = looks.banner(shown).level();
        return new Setters(
                texts.get(items.isEmpty() ? "ui.marking.setters.none" : "ui.marking.setters", level),
                meanings(shown),
                items,
                ids.size() > LISTED);
    }

    private List<String> meanings(Marking shown) {
        var meanings = new ArrayList<String>();
        if (shown.audience().equals(Audience.ORIGINATOR_ONLY)) {
            meanings.add(texts.get("ui.marking.means.only"));
        }
        if (shown.originatorControlled()) {
            meanings.add(texts.get("ui.marking.means.control"));
        }
        return meanings;
    }

    @Override
    public State lower(Notice.Lower offer) {
        marking.lower(CanonicalForm.parseMarking(offer.to()));
        return state();
    }

    @Override
    public State keep() {
        marking.stay();
        return state();
    }

    @Override
    public Banner of(Shown shown) {
        return switch (shown) {
            case Shown.Everything(var beyond) -> banner(List.of(marking.shown()), beyond);
            case Shown.Some(var marks, var things) -> banner(desk.markings(things), marks);
        };
    }

    private Banner banner(Collection<Marking> known, Set<String> marks) {
        var markings = new ArrayList<>(known);
        try {
            marks.forEach(mark -> markings.add(looks.catalogue().markings().parse(mark)));
        } catch (IllegalArgumentException _) {
            markings.add(marking.shown()); // of a level that no policy here knows: nothing higher can be said
        }
        return looks.banner(looks.catalogue().markings().join(markings));
    }
}
