package org.entente.store;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.entente.model.ClaimId;

/**
 * What an erasure reaches, or has reached.
 *
 * @param claims that go: of this workstation about the object, its links and its resolutions, and relations on them; or a partner's that
 *     were named
 * @param links that go with the object, because it is one of their ends
 * @param attachments whose files go
 * @param others claims about the object that are not this workstation's and stay
 * @param handed which of the claims each organisation was given, by its code
 */
public record ErasureReach(
        int claims, int links, int attachments, int others, SequencedMap<String, List<ClaimId>> handed) {
    public ErasureReach {
        handed = java.util.Collections.unmodifiableSequencedMap(new TreeMap<>(handed));
    }

    /** Codes of the organisations that were given one of the claims, sorted. */
    public List<String> partners() {
        return List.copyOf(handed.sequencedKeySet());
    }
}
