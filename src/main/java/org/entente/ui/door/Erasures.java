package org.entente.ui.door;

import java.time.LocalDate;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/** Erasing what the law says must be gone. Every method may wait. */
public interface Erasures {

    /**
     * What erasing would reach, and what it would not.
     *
     * @param ours whether anything of ours would go
     * @param words what goes, what stays, and who has to be told
     */
    record Reach(boolean ours, String words) {}

    /**
     * The first days on which something is due to be looked at again, and to be erased.
     *
     * @param review null for no day
     * @param erasure null for no day
     */
    record Days(@Nullable LocalDate review, @Nullable LocalDate erasure) {}

    Reach reach(ObjectId object);

    /** @param object null for the whole case */
    Days days(@Nullable ObjectId object);

    /**
     * Sets both days; what was set before is forgotten.
     *
     * @param object null for the whole case
     */
    void set(@Nullable ObjectId object, Days days);

    /** Whether another user of the vault has to confirm it. */
    boolean needsSecond();

    /**
     * Erases for good.
     *
     * @param reason such as the number of the order
     * @param basis the law that asks for it
     * @param second another user's passphrase if one is needed; wiped here
     * @return what was done, and what older copies can still tell
     */
    String erase(ObjectId object, String reason, String basis, char[] second, Progress progress);
}
