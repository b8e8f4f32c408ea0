package org.entente.provenance;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.identity.Signer;
import org.jspecify.annotations.Nullable;

/**
 * A commit in the making. Of each claim it keeps only position and id (36 bytes); the caller stores the sealed claim.
 * For one thread.
 */
public final class CommitDraft {

    private final CommitId id;
    private final UUID caseId;
    private final KeyId author;
    private final UUID workstation;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final byte[] secret;
    private final BitSet taken = new BitSet(CommitTree.POSITIONS);
    private int[] positions = new int[16];
    private byte[] leaves = new byte[16 * Hash.BYTES];
    private int size;
    private @Nullable Attribution lastAttribution;
    private byte[] lastLine = {};

    /** @param random a secure source: salts, positions and the commit's secret come from it */
    public CommitDraft(UUID caseId, KeyId author, UUID workstation, InstantSource clock, RandomGenerator random) {
        this.id = new CommitId(ObjectId.random(random).value());
        this.caseId = caseId;
        this.author = author;
        this.workstation = workstation;
        this.clock = clock;
        this.random = random;
        this.secret = bytes(CommitTree.SECRET_BYTES);
    }

    public CommitId id() {
        return id;
    }

    /** How many claims it has. */
    public int size() {
        return size;
    }

    /** Whether no further claim fits: the action goes on in another commit. */
    public boolean isFull() {
        return size == CommitTree.MOST_CLAIMS;
    }

    /**
     * Adds a claim and returns what the vault is to keep of it.
     *
     * @throws IllegalArgumentException if the claim is too long (see {@link CanonicalForm})
     * @throws IllegalStateException if the draft is full
     */
    public SealedClaim add(Core core, Attribution attribution) {
        if (isFull()) {
            throw new IllegalStateException("a commit has at most 2^18 claims");
        }
        byte[] coreLine = CanonicalForm.core(core);
        byte[] attributionLine = line(attribution);
        byte[] coreSalt = bytes(Leaf.SALT_BYTES);
        byte[] attributionSalt = bytes(Leaf.SALT_BYTES);
        Hash attributionHash = Leaf.attributionHash(attributionSalt, attributionLine);
        ClaimId claim = Leaf.claimId(id, author, Leaf.coreHash(coreSalt, coreLine), attributionHash);
        int position = freePosition();
        keep(position, claim);
        return new SealedClaim(claim, position, coreLine, coreSalt, attributionLine, attributionSalt, attributionHash);
    }

    /** What an object says mostly comes from one place, so that the line before serves again. */
    private byte[] line(Attribution attribution) {
        if (!attribution.equals(lastAttribution)) {
            lastLine = CanonicalForm.attribution(attribution);
            lastAttribution = attribution;
        }
        return lastLine;
    }

    /** Times, roots and signs the commit. */
    public CompletedCommit complete(Signer signer) {
        if (!signer.keyId().equals(author)) {
            throw new IllegalArgumentException("a commit is signed by its author's key");
        }
        var tree = new CommitTree(secret, Arrays.copyOf(positions, size), Arrays.copyOf(leaves, size * Hash.BYTES));
        var header = new CommitHeader(
                CommitHeader.FORMAT,
                id,
                caseId,
                author,
                workstation,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                tree.root());
        return new CompletedCommit(SignedHeader.sign(header, signer), tree);
    }

    private int freePosition() {
        int position;
        do {
            position = random.nextInt(CommitTree.POSITIONS);
        } while (taken.get(position));
        taken.set(position);
        return position;
    }

    private void keep(int position, ClaimId claim) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
            leaves = Arrays.copyOf(leaves, size * 2 * Hash.BYTES);
        }
        positions[size] = position;
        System.arraycopy(claim.hash().bytes(), 0, leaves, size * Hash.BYTES, Hash.BYTES);
        size++;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
