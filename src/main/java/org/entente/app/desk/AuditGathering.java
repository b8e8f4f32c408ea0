package org.entente.app.desk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.OpenCase;
import org.entente.app.account.RestrictedViews;
import org.entente.app.desk.AuditDesk.Cause;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.app.desk.AuditDesk.Subject;
import org.entente.app.erasure.ErasureOrder;
import org.entente.app.erasure.RetentionDates;
import org.entente.app.exchange.LedgerLine;
import org.entente.audit.AuditNote;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.SignedHead;
import org.entente.store.CaseStore;
import org.entente.store.query.ActionRow;
import org.entente.store.query.Placed;
import org.jspecify.annotations.Nullable;

/** Brings the log together from where its parts are kept: actions, packages, reports, notes and orders. Safe for several threads. */
final class AuditGathering {

    private static final Set<String> ABOUT_A_THING = Set.of(RestrictedViews.ACTION, RetentionDates.ACTION);

    /**
     * Some write times to the second and some finer: within a second only the journal knows what came first. What one action
     * wrote, such as a package and what it brought, stays as it is gathered.
     */
    private static final Comparator<Placed<? extends Entry>> AS_MADE = Comparator.comparing(
                    (Placed<? extends Entry> placed) -> placed.entry().time().truncatedTo(ChronoUnit.SECONDS))
            .thenComparingLong(Placed::place);

    private final OpenCase open;
    private final CaseStore store;
    private final Lines lines;
    private final Subjects subjects;

    AuditGathering(OpenCase open, CaseStore store, Lines lines, Subjects subjects) {
        this.open = open;
        this.store = store;
        this.lines = lines;
        this.subjects = subjects;
    }

    /** Who is behind which key, as far as cards say so. */
    private record Authors(Map<KeyId, String> names, Map<KeyId, String> organisations) {

        String person(@Nullable KeyId key) {
            return key == null ? "" : names.getOrDefault(key, "");
        }

        String organisation(@Nullable KeyId key) {
            return key == null ? "" : organisations.getOrDefault(key, "");
        }
    }

    /** The whole log, the latest first. */
    List<Entry> all() {
        var authors = new Authors(open.people().names(), open.people().organisations());
        var entries = new ArrayList<Placed<? extends Entry>>(actions(authors));
        entries.addAll(exchanged());
        entries.addAll(lowered(authors));
        entries.addAll(reports(authors));
        entries.addAll(noted(authors));
        closings(authors).forEach(entries::add);
        erased().forEach(entries::add);
        entries.sort(AS_MADE);
        return entries.reversed().stream().<Entry>map(Placed::entry).toList();
    }

    private List<Placed<Entry.Action>> actions(Authors authors) {
        var actions = store.queries().history().actions();
        var about = subjects.all(actions.stream()
                .collect(Collectors.toMap(ActionRow::commit, action -> authors.organisation(action.author()))));
        var reasons = store.queries().causes().reasons();
        var packages = store.queries().causes().packages();
        var ledger =
                open.ledger().stream().collect(Collectors.toMap(LedgerLine::hash, line -> line, (first, _) -> first));
        return actions.stream()
                .map(action -> new Placed<>(
                        action.place(),
                        new Entry.Action(
                                action.made(),
                                authors.person(action.author()),
                                authors.organisation(action.author()),
                                action.intent(),
                                action.commit(),
                                about.getOrDefault(action.commit(), Subject.NOTHING),
                                new Cause(
                                        reasons.getOrDefault(action.commit(), ""),
                                        ledger.get(packages.getOrDefault(action.commit(), ""))))))
                .toList();
    }

    private List<Placed<Entry.Exchanged>> exchanged() {
        String organisation = open.person().organisation();
        return open.ledger().stream()
                .map(line -> new Placed<>(
                        line.place(),
                        new Entry.Exchanged(
                                line.time(),
                                line.isOutgoing(),
                                line.partner(),
                                line.hash(),
                                line.sequence(),
                                line.claims(),
                                line.isOutgoing()
                                        ? line.facts().signer()
                                        : line.facts().taker(),
                                organisation,
                                line.facts().marking())))
                .toList();
    }

    private List<Placed<Entry.Lowered>> lowered(Authors authors) {
        return LoweredMarking.all(store).stream()
                .map(lowered -> new Placed<>(lowered.place(), lowered(lowered.entry(), authors)))
                .toList();
    }

    private static Entry.Lowered lowered(LoweredMarking lowered, Authors authors) {
        return new Entry.Lowered(
                lowered.time(),
                authors.person(lowered.author()),
                authors.organisation(lowered.author()),
                lowered.from(),
                lowered.to());
    }

    private List<Placed<Entry.Noted>> noted(Authors authors) {
        var notes = open.audit().placed().toList();
        var named = notes.stream().flatMap(note -> thing(note.entry()).stream()).collect(Collectors.toSet());
        var known = lines.byId(named, false);
        return notes.stream()
                .map(note -> new Placed<>(note.place(), noted(note.entry(), authors, known)))
                .toList();
    }

    private static Entry.Noted noted(AuditNote note, Authors authors, Map<ObjectId, Line> known) {
        return new Entry.Noted(
                note.time(),
                authors.person(note.author()),
                authors.organisation(note.author()),
                note.action(),
                note.detail(),
                thing(note).map(known::get).orElse(null));
    }

    /** The thing that a note is about: its id ends the note. */
    private static Optional<ObjectId> thing(AuditNote note) {
        if (!ABOUT_A_THING.contains(note.action())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ObjectId.parse(note.detail().substring(note.detail().lastIndexOf(' ') + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a day of the whole case
        }
    }

    private Stream<Placed<Entry.Noted>> closings(Authors authors) {
        return open.audit()
                .closings()
                .map(closing -> new Placed<>(closing.sequence(), closed(closing.signed(), authors)));
    }

    private static Entry.Noted closed(SignedHead signed, Authors authors) {
        return new Entry.Noted(
                signed.time(),
                authors.person(signed.signer()),
                authors.organisation(signed.signer()),
                "vault.close",
                "",
                null);
    }

    private Stream<Placed<Entry.Erased>> erased() {
        return open.erasures().placed().map(placed -> new Placed<>(placed.place(), erased(placed.entry())));
    }

    private static Entry.Erased erased(ErasureOrder order) {
        return new Entry.Erased(
                order.time(), order.person(), order.reason(), order.basis(), order.claims(), order.second());
    }

    private List<Placed<Entry.Reported>> reports(Authors authors) {
        var written = open.writtenReports();
        var known = lines.byId(
                written.stream()
                        .map(line -> ObjectId.parse(line.assessment()))
                        .distinct()
                        .toList(),
                false);
        return written.stream()
                .map(line -> {
                    var id = ObjectId.parse(line.assessment());
                    return new Placed<>(
                            line.place(),
                            new Entry.Reported(
                                    line.time(),
                                    authors.person(line.author()),
                                    authors.organisation(line.author()),
                                    id,
                                    known.get(id),
                                    line.recipient(),
                                    line.template(),
                                    line.format()));
                })
                .toList();
    }
}
