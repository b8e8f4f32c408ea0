package org.entente.app.unsaved;

import java.util.function.Supplier;
import org.entente.app.AppException;
import org.entente.model.work.EntenteException;

/**
 * What a file brings and cannot be kept while the drive with the vault is gone, because it is too much or no change by itself. It is
 * still in its file: that is said, and what to do with it.
 */
public final class StillInItsFile {

    private static final String GONE = "vault.gone";

    private StillInItsFile() {}

    /**
     * Takes a file in.
     *
     * @param refusal key of the sentence, which names the file
     * @param checkDrive throws if the drive is gone
     */
    public static <T> T orSay(String refusal, String file, Runnable checkDrive, Supplier<T> taking) {
        try {
            return taking.get();
        } catch (EntenteException e) {
            throw isGone(e, checkDrive) ? new AppException(refusal, e, file) : e;
        }
    }

    /** What failed for another reason, such as a full drive, may also have failed because there is none any more. */
    private static boolean isGone(EntenteException failure, Runnable checkDrive) {
        if (failure.key().equals(GONE) || !failure.key().startsWith("vault.")) {
            return failure.key().equals(GONE);
        }
        try {
            checkDrive.run();
            return false;
        } catch (EntenteException e) {
            return e.key().equals(GONE);
        }
    }
}
