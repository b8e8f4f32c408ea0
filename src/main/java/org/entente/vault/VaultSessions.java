package org.entente.vault;

import java.util.List;
import java.util.UUID;
import org.entente.vault.journal.SessionSource;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.SessionKeys;
import org.entente.vault.key.SessionPlace;
import org.entente.vault.key.VaultKeys;

/** Lends the journal its sessions' keys. */
record VaultSessions(VaultKeys keys) implements SessionSource {

    @Override
    public UUID vault() {
        return keys.vault();
    }

    @Override
    public Head genesis() {
        return VaultKeys.genesis(keys.vault());
    }

    @Override
    public int epoch() {
        return keys.epoch();
    }

    @Override
    public Head seal() {
        return keys.seal();
    }

    @Override
    public List<SessionPlace> sessions() {
        return keys.sessions().places();
    }

    @Override
    public SessionKeys session(int number) throws DamagedException {
        return keys.sessions().keys(number);
    }

    @Override
    public SessionKeys startSession(Head head, int firstSegment) {
        return keys.sessions().start(head, firstSegment);
    }
}
