package org.entente.store.query;

import java.time.Instant;
import org.entente.model.CommitId;
import org.entente.model.KeyId;

/**
 * One action by one author.
 *
 * @param intent what an action of this workstation was meant to do; empty for others
 * @param place in the journal; of a partner's action where it came in
 */
public record ActionRow(CommitId commit, KeyId author, Instant made, String intent, long place) {}
