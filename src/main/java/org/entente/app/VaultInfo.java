package org.entente.app;

import org.entente.store.CaseStore;

/**
 * How much a case holds.
 *
 * @param digest SHA-256 over the sorted ids of live and of erased claims: the same wherever the same claims are held
 */
public record VaultInfo(long objects, long links, long claims, long commits, long contested, String digest) {

    static VaultInfo of(CaseStore store) {
        var info = store.queries().totals().info();
        return new VaultInfo(
                info.objects(),
                info.links(),
                info.claims(),
                info.commits(),
                info.contested(),
                info.digest().toString());
    }
}
