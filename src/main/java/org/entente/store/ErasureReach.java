package org.entente.store;

import java.util.List;

/**
 * What an erasure reaches, or has reached.
 *
 * @param claims of this workstation that go: statements about the object, its links and its resolutions, and relations on them
 * @param links that go with the object, because it is one of their ends
 * @param attachments whose files go
 * @param others claims about the object that are not this workstation's and stay
 * @param partners codes of the organisations that were given one of the claims
 */
public record ErasureReach(int claims, int links, int attachments, int others, List<String> partners) {
    public ErasureReach {
        partners = List.copyOf(partners);
    }
}
