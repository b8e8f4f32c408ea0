package org.entente.ui.door;

import org.entente.model.ObjectId;
import org.entente.model.work.Progress;

/** Erasing what the law says must be gone. Every method may wait. */
public interface Erasures {

    /**
     * What erasing would reach, and what it would not.
     *
     * @param ours whether anything of ours would go
     * @param words what goes, what stays, and who has to be told
     */
    record Reach(boolean ours, String words) {}

    Reach reach(ObjectId object);

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
