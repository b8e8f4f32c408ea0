package org.entente.exchange.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.exchange.cms.ShapeException;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.CommitPart;
import org.entente.provenance.CommitTree;
import org.entente.provenance.Leaf;
import org.entente.provenance.Proofs;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.P384;
import org.jspecify.annotations.Nullable;

/** Reads what {@link CommitLines} writes, one commit after the other, and refuses every other form. */
final class CommitReader {

    private static final int LONGEST_LINE = 2 << 20;
    private static final int BUFFER = 64 << 10;
    private static final HexFormat HEX = HexFormat.of();

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int length;
    private final Map<KeyId, Card> authors = new HashMap<>();
    private final Map<String, Card> parsed;
    private @Nullable CommitId last;

    /** @param parsed cards by their text that an earlier reading checked; this one adds to them */
    CommitReader(InputStream in, Map<String, Card> parsed) {
        this.in = in;
        this.parsed = parsed;
    }

    /** The card of an author whose commit was read. */
    Card author(KeyId key) throws ShapeException {
        Card card = authors.get(key);
        if (card == null) {
            throw shape("a commit comes without its author's card");
        }
        return card;
    }

    /** The next commit, or null after the last. */
    @Nullable
    CommitPart next() throws IOException, ShapeException {
        try {
            Json.Obj line = line();
            while (line != null && line.has("card")) {
                only(line, 1);
                Card card = parsed.computeIfAbsent(line.text("card"), Card::parse);
                if (!card.text().equals(line.text("card")) || authors.put(card.keyId(), card) != null) {
                    throw shape("a card is not introduced as it should be");
                }
                line = line();
            }
            return line == null ? null : commit(line);
        } catch (ProvenanceException e) {
            throw shape(e.reason());
        } catch (IllegalArgumentException e) {
            throw shape("a line is not as it should be");
        }
    }

    private CommitPart commit(Json.Obj line) throws IOException, ShapeException {
        only(line, 3);
        CommitHeader header = CommitHeader.parse(CanonicalJson.write(line.get("header")));
        author(header.author());
        if (last != null && last.compareTo(header.commit()) > 0) {
            throw shape("the commits are not sorted");
        }
        last = header.commit();
        int count = Integer.parseInt(line.text("claims"));
        if (count < 1
                || count > CommitTree.MOST_CLAIMS
                || !Integer.toString(count).equals(line.text("claims"))) {
            throw shape("a commit has no such number of claims");
        }
        List<SealedClaim> claims = new ArrayList<>(Math.min(count, 1 << 10));
        for (int i = 0; i < count; i++) {
            SealedClaim claim = claim(needed(line()), header);
            if (i > 0 && claims.getLast().id().compareTo(claim.id()) >= 0) {
                throw shape("the claims are not sorted");
            }
            claims.add(claim);
        }
        int[] positions = claims.stream().mapToInt(SealedClaim::position).toArray();
        return new CommitPart(
                new SignedHeader(header, hex(line.text("signature"), P384.SIGNATURE_BYTES)),
                claims,
                Proofs.place(positions, hashes(Proofs.mostNodes(count))));
    }

    private static SealedClaim claim(Json.Obj line, CommitHeader header) throws ShapeException {
        boolean whole = line.has("attribution");
        only(line, whole ? 5 : 4);
        byte[] core = CanonicalJson.write(line.get("core"));
        byte[] coreSalt = salt(line.text("salt"));
        byte[] attribution = whole ? CanonicalJson.write(line.get("attribution")) : null;
        byte[] attributionSalt = whole ? salt(line.text("attributionSalt")) : null;
        Hash attributionHash = attribution == null || attributionSalt == null
                ? Hash.parse(line.text("attributionHash"))
                : Leaf.attributionHash(attributionSalt, attribution);
        ClaimId id = Leaf.claimId(header.commit(), header.author(), Leaf.coreHash(coreSalt, core), attributionHash);
        int position = HexFormat.fromHexDigits(line.text("position"));
        if (!HEX.toHexDigits(position, 5).equals(line.text("position"))) {
            throw shape("a position has five digits");
        }
        return new SealedClaim(id, position, core, coreSalt, attribution, attributionSalt, attributionHash);
    }

    private byte[] hashes(int count) throws IOException, ShapeException {
        var hashes = new ByteArrayOutputStream();
        for (int left = count; left > 0; left -= CommitLines.HASHES_PER_LINE) {
            Json.Obj line = needed(line());
            only(line, 1);
            byte[] some = Base64.getDecoder().decode(line.text("proof"));
            if (!Base64.getEncoder().encodeToString(some).equals(line.text("proof"))
                    || some.length != Math.min(left, CommitLines.HASHES_PER_LINE) * Hash.BYTES) {
                throw shape("a proof has another number of hashes");
            }
            hashes.writeBytes(some);
        }
        return hashes.toByteArray();
    }

    private Json.@Nullable Obj line() throws IOException, ShapeException {
        var line = new ByteArrayOutputStream();
        while (true) {
            if (at == length) {
                length = in.read(buffer);
                at = 0;
                if (length <= 0) {
                    length = 0;
                    if (line.size() > 0) {
                        throw shape("the last line is cut short");
                    }
                    return null;
                }
            }
            int from = at;
            while (at < length && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, at - from);
            if (line.size() > LONGEST_LINE) {
                throw new ShapeException(ShapeException.Kind.TOO_LARGE, "a line is longer than allowed");
            }
            if (at < length) {
                at++;
                return CanonicalJson.parse(line.toByteArray()).object();
            }
        }
    }

    private static Json.Obj needed(Json.@Nullable Obj line) throws ShapeException {
        if (line == null) {
            throw shape("a commit is cut short");
        }
        return line;
    }

    private static void only(Json.Obj line, int fields) throws ShapeException {
        if (line.fields().size() != fields) {
            throw shape("a line has more than it should");
        }
    }

    private static byte[] salt(String hex) throws ShapeException {
        return hex(hex, Leaf.SALT_BYTES);
    }

    private static byte[] hex(String digits, int length) throws ShapeException {
        byte[] bytes = HEX.parseHex(digits);
        if (bytes.length != length || !HEX.formatHex(bytes).equals(digits)) {
            throw shape("a value has another length or upper-case digits");
        }
        return bytes;
    }

    private static ShapeException shape(String reason) {
        return new ShapeException(ShapeException.Kind.SHAPE, reason);
    }
}
