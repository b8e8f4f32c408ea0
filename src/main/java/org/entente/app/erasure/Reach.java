package org.entente.app.erasure;

import java.util.List;
import org.entente.store.ErasureReach;

/**
 * What an erasure reaches, or has reached.
 *
 * @param claims of this workstation that go: about the thing, its links and its resolutions
 * @param links that go with the thing, because it is one of their ends
 * @param attachments whose files go
 * @param others claims about the thing that are not this workstation's and stay
 * @param partners codes of the organisations that were given one of the claims
 */
public record Reach(int claims, int links, int attachments, int others, List<String> partners) {
    public Reach {
        partners = List.copyOf(partners);
    }

    static Reach of(ErasureReach reach) {
        return new Reach(reach.claims(), reach.links(), reach.attachments(), reach.others(), reach.partners());
    }
}
