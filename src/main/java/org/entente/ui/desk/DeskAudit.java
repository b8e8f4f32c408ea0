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
import org.entente.model.ObjectId;
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
        return entries(desk.entries());
    }

    @Override
    public Lens about(ObjectId thing) {
        var lens = desk.about(thing);
        Line line = lens.thing();
        return new Lens(
                line == null ? texts.get("ui.object.unknown") : looks.name(line),
                line == null ? "" : portion(line.marking()),
                entries(lens.entries()));
    }

    private List<Entry> entries(List<AuditDesk.Entry> log) {
        var traits = new AuditTraits(desk.today(), texts);
        return log.stream().map(entry -> entry(entry, traits.of(entry))).toList();
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

    private Entry entry(AuditDesk.Entry entry, Traits traits) {
        var time = new Time(looks.time(entry.time()), looks.second(entry.time()));
        return switch (entry) {
            case AuditDesk.Entry.Action action ->
                new Entry(
                        action.id().value().toString(),
                        time,
                        who(action.person(), action.organisation()),
                        words.of(action.intent(), action.organisation(), action.subject()),
                        portion(action.subject().marking()),
                        traits);
            case AuditDesk.Entry.Exchanged exchanged ->
                new Entry(
                        "",
                        time,
                        who(exchanged.person(), exchanged.organisation()),
                        exchanged(exchanged),
                        recorded(exchanged.marking()),
                        traits);
            case AuditDesk.Entry.Lowered lowered ->
                new Entry("", time, who(lowered.person(), lowered.organisation()), lowered(lowered), "", traits);
            case AuditDesk.Entry.Reported reported ->
                new Entry("", time, "", reported(reported), portion(reported.marking()), traits);
            case AuditDesk.Entry.Erased erased -> new Entry("", time, erased.person(), erased(erased), "", traits);
            case AuditDesk.Entry.Noted noted ->
                new Entry(
                        "",
                        time,
                        who(noted.person(), noted.organisation()),
                        words.of(noted),
                        noted.thing() == null ? "" : portion(noted.thing().marking()),
                        traits);
        };
    }

    private String exchanged(AuditDesk.Entry.Exchanged exchanged) {
        return texts.get(
                exchanged.isOutgoing() ? "ui.audit.package.out" : "ui.audit.package.in",
                exchanged.number(),
                exchanged.partner(),
                exchanged.claims());
    }

    private String lowered(AuditDesk.Entry.Lowered lowered) {
        return texts.get(
                "ui.audit.lowered",
                looks.banner(lowered.from()).full(),
                looks.banner(lowered.to()).full());
    }

    private String reported(AuditDesk.Entry.Reported reported) {
        return texts.get(
                "ui.audit.report",
                texts.label("ui.report.template." + reported.template(), reported.template()),
                reported.title(),
                reported.recipient(),
                reported.format().toUpperCase(Locale.ROOT));
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
