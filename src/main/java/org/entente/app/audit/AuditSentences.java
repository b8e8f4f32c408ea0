package org.entente.app.audit;

import java.util.Locale;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.app.exchange.LedgerLine;
import org.jspecify.annotations.Nullable;

/** Entries of the log as sentences that a person would say: never a code, and never more than was asked. */
public final class AuditSentences {

    /** The log's own code for an export of it: entries, of how many, for whom. */
    public static final String EXPORTED = "export.log";

    private final AuditWording wording;
    private final ActionWords actions;
    private final NoteWords notes;

    public AuditSentences(AuditWording wording) {
        this.wording = wording;
        this.actions = new ActionWords(wording);
        this.notes = new NoteWords(wording);
    }

    public AuditLine of(Entry entry) {
        return switch (entry) {
            case Entry.Action action -> action(action);
            case Entry.Exchanged exchanged ->
                new AuditLine(
                                who(exchanged.person(), exchanged.organisation()),
                                wording.say(
                                        exchanged.isOutgoing() ? "app.audit.package.out" : "app.audit.package.in",
                                        exchanged.partner(),
                                        exchanged.claims()))
                        .in(numbered(exchanged.number(), exchanged.partner()));
            case Entry.Lowered lowered ->
                new AuditLine(
                        who(lowered.person(), lowered.organisation()),
                        wording.say("app.audit.lowered", wording.banner(lowered.from()), wording.banner(lowered.to())));
            case Entry.Reported reported ->
                new AuditLine(
                                who(reported.person(), reported.organisation()),
                                wording.say(
                                        "app.audit.report",
                                        wording.label("ui.report.template." + reported.template(), reported.template()),
                                        reported.recipient(),
                                        reported.format().toUpperCase(Locale.ROOT)))
                        .about(reported.line(), 0);
            case Entry.Erased erased -> erased(erased);
            case Entry.Noted noted ->
                new AuditLine(who(noted.person(), noted.organisation()), notes.of(noted.action(), noted.detail()))
                        .about(noted.thing(), 0);
        };
    }

    private AuditLine action(Entry.Action action) {
        var cause = action.cause();
        return new AuditLine(who(action.person(), action.organisation()), actions.of(action.intent(), cause.reason()))
                .about(action.subject().first(), Math.max(0, action.subject().things() - 1))
                .because(cause.reason())
                .in(numbered(cause.pack()));
    }

    private AuditLine erased(Entry.Erased erased) {
        String said = wording.say("app.audit.erased", erased.claims());
        return new AuditLine(
                        erased.person(),
                        erased.second().isEmpty()
                                ? said
                                : said + " " + wording.say("app.audit.erased.second", erased.second()))
                .because(wording.say("app.audit.erased.reason", erased.reason(), erased.basis()));
    }

    private String numbered(@Nullable LedgerLine line) {
        return line == null ? "" : numbered(line.sequence(), line.partner());
    }

    private String numbered(long number, String partner) {
        return wording.say("app.audit.package", number, partner);
    }

    private String who(String person, String organisation) {
        if (person.isEmpty()) {
            return organisation.isEmpty() ? wording.say("app.audit.nobody") : organisation;
        }
        return wording.say("app.audit.who", organisation, person);
    }
}
