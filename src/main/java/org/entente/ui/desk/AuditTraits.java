package org.entente.ui.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.ui.door.Audit.Kind;
import org.entente.ui.door.Audit.Outcome;
import org.entente.ui.door.Audit.Traits;
import org.entente.ui.text.Texts;

/** What kind of action an entry of the log is, what it came to, where and how long ago it was done. */
final class AuditTraits {

    /** Intents about partners, by how they begin. */
    private static final Set<String> EXCHANGE =
            Set.of("add partner", "set partner.", "agreement", "refuse package ", "let withheld names go to ");

    /** Codes of what is no claim, by how they begin; no two fit. */
    private static final Map<String, Kind> NOTES = Map.of(
            "view.", Kind.VIEW,
            "export", Kind.EXPORT,
            "erasure.", Kind.ERASURE,
            "retention.", Kind.ERASURE,
            "witness.", Kind.EXCHANGE,
            "user.", Kind.ACCESS,
            "recovery.", Kind.ACCESS,
            "vault.rebuild", Kind.UPKEEP,
            "setting.", Kind.UPKEEP,
            "backup.", Kind.UPKEEP);

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "vault.tries", Outcome.FAILED,
            "witness.lost", Outcome.FAILED,
            "erasure.kept", Outcome.REFUSED);

    private final AuditPeriods periods;

    /** @param today in UTC */
    AuditTraits(LocalDate today, Texts texts) {
        periods = new AuditPeriods(today, texts);
    }

    Traits of(Entry entry) {
        return new Traits(kind(entry), outcome(entry), isHere(entry), periods.of(entry.time()));
    }

    private static Kind kind(Entry entry) {
        return switch (entry) {
            case Entry.Action action ->
                EXCHANGE.stream().anyMatch(action.intent()::startsWith) ? Kind.EXCHANGE : Kind.CHANGE;
            case Entry.Exchanged _ -> Kind.EXCHANGE;
            case Entry.Reported _ -> Kind.EXPORT;
            case Entry.Erased _ -> Kind.ERASURE;
            case Entry.Lowered _ -> Kind.CHANGE;
            case Entry.Noted noted ->
                NOTES.entrySet().stream()
                        .filter(each -> noted.action().startsWith(each.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Kind.ACCESS);
        };
    }

    private static Outcome outcome(Entry entry) {
        return switch (entry) {
            case Entry.Action action -> action.intent().startsWith("refuse package ") ? Outcome.REFUSED : Outcome.DONE;
            case Entry.Noted noted -> OUTCOMES.getOrDefault(noted.action(), Outcome.DONE);
            case Entry.Exchanged _, Entry.Reported _, Entry.Erased _, Entry.Lowered _ -> Outcome.DONE;
        };
    }

    /** Only our own actions say what they were meant to do. */
    private static boolean isHere(Entry entry) {
        return !(entry instanceof Entry.Action action) || !action.intent().isEmpty();
    }
}
