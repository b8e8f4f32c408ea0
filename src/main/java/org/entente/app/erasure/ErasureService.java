package org.entente.app.erasure;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.backup.BackupService;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;

/**
 * Erasing what the law says must be gone: what this workstation said about one thing, with its links and attachments. Nothing
 * brings it back; that it was done, by whom and on what basis stays in the log.
 */
public final class ErasureService {

    private static final int LONGEST = 1000;

    private final CaseStore store;
    private final BackupService backups;
    private final String person;
    private final InstantSource clock;

    /** @param person who carries orders out here */
    public ErasureService(CaseStore store, BackupService backups, String person, InstantSource clock) {
        this.store = store;
        this.backups = backups;
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
     */
    public Erased erase(ObjectId object, String reason, String basis, Progress progress) {
        check(reason, "app.erasure.reason");
        check(basis, "app.erasure.basis");
        var before = backups.list();
        int claims = store.reach(object).claims();
        var order = new ErasureOrder(
                clock.instant().truncatedTo(ChronoUnit.SECONDS), object, claims, person, reason.strip(), basis.strip());
        var reach = store.erase(object, notes -> notes.note(ErasureOrder.NOTE, order.chain(), order.words()), progress);
        return new Erased(Reach.of(reach), before);
    }

    private static void check(String words, String key) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new AppException(key, LONGEST);
        }
    }

    /** Every order that was carried out here, the oldest first. */
    public List<ErasureOrder> orders() {
        return store.queries().exchange().notes(ErasureOrder.NOTE).stream()
                .map(note -> ErasureOrder.parse(note.chain(), note.content()))
                .toList();
    }
}
