package org.entente.app.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.backup.BackupService;
import org.entente.app.user.VaultUsers;
import org.entente.audit.Trail;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.ErasureReach;
import org.entente.store.Notes;
import org.entente.store.query.Placed;

/**
 * Erasing what the law says must be gone: what this workstation said about one thing, with its links and attachments. Nothing
 * brings it back; that it was done, by whom and on what basis stays in the log.
 */
public final class ErasureService {

    private static final int LONGEST = 1000;

    private final CaseStore store;
    private final BackupService backups;
    private final VaultUsers users;
    private final String person;
    private final InstantSource clock;
    private final Trail trail;

    /**
     * What belongs to the open case.
     *
     * @param users who opens the vault
     */
    public record OfCase(CaseStore store, BackupService backups, VaultUsers users, Trail trail) {}

    /** @param person who carries orders out here */
    public ErasureService(OfCase open, String person, InstantSource clock) {
        this.users = open.users();
        this.store = open.store();
        this.backups = open.backups();
        this.trail = open.trail();
        this.person = person;
        this.clock = clock;
    }

    /** What erasing would reach; nothing is changed. */
    public Reach reach(ObjectId object) {
        return Reach.of(store.reach(object));
    }

    /**
     * Erases.
     *
     * @param reason such as the number of the order
     * @param basis the law that asks for it
     * @param second passphrase of another user of the vault, who confirms it; empty if there is none. Stays the caller's to wipe
     */
    public Erased erase(ObjectId object, String reason, String basis, char[] second, Progress progress) {
        check(reason, "app.erasure.reason");
        check(basis, "app.erasure.basis");
        String confirmed = confirmed(second);
        var reach = store.reach(object);
        var order = order(object, reach, reason, basis, confirmed);
        var before = backups.list();
        var erased = store.erase(object, notes -> record(notes, order, reach), progress);
        return new Erased(Reach.of(erased), confirmed, before);
    }

    /** Erases claims that packages brought, because whoever made them erased them; as above. */
    Erased erase(List<ClaimId> received, String reason, String basis, char[] second, Progress progress) {
        String confirmed = confirmed(second);
        var before = backups.list();
        var reach = store.reach(received);
        if (reach.claims() == 0) {
            return new Erased(Reach.of(reach), confirmed, before);
        }
        var order = order(ErasureOrder.CLAIMS, reach, reason, basis, confirmed);
        var erased = store.erase(received, notes -> record(notes, order, reach), progress);
        return new Erased(Reach.of(erased), confirmed, before);
    }

    private ErasureOrder order(ObjectId object, ErasureReach reach, String reason, String basis, String confirmed) {
        return new ErasureOrder(now(), object, reach.claims(), person, reason.strip(), basis.strip(), confirmed);
    }

    /** The order, and who has to be told of it. */
    private void record(Notes notes, ErasureOrder order, ErasureReach reach) {
        notes.note(ErasureOrder.NOTE, order.chain(), order.words());
        new OwedNotices(store).owe(notes, order, reach.handed());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    void note(String action, String detail) {
        trail.keep(action, detail);
    }

    /** Days after which something has to be reviewed or erased. */
    public RetentionDates retention() {
        return new RetentionDates(store, trail, clock);
    }

    /** The order under which what we said about a thing was erased. */
    public Optional<ErasureOrder> tombstone(ObjectId object) {
        return orders().stream().filter(order -> order.object().equals(object)).reduce((_, later) -> later);
    }

    /** What partners erased that they had given us. */
    public ErasureRequests requests() {
        return new ErasureRequests(store, this);
    }

    /** Whether somebody else has to confirm an erasure: where the vault has more than one user. */
    public boolean needsSecond() {
        return users.hasOther();
    }

    private String confirmed(char[] second) {
        if (!needsSecond()) {
            return "";
        }
        if (second.length == 0) {
            throw new AppException("app.erasure.second");
        }
        return users.other(second)
                .map(user -> user.person().isEmpty() ? user.slot() : user.person())
                .orElseThrow(() -> new AppException("app.erasure.second.wrong"));
    }

    private static void check(String words, String key) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new AppException(key, LONGEST);
        }
    }

    /** Every order that was carried out here, the oldest first. */
    public List<ErasureOrder> orders() {
        return placed().map(Placed::entry).toList();
    }

    /** The same, with where the journal has them. */
    public Stream<Placed<ErasureOrder>> placed() {
        return store.queries().exchange().notes(ErasureOrder.NOTE).stream()
                .map(note -> new Placed<>(note.sequence(), ErasureOrder.parse(note.chain(), note.content())));
    }
}
