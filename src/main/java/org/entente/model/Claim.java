package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says what, as held in a vault: the core with the id it hashes to, the commit and the key that signed it.
 *
 * @param attribution null means that the attribution half was withheld from us; only its hash is known
 */
public record Claim(
        ClaimId id,
        CommitId commit,
        KeyId author,
        Core core,
        @Nullable Attribution attribution) {}
