package org.entente.store;

/**
 * What a delivery brought.
 *
 * @param added claims that were not held before
 * @param known claims that were
 * @param leftOut claims, added or known, that were left out
 */
public record Receipt(int added, int known, int leftOut) {

    Receipt plus(int moreAdded, int moreKnown, int moreLeftOut) {
        return new Receipt(added + moreAdded, known + moreKnown, leftOut + moreLeftOut);
    }
}
