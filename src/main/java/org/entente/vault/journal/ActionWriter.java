package org.entente.vault.journal;

import org.entente.vault.Head;

/**
 * Writes one action. Contents go to the file as they come; nothing is visible to anybody until {@link #end}, and
 * closing without it means that nothing happened. One thread.
 */
public interface ActionWriter extends AutoCloseable {

    /** Most bytes of one content. */
    int MOST_CONTENT = 1 << 20;

    /**
     * Writes a content.
     *
     * @param plain 1 to 2^20 bytes
     * @return its index in this action, to be named by an entry
     */
    int content(byte[] plain);

    /** Where a content of this action lies, as long as the action is not abandoned. */
    ContentAddress address(int content);

    /**
     * Adds an entry.
     *
     * @param kind what it is, such as "commit": 1 to 100 characters
     * @param chain ids, hashes and codes only; free text belongs into a content, where it can be erased
     * @param contents indexes of the contents it names
     */
    void entry(String kind, byte[] chain, int... contents);

    /** Writes the last chain record and forces everything to the medium; when this returns the action is durable. */
    Head end();

    @Override
    void close();
}
