package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.dashboard.Asked;
import org.entente.app.dashboard.Awaited;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.Desk;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.WaitingPackages;
import org.entente.model.value.Moment;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Dashboard.Goal;
import org.entente.ui.door.Dashboard.Waiting;
import org.entente.ui.text.Texts;

/** What waits for the analyst of an open case, in words: each thing by its name, unless there are too many to name. */
final class WaitingList {

    private static final int MOST_NAMED = 3;

    private final OpenCase open;
    private final Desk desk;
    private final DeskExchange exchange;
    private final Looks looks;
    private final Texts texts;
    private final JudgementLooks judgements;

    WaitingList(OpenCase open, Desk desk, DeskExchange exchange, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.exchange = exchange;
        this.looks = looks;
        this.texts = looks.texts();
        this.judgements = new JudgementLooks(looks);
    }

    List<Waiting> all() {
        var waiting = new ArrayList<Waiting>();
        waiting.addAll(packages());
        waiting.addAll(contested());
        desk.dashboard().awaitingUs().forEach(asked -> waiting.add(position(asked)));
        desk.dashboard().awaitingPartners().forEach(awaited -> waiting.add(position(awaited)));
        exchange.begun().forEach(begun -> waiting.add(draft(begun)));
        waiting.addAll(due());
        open.partners().list().stream()
                .filter(partner -> partner.state() == Partner.State.UNVERIFIED)
                .forEach(partner -> waiting.add(unverified(partner)));
        return waiting;
    }

    private List<Waiting> packages() {
        var sealed = open.waiting().list();
        if (sealed.size() > MOST_NAMED) {
            return List.of(new Waiting(
                    "mdi2t-tray-arrow-down",
                    texts.get("ui.dashboard.waiting.package", sealed.size()),
                    sealed.size(),
                    texts.get("ui.dashboard.waiting.package.hint"),
                    "",
                    new Goal.Inbox()));
        }
        return sealed.stream().map(this::sealed).toList();
    }

    private Waiting sealed(WaitingPackages.Waiting one) {
        var words = WaitingWords.of(one, looks, desk.marking().shown());
        return new Waiting(
                "mdi2t-tray-arrow-down",
                words.alleged(),
                1,
                texts.get("ui.dashboard.waiting.package.since", looks.day(one.since())),
                words.portion(),
                new Goal.Inbox());
    }

    private List<Waiting> contested() {
        int contested = desk.dashboard().contested();
        if (contested == 0) {
            return List.of();
        }
        var open = OpenContested.of(desk.contested());
        String names = open.names(looks);
        return List.of(new Waiting(
                "mdi2n-not-equal-variant",
                texts.get("ui.dashboard.waiting.contested", contested),
                contested,
                names.isEmpty() ? texts.get("ui.dashboard.waiting.contested.hint") : names,
                open.portion(new ClaimMarks(looks)),
                new Goal.Contested()));
    }

    private Waiting position(Asked asked) {
        return new Waiting(
                "mdi2s-scale-balance",
                texts.get("ui.dashboard.waiting.position", judgements.number(asked.judgement())),
                1,
                JudgementLooks.title(asked.assessment()),
                looks.portion(asked.judgement().marking()),
                new Goal.Assessment(asked.assessment().id()));
    }

    /** The partner's to give and ours to ask for, since nobody can approve the assessment before. */
    private Waiting position(Awaited awaited) {
        var asked = awaited.asked();
        return new Waiting(
                "mdi2c-clock-outline",
                texts.get(
                        "ui.dashboard.waiting.position.of",
                        awaited.organisation(),
                        judgements.number(asked.judgement())),
                1,
                texts.get("ui.dashboard.waiting.position.of.hint", JudgementLooks.title(asked.assessment())),
                looks.portion(asked.judgement().marking()),
                new Goal.Assessment(asked.assessment().id()));
    }

    /** What was found when somebody looked last: looking costs a release, which waits until it is asked for. */
    private Waiting draft(Begun begun) {
        var draft = begun.draft();
        var checked = draft.checked();
        return new Waiting(
                "mdi2t-tray-arrow-up",
                texts.get("ui.dashboard.waiting.draft", draft.partner()),
                1,
                checked == null
                        ? texts.get("ui.dashboard.waiting.draft.unchecked", looks.day(draft.begun()))
                        : texts.get(
                                "ui.dashboard.waiting.draft.checked",
                                checked.leaves(),
                                checked.stays(),
                                looks.day(checked.time())),
                begun.portion(),
                new Goal.Outbox());
    }

    private List<Waiting> due() {
        var due = desk.audit().due();
        if (due.size() > MOST_NAMED) {
            return List.of(new Waiting(
                    "mdi2c-calendar-clock",
                    texts.get("ui.dashboard.waiting.due", due.size()),
                    due.size(),
                    texts.get("ui.dashboard.waiting.due.hint", day(due.getFirst())),
                    "",
                    new Goal.Audit()));
        }
        return due.stream().map(this::due).toList();
    }

    private Waiting due(AuditDesk.Due due) {
        var thing = due.thing();
        return new Waiting(
                "mdi2c-calendar-clock",
                texts.get(
                        due.date().duty() == RetentionDate.Duty.REVIEW
                                ? "ui.dashboard.waiting.due.review"
                                : "ui.dashboard.waiting.due.erasure",
                        thing == null ? texts.get("ui.audit.due.case") : looks.name(thing)),
                1,
                texts.get("ui.dashboard.waiting.due.since", day(due)),
                thing == null ? "" : looks.portion(thing.marking()),
                thing == null ? new Goal.Audit() : new Goal.Thing(thing.id()));
    }

    private String day(AuditDesk.Due due) {
        return looks.day(new Moment(due.date().day().toString(), Moment.Sense.EXACT));
    }

    private Waiting unverified(Partner partner) {
        return new Waiting(
                "mdi2a-account-question-outline",
                texts.get("ui.dashboard.waiting.partner", partner.code()),
                1,
                texts.get("ui.dashboard.waiting.partner.hint"),
                "",
                new Goal.Partners());
    }
}
