package org.entente.vault.key;

import org.entente.vault.Head;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one journal session, unwrapped.
 *
 * @param firstSegment number of the first segment file it wrote, or would have written
 * @param start the journal's head before its first record
 * @param content null once its contents have been erased
 */
public record SessionKeys(
        int session,
        int epoch,
        int firstSegment,
        Head start,
        Secret chain,
        @Nullable Secret content) implements AutoCloseable {

    @Override
    public void close() {
        chain.close();
        if (content != null) {
            content.close();
        }
    }
}
