package org.entente.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.app.VaultCheck;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.Line;
import org.entente.app.erasure.RetentionDate;
import org.entente.model.CommitId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.ui.door.Audit;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The log of an open case, in words. */
final class DeskAudit implements Audit {

    private final AuditDesk desk;
    private final Looks looks;
    private final Texts texts;
    private final AuditWords words;

    DeskAudit(AuditDesk desk, Looks looks) {
        this.desk = desk;
        this.looks = looks;
        this.texts = looks.texts();
        this.words = new AuditWords(looks);
    }

    @Override
    public List<Entry> entries() {
        return desk.entries().stream().map(this::entry).toList();
    }

    @Override
    public String due() {
        var due = desk.due();
        if (due.isEmpty()) {
            return "";
        }
        return texts.get("ui.audit.due", due.size()) + " "
                + due.stream().map(this::due).collect(Collectors.joining("; ")) + ".";
    }

    private String due(AuditDesk.Due due) {
        Line thing = due.thing();
        return texts.get(
                due.date().duty() == RetentionDate.Duty.REVIEW ? "ui.audit.due.review" : "ui.audit.due.erasure",
                thing == null ? texts.get("ui.audit.due.case") : looks.name(thing),
                due.date().day().toString());
    }

    private Entry entry(AuditDesk.Entry entry) {
        return switch (entry) {
            case AuditDesk.Entry.Action action ->
                new Entry(
                        action.id().value().toString(),
                        looks.second(action.time()),
                        who(action.person(), action.organisation()),
                        action.organisation(),
                        words.of(action.intent(), action.organisation(), action.subject()),
                        portion(action.subject().marking()));
            case AuditDesk.Entry.Exchanged(
                    var time,
                    var isOutgoing,
                    var partner,
                    var number,
                    var claims,
                    var person,
                    var organisation,
                    var marking) ->
                new Entry(
                        "",
                        looks.second(time),
                        who(person, organisation),
                        partner,
                        texts.get(isOutgoing ? "ui.audit.package.out" : "ui.audit.package.in", number, partner, claims),
                        recorded(marking));
            case AuditDesk.Entry.Lowered(var time, var person, var organisation, var from, var to) ->
                new Entry(
                        "",
                        looks.second(time),
                        who(person, organisation),
                        organisation,
                        texts.get(
                                "ui.audit.lowered",
                                looks.banner(from).full(),
                                looks.banner(to).full()),
                        "");
            case AuditDesk.Entry.Reported reported -> reported(reported);
            case AuditDesk.Entry.Erased erased ->
                new Entry("", looks.second(erased.time()), erased.person(), "", erased(erased), "");
            case AuditDesk.Entry.Noted noted ->
                new Entry(
                        "",
                        looks.second(noted.time()),
                        who(noted.person(), noted.organisation()),
                        noted.organisation(),
                        words.of(noted),
                        noted.thing() == null ? "" : portion(noted.thing().marking()));
        };
    }

    private Entry reported(AuditDesk.Entry.Reported reported) {
        return new Entry(
                "",
                looks.second(reported.time()),
                "",
                reported.recipient(),
                texts.get(
                        "ui.audit.report",
                        texts.label("ui.report.template." + reported.template(), reported.template()),
                        reported.title(),
                        reported.recipient(),
                        reported.format().toUpperCase(Locale.ROOT)),
                portion(reported.marking()));
    }

    private String erased(AuditDesk.Entry.Erased erased) {
        String said = texts.get("ui.audit.erased", erased.reason(), erased.basis(), erased.claims());
        return erased.second().isEmpty() ? said : said + " " + texts.get("ui.audit.erased.second", erased.second());
    }

    private String portion(@Nullable Marking marking) {
        return marking == null ? "" : looks.portion(marking);
    }

    /** The ledger keeps the words of a banner; a policy that is not here any more leaves them as they are. */
    private String recorded(String banner) {
        if (banner.isEmpty()) {
            return "";
        }
        try {
            return looks.portion(looks.catalogue().markings().parse(banner));
        } catch (IllegalArgumentException _) {
            return banner;
        }
    }

    private String who(String person, String organisation) {
        if (person.isEmpty()) {
            return organisation.isEmpty() ? texts.get("ui.audit.unknown") : organisation;
        }
        return texts.get("ui.history.who", organisation, person);
    }

    @Override
    public Details details(String id) {
        var details = desk.details(new CommitId(UUID.fromString(id)));
        return new Details(
                details.said().stream()
                        .map(said -> {
                            Line line = details.known().get(said.object());
                            return new Said(
                                    said.object(),
                                    looks.symbol(line == null ? "" : line.type()),
                                    line == null ? texts.get("ui.object.unknown") : looks.name(line),
                                    looks.property(said.property()),
                                    looks.value(said.value(), details.known()));
                        })
                        .toList(),
                details.isCut());
    }

    @Override
    public Verdict verify(Progress progress) {
        var check = desk.verify(progress);
        return check.isIntact()
                ? new Verdict(true, intact(check))
                : new Verdict(
                        false,
                        texts.get(
                                "ui.audit.broken",
                                check.problems().size(),
                                check.problems().getFirst()));
    }

    private String intact(VaultCheck check) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("ui.audit.intact", check.records(), check.signatures()));
        Instant since = check.since();
        if (since != null) {
            sentences.add(texts.get("ui.audit.since", looks.day(since)));
        }
        check.confirmed()
                .forEach(each -> sentences.add(texts.get(
                        "ui.audit.confirmed", each.partner(), looks.day(each.time()), looks.day(each.upTo()))));
        if (check.confirmed().isEmpty()) {
            sentences.add(texts.get("ui.audit.confirmed.none"));
        }
        return String.join(" ", sentences);
    }
}
