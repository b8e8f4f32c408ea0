package org.entente.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.OpenCase;
import org.entente.app.VaultCheck;
import org.entente.app.account.RestrictedViews;
import org.entente.app.erasure.ErasureOrder;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.exchange.LedgerLine;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/** What was done in a case, by whom, and proof that nobody rewrote it. Safe for several threads. */
public final class AuditDesk {

    /** As many claims of an action as the store gives at once. */
    private static final int MOST = 500;

    private final OpenCase open;
    private final CaseStore store;
    private final People people;
    private final Lines lines;

    AuditDesk(OpenCase open, CaseStore store, People people, Lines lines) {
        this.open = open;
        this.store = store;
        this.people = people;
        this.lines = lines;
    }

    /** One entry of the log. */
    public sealed interface Entry {
        Instant time();

        /**
         * One action by one author.
         *
         * @param person who stands behind the author's key; empty if no card says so
         * @param intent what an action of this workstation was meant to do; empty for others
         */
        record Action(Instant time, String person, String organisation, String intent, CommitId id) implements Entry {}

        /**
         * A package that was written or accepted, here.
         *
         * @param person who signed it or took it in; empty if it was not recorded
         */
        record Exchanged(
                Instant time,
                boolean isOutgoing,
                String partner,
                long number,
                long claims,
                String person,
                String organisation)
                implements Entry {}

        /** The marking of the case was lowered, here. */
        record Lowered(Instant time, String person, String organisation, Marking from, Marking to) implements Entry {}

        /**
         * A report that was written.
         *
         * @param title what its assessment is called now; empty if it has no name
         */
        record Reported(Instant time, String title, String recipient, String template, String format)
                implements Entry {}

        /**
         * An order to erase that was carried out; what was erased is not said any more.
         *
         * @param person who did it
         * @param reason of the order
         * @param basis the law that asks for it
         * @param second who confirmed it; empty where the vault has one user
         */
        record Erased(Instant time, String person, String reason, String basis, int claims, String second)
                implements Entry {}

        /**
         * What was done with the vault or the case and is no claim: an opening, an export, a view of restricted material.
         *
         * @param action its code
         * @param detail whom or what it concerned; may be empty
         * @param thing what was looked at, as it is called now; null if it is no thing, or is not there any more
         */
        record Noted(
                Instant time,
                String person,
                String organisation,
                String action,
                String detail,
                @Nullable Line thing) implements Entry {}
    }

    /** The whole log, the latest first. */
    public List<Entry> entries() {
        var names = people.names();
        var organisations = people.organisations();
        var entries = new ArrayList<Entry>();
        store.queries()
                .history()
                .actions()
                .forEach(action -> entries.add(new Entry.Action(
                        action.made(),
                        names.getOrDefault(action.author(), ""),
                        organisations.getOrDefault(action.author(), ""),
                        action.intent(),
                        action.commit())));
        var person = open.person();
        for (LedgerLine line : open.ledger()) {
            entries.add(new Entry.Exchanged(
                    line.time(),
                    line.isOutgoing(),
                    line.partner(),
                    line.sequence(),
                    line.claims(),
                    line.isOutgoing() ? line.facts().signer() : line.facts().taker(),
                    person.organisation()));
        }
        LoweredMarking.all(store)
                .forEach(lowered -> entries.add(new Entry.Lowered(
                        lowered.time(), person.person(), person.organisation(), lowered.from(), lowered.to())));
        entries.addAll(reports());
        entries.addAll(noted(names, organisations));
        open.audit()
                .closings()
                .map(closing -> closing.signed())
                .forEach(signed -> entries.add(new Entry.Noted(
                        signed.time(),
                        names.getOrDefault(signed.signer(), ""),
                        organisations.getOrDefault(signed.signer(), ""),
                        "vault.close",
                        "",
                        null)));
        for (ErasureOrder order : open.erasures().orders()) {
            entries.add(new Entry.Erased(
                    order.time(), order.person(), order.reason(), order.basis(), order.claims(), order.second()));
        }
        entries.sort(Comparator.comparing(Entry::time)); // of one second: in the order in which they were made
        return entries.reversed();
    }

    private List<Entry> noted(Map<KeyId, String> names, Map<KeyId, String> organisations) {
        var notes = open.audit().notes();
        var looked = new LinkedHashSet<ObjectId>();
        notes.stream()
                .filter(note -> note.action().equals(RestrictedViews.ACTION))
                .forEach(note -> looked.add(ObjectId.parse(note.detail())));
        var known = lines.byId(looked, false);
        return notes.stream()
                .map(note -> (Entry) new Entry.Noted(
                        note.time(),
                        names.getOrDefault(note.author(), ""),
                        organisations.getOrDefault(note.author(), ""),
                        note.action(),
                        note.detail(),
                        note.action().equals(RestrictedViews.ACTION) ? known.get(ObjectId.parse(note.detail())) : null))
                .toList();
    }

    private List<Entry> reports() {
        var written = open.writtenReports();
        var known = lines.byId(
                written.stream()
                        .map(line -> ObjectId.parse(line.assessment()))
                        .distinct()
                        .toList(),
                false);
        return written.stream()
                .map(line -> {
                    Line assessment = known.get(ObjectId.parse(line.assessment()));
                    return (Entry) new Entry.Reported(
                            line.time(),
                            assessment == null ? "" : assessment.title(),
                            line.recipient(),
                            line.template(),
                            line.format());
                })
                .toList();
    }

    /**
     * Something that has to be reviewed or erased by now.
     *
     * @param thing null for the whole case
     */
    public record Due(RetentionDate date, @Nullable Line thing) {}

    /** What has to be reviewed or erased by now, what is due longest first. */
    public List<Due> due() {
        var due = open.erasures().retention().due();
        var known = lines.byId(
                due.stream()
                        .flatMap(each -> Stream.ofNullable(each.object()))
                        .distinct()
                        .toList(),
                false);
        return due.stream()
                .map(each -> new Due(each, each.object() == null ? null : known.get(each.object())))
                .toList();
    }

    /** Something that an action said. */
    public record Said(ObjectId object, String property, Value value) {}

    /**
     * What an action said.
     *
     * @param known the things that it names
     * @param isCut whether it said more
     */
    public record Details(List<Said> said, Map<ObjectId, Line> known, boolean isCut) {
        public Details {
            said = List.copyOf(said);
            known = Map.copyOf(known);
        }
    }

    /** What an action said, as much as a person reads. */
    public Details details(CommitId action) {
        var claims = store.queries().claims().firstOf(action);
        var said = new ArrayList<Said>();
        var named = new LinkedHashSet<ObjectId>();
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core()
                    instanceof Core.Statement(ObjectId object, String property, Value value, var _, var _, var _)) {
                said.add(new Said(object, property, value));
                named.add(object);
                if (value instanceof Ref(ObjectId target)) {
                    named.add(target);
                }
            }
        }
        return new Details(said, lines.byId(named, false), claims.size() >= MOST);
    }

    /** Reads and checks everything again: the chain of the journal and every signature. */
    public VaultCheck verify(Progress progress) {
        return open.verify(progress);
    }
}
