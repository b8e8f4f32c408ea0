package org.entente.vault.journal;

import java.util.List;
import java.util.UUID;
import org.entente.vault.Head;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.SessionKeys;
import org.entente.vault.key.SessionPlace;

/** Where the journal gets its sessions' keys: the vault's open keys. */
public interface SessionSource {

    UUID vault();

    /** Head of a journal without records. */
    Head genesis();

    /** Epoch of the header; a session of a later one is an alarm. */
    int epoch();

    /** The last head that the header vouches for. */
    Head seal();

    List<SessionPlace> sessions();

    /** Unwraps a session's keys, to be closed by the caller. */
    SessionKeys session(int number) throws DamagedException;

    /** Starts a session, durable before this returns. */
    SessionKeys startSession(Head head, int firstSegment);
}
