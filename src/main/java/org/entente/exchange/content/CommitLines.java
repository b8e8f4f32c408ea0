package org.entente.exchange.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.entente.model.CommitId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.CommitPart;
import org.entente.provenance.ProofNode;
import org.entente.provenance.Proofs;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.identity.Card;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code commits.ndjson}: commits sorted by id, each with its released claims sorted by id, and so many proof hashes
 * as that number of claims can need at most. Before a commit stands its author's card, the first time. Nothing in it
 * depends on what was withheld.
 */
final class CommitLines {

    /** Hashes on one proof line. */
    static final int HASHES_PER_LINE = 4096;

    private static final HexFormat HEX = HexFormat.of();

    private final OutputStream out;
    private final RandomGenerator random;
    private final Set<KeyId> introduced = new HashSet<>();
    private @Nullable CommitId last;

    CommitLines(OutputStream out, RandomGenerator random) {
        this.out = out;
        this.random = random;
    }

    /** @throws IllegalArgumentException if the commits do not come sorted, or the proof is not that of the claims */
    void write(CommitPart part, Card author) throws IOException {
        CommitId commit = part.signed().header().commit();
        if (last != null && last.compareTo(commit) > 0) {
            throw new IllegalArgumentException("commits are written in the order of their ids");
        }
        last = commit;
        if (introduced.add(author.keyId())) {
            line(Json.fields().with("card", author.text()).end());
        }
        line(Json.fields()
                .with("header", CanonicalJson.parse(part.signed().header().bytes()))
                .with("signature", HEX.formatHex(part.signed().signature()))
                .with("claims", Integer.toString(part.claims().size()))
                .end());
        List<SealedClaim> sorted = part.claims().stream()
                .sorted(Comparator.comparing(SealedClaim::id))
                .toList();
        for (SealedClaim claim : sorted) {
            line(claim(claim));
        }
        proof(part);
    }

    private static Json claim(SealedClaim claim) {
        byte[] attribution = claim.attribution();
        byte[] salt = claim.attributionSalt();
        Json.Fields fields = Json.fields()
                .with("position", HEX.toHexDigits(claim.position(), 5))
                .with("core", CanonicalJson.parse(claim.core()))
                .with("salt", HEX.formatHex(claim.coreSalt()));
        if (attribution == null || salt == null) {
            fields.with("attributionHash", claim.attributionHash().toString());
        } else {
            fields.with("attribution", CanonicalJson.parse(attribution)).with("attributionSalt", HEX.formatHex(salt));
        }
        return fields.end();
    }

    private void proof(CommitPart part) throws IOException {
        int[] positions = part.claims().stream().mapToInt(SealedClaim::position).toArray();
        byte[] hashes = new byte[Proofs.mostNodes(positions.length) * Hash.BYTES];
        random.nextBytes(hashes);
        int at = 0;
        for (ProofNode node : part.proof()) {
            System.arraycopy(node.hash().bytes(), 0, hashes, at, Hash.BYTES);
            at += Hash.BYTES;
        }
        if (!Proofs.place(positions, hashes).equals(part.proof())) {
            throw new IllegalArgumentException("the proof is not exactly that of the claims");
        }
        int length = HASHES_PER_LINE * Hash.BYTES;
        for (int from = 0; from < hashes.length; from += length) {
            byte[] some = java.util.Arrays.copyOfRange(hashes, from, Math.min(hashes.length, from + length));
            line(Json.fields()
                    .with("proof", Base64.getEncoder().encodeToString(some))
                    .end());
        }
    }

    private void line(Json json) throws IOException {
        out.write(CanonicalJson.write(json));
        out.write('\n');
    }
}
