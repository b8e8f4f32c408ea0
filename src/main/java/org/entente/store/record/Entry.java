package org.entente.store.record;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.SignedHeader;

/** One chain record's content: ids, hashes and codes, never free text. */
public sealed interface Entry {

    /**
     * Leaves of a commit in the order of their claims' bodies in the contents.
     *
     * @param counts how many bodies each content has
     * @param positions of the leaves in the tree
     * @param ids 32 bytes each
     */
    record Leaves(int[] counts, int[] positions, byte[] ids) {

        public int size() {
            return positions.length;
        }

        public ClaimId id(int at) {
            byte[] hash = new byte[Hash.BYTES];
            System.arraycopy(ids, at * Hash.BYTES, hash, 0, Hash.BYTES);
            return new ClaimId(Hash.of(hash));
        }
    }

    /**
     * A commit of this workstation. The last content holds its secret and the action's intent, the others the claims.
     */
    record Committed(SignedHeader signed, Leaves leaves) implements Entry {}

    /**
     * Claims of one commit that a package brought. After the contents with claims come those with proof nodes.
     *
     * @param leaves the claims that were not held before, or whose second half was not
     * @param taken claims of the commit that were accepted, new or not
     * @param leftOut claims of the commit that were left out, new or not
     */
    record Received(String reference, SignedHeader signed, Leaves leaves, List<ClaimId> taken, List<ClaimId> leftOut)
            implements Entry {}

    /**
     * A package that arrived.
     *
     * @param reference names it for ever, such as the hash of its content
     * @param from code of the organisation that sent it
     * @param second when it was accepted, in seconds since 1970 UTC
     */
    record Packaged(String reference, String from, long second) implements Entry {}

    /** A package was set aside, or taken back in. */
    record SetAside(String reference, boolean aside) implements Entry {}

    /** A key was bound to an organisation, from here on and in retrospect. */
    record Bound(KeyId key, String organisation) implements Entry {}

    /**
     * What a partner was given.
     *
     * @param partner code of the receiving organisation
     * @param reference of the package or other way out
     * @param whole claims handed over with their attribution
     * @param bare claims handed over without it
     */
    record Handed(String partner, String reference, List<ClaimId> whole, List<ClaimId> bare) implements Entry {
        public Handed {
            whole = List.copyOf(whole);
            bare = List.copyOf(bare);
        }
    }

    /**
     * Claims of this workstation were erased under an order; the journal's own entry beside this one names the contents that went.
     * The contents of this one are those of {@code kept}, one after the other.
     *
     * @param claims whose content is gone; their ids stay, or no signature over them would hold
     * @param kept what lay beside them in the same contents
     */
    record Erased(List<ClaimId> claims, List<Kept> kept) implements Entry {
        public Erased {
            claims = List.copyOf(claims);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Claims that packages brought were erased here under an order, as {@link Erased} says of our own.
     *
     * @param claims whose content is gone and does not come back; their ids stay
     * @param kept what lay beside them in the same contents
     */
    record ErasedReceived(List<ClaimId> claims, List<Kept> kept) implements Entry {
        public ErasedReceived {
            claims = List.copyOf(claims);
            kept = List.copyOf(kept);
        }
    }

    /**
     * What is kept of a commit that was touched by an erasure.
     *
     * @param leaves claims that are written anew
     * @param withSecret whether its secret is too, in a content behind the claims; its intent is gone then
     */
    record Kept(SignedHeader signed, Leaves leaves, boolean withSecret) {

        /** How many contents it has. */
        public int contents() {
            return leaves.counts().length + (withSecret ? 1 : 0);
        }
    }

    /**
     * An entry whose meaning is the writer's, such as ledger or audit. Its free text is in the content.
     *
     * @param kind such as {@code ledger}
     */
    record Note(String kind, byte[] chain) implements Entry {}
}
