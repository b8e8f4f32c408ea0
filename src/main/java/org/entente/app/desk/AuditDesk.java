package org.entente.app.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.OpenCase;
import org.entente.app.VaultCheck;
import org.entente.app.audit.AuditSentences;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.exchange.LedgerLine;
import org.entente.app.exchange.Partner;
import org.entente.app.outgoing.LogOrder;
import org.entente.app.outgoing.WrittenLog;
import org.entente.catalogue.Catalogue;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.query.HistoryQueries.Touching;
import org.jspecify.annotations.Nullable;

/** What was done in a case, by whom, and proof that nobody rewrote it. Safe for several threads. */
public final class AuditDesk {

    private final OpenCase open;
    private final CaseStore store;
    private final Catalogue catalogue;
    private final Lines lines;
    private final AuditGathering gathering;
    private final InstantSource clock;

    public AuditDesk(OpenCase open, Catalogue catalogue, InstantSource clock) {
        this.open = open;
        this.store = open.store();
        this.catalogue = catalogue;
        this.lines = new Lines(store, catalogue);
        this.gathering = new AuditGathering(open, store, lines, new Subjects(store, lines, catalogue.markings()));
        this.clock = clock;
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
        record Action(
                Instant time,
                String person,
                String organisation,
                String intent,
                CommitId id,
                Subject subject,
                Cause cause)
                implements Entry {}

        /**
         * A package that was written or accepted, here.
         *
         * @param reference by which the case knows it
         * @param person who signed it or took it in; empty if it was not recorded
         * @param marking of the whole package, in words; empty if it was not recorded
         */
        record Exchanged(
                Instant time,
                boolean isOutgoing,
                String partner,
                String reference,
                long number,
                long claims,
                String person,
                String organisation,
                String marking)
                implements Entry {}

        /** The marking of the case was lowered, here. */
        record Lowered(Instant time, String person, String organisation, Marking from, Marking to) implements Entry {}

        /**
         * A report that was written.
         *
         * @param assessment that it is of
         * @param line the assessment as it is now; null if it is not there any more
         */
        record Reported(
                Instant time,
                String person,
                String organisation,
                ObjectId assessment,
                @Nullable Line line,
                String recipient,
                String template,
                String format)
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

    /**
     * What an action was about.
     *
     * @param first one of the things; null if it names none that is known
     * @param things how many there are
     * @param marking the join of its claims' markings; null if it has none
     */
    public record Subject(
            @Nullable Line first, int things, @Nullable Marking marking) {
        static final Subject NOTHING = new Subject(null, 0, null);
    }

    /**
     * Why an action was done, and how it came here.
     *
     * @param reason as it was given; empty for none
     * @param pack the package that brought it; null for what was done here, and for one that the ledger does not know
     */
    public record Cause(String reason, @Nullable LedgerLine pack) {}

    /** The whole log, the latest first. */
    public List<Entry> entries() {
        return gathering.all();
    }

    /**
     * What touched one thing.
     *
     * @param thing as it is called now; null if it is not there any more
     * @param entries the latest first
     */
    public record Lens(@Nullable Line thing, List<Entry> entries) {
        public Lens {
            entries = List.copyOf(entries);
        }
    }

    /** The part of the log that touched a thing: the actions, packages, reports and looks that were about it. */
    public Lens about(ObjectId thing) {
        var touching = store.queries().history().touching(thing);
        return new Lens(
                lines.byId(List.of(thing), false).get(thing),
                entries().stream()
                        .filter(entry -> isTouching(entry, thing, touching))
                        .toList());
    }

    private static boolean isTouching(Entry entry, ObjectId thing, Touching touching) {
        return switch (entry) {
            case Entry.Action action -> touching.commits().contains(action.id());
            case Entry.Exchanged exchanged -> touching.packages().contains(exchanged.reference());
            case Entry.Reported reported -> reported.assessment().equals(thing);
            case Entry.Noted noted -> noted.detail().contains(thing.toString());
            case Entry.Lowered _, Entry.Erased _ -> false; // of the case, and of what is not named any more
        };
    }

    /** The time it is, by the clock that the log is written by. */
    public Instant now() {
        return clock.instant();
    }

    /** The day it is, in UTC as everything in the log. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
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

    /** Two objects that an action recorded to be one, or not to be. */
    public record Related(boolean areSame, ObjectId one, ObjectId other, Marking marking) {}

    /**
     * What an action changed.
     *
     * @param changes of values, in the order in which they were made
     * @param known the objects that it names
     * @param isCut whether it changed more
     */
    public record Details(
            List<ObjectPage.Change> changes, List<Related> related, Map<ObjectId, Line> known, boolean isCut) {
        public Details {
            changes = List.copyOf(changes);
            related = List.copyOf(related);
            known = Map.copyOf(known);
        }
    }

    /** What an action changed, as much as a person reads. */
    public Details details(CommitId action) {
        return new ActionDetails(store, lines, catalogue).of(action);
    }

    /** For whom the log can be exported: our own organisation, then the partners. */
    public List<String> recipients() {
        return Stream.concat(
                        Stream.of(open.person().organisation()),
                        open.partners().list().stream().map(Partner::code).sorted())
                .distinct()
                .toList();
    }

    /**
     * Exports the wanted entries, signed.
     *
     * @param recipient our own organisation, or a partner
     */
    public WrittenLog export(
            List<Entry> wanted, int of, String recipient, AuditSentences words, Path out, Progress progress) {
        boolean isOwn = recipient.equals(open.person().organisation());
        return open.logs().write(new LogOrder(isOwn ? null : recipient, wanted, of, words, out), progress);
    }

    /** Reads and checks everything again: the chain of the journal and every signature. */
    public VaultCheck verify(Progress progress) {
        return open.verify(progress);
    }
}
