package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.VerificationWords;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Recomputes the golden vectors of format 1 twice: by the product, and by the plainest code that follows the format page
 * and uses the JDK alone. They were written once and are never changed.
 */
class GoldenVectorsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonNode VECTORS = load();

    @Test
    void everyLineIsReadAndWrittenTheSame() {
        assertThat(VECTORS.get("lines").size()).isEqualTo(40);
        for (JsonNode line : VECTORS.get("lines")) {
            byte[] bytes = utf8(line);
            assertThat(CanonicalForm.core(CanonicalForm.parseCore(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void plainCodeComputesEveryClaimIdAndTheRoot() throws Exception {
        JsonNode commit = VECTORS.get("commit");
        JsonNode header = JsonMapper.shared().readTree(commit.get("header").asString());
        Map<Integer, byte[]> leaves = new HashMap<>();
        for (JsonNode claim : commit.get("claims")) {
            byte[] attribution = sha(new byte[] {3}, hex(claim, "attributionSalt"), utf8(claim.get("attribution")));
            byte[] leaf = sha(
                    new byte[] {0},
                    hex(header.get("commit").asString().replace("-", "")),
                    hex(header, "author"),
                    sha(new byte[] {2}, hex(claim, "coreSalt"), utf8(claim.get("core"))),
                    attribution);
            assertThat(attribution).isEqualTo(hex(claim, "attributionHash"));
            assertThat(leaf).isEqualTo(hex(claim, "id"));
            leaves.put(Integer.parseInt(claim.get("position").asString()), leaf);
        }
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(hex(commit, "secret"), "HmacSHA256"));

        assertThat(node(20, 0, leaves, mac)).isEqualTo(hex(header, "root"));
    }

    @Test
    void plainCodeComputesTheRootFromTheProof() throws Exception {
        Map<String, byte[]> known = new HashMap<>();
        for (JsonNode node : VECTORS.get("proof").get("nodes")) {
            known.put(node.get("level").asString() + "/" + node.get("index").asString(), hex(node, "hash"));
        }
        List<String> positions = new ArrayList<>();
        VECTORS.get("proof").get("positions").forEach(position -> positions.add(position.asString()));
        for (JsonNode claim : VECTORS.get("commit").get("claims")) {
            if (positions.contains(claim.get("position").asString())) {
                known.put("0/" + claim.get("position").asString(), hex(claim, "id"));
            }
        }
        JsonNode header =
                JsonMapper.shared().readTree(VECTORS.get("commit").get("header").asString());

        assertThat(fromKnown(20, 0, known)).isEqualTo(hex(header, "root"));
    }

    @Test
    void theJdkVerifiesTheSignature() throws Exception {
        JsonNode commit = VECTORS.get("commit");
        byte[] key = Base64.getDecoder().decode(commit.get("key").asString());
        var verifier = Signature.getInstance("SHA384withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
        verifier.update("entente/commit/1\0".getBytes(StandardCharsets.US_ASCII));
        verifier.update(utf8(commit.get("header")));

        assertThat(verifier.verify(hex(commit, "signature"))).isTrue();
        assertThat(sha(key))
                .isEqualTo(hex(JsonMapper.shared().readTree(commit.get("header").asString()), "author"));
    }

    @Test
    void theProductVerifiesTheCommit() {
        JsonNode commit = VECTORS.get("commit");
        PublicKey key =
                PublicKey.parse(Base64.getDecoder().decode(commit.get("key").asString()));
        CommitHeader header = CommitHeader.parse(utf8(commit.get("header")));
        var signed = new SignedHeader(header, hex(commit, "signature"));
        List<SealedClaim> claims = new ArrayList<>();
        commit.get("claims").forEach(claim -> claims.add(sealed(claim)));
        var positions = claims.stream().mapToInt(SealedClaim::position).toArray();
        var leaves = new ByteArrayOutputStream();
        claims.forEach(claim -> leaves.writeBytes(claim.id().hash().bytes()));
        var tree = new CommitTree(hex(commit, "secret"), positions, leaves.toByteArray());

        assertThat(tree.root()).isEqualTo(header.root());
        assertThat(CommitVerifier.verify(signed, key, claims, tree.proof(positions)))
                .isEqualTo(new Verification.Verified(header));
        assertThat(P384.sign(hex(commit, "scalar"), SignatureKind.COMMIT, header.bytes()))
                .isEqualTo(hex(commit, "signature"));
    }

    @Test
    void theProductCutsTheSameProof() {
        JsonNode commit = VECTORS.get("commit");
        List<ProofNode> nodes = new ArrayList<>();
        for (JsonNode node : VECTORS.get("proof").get("nodes")) {
            nodes.add(new ProofNode(
                    Integer.parseInt(node.get("level").asString()),
                    Integer.parseInt(node.get("index").asString()),
                    Hash.of(hex(node, "hash"))));
        }
        List<Integer> positions = new ArrayList<>();
        var leaves = new ByteArrayOutputStream();
        for (JsonNode claim : commit.get("claims")) {
            positions.add(Integer.parseInt(claim.get("position").asString()));
            leaves.writeBytes(hex(claim, "id"));
        }
        int[] chosen = new int[3];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = Integer.parseInt(
                    VECTORS.get("proof").get("positions").get(i).asString());
        }
        var tree = new CommitTree(
                hex(commit, "secret"), positions.stream().mapToInt(i -> i).toArray(), leaves.toByteArray());

        assertThat(tree.proof(chosen)).isEqualTo(nodes);
    }

    @Test
    void theWordsAreThoseOfBothKeys() throws Exception {
        JsonNode words = VECTORS.get("words");
        List<String> expected = new ArrayList<>();
        words.get("words").forEach(word -> expected.add(word.asString()));
        String one = words.get("one").asString();
        String other = words.get("other").asString();
        byte[] digest = MessageDigest.getInstance("SHA-384")
                .digest(HEX.parseHex(one.compareTo(other) < 0 ? one + other : other + one));
        String bits = new BigInteger(1, digest).toString(2);
        bits = "0".repeat(384 - bits.length()) + bits;
        List<String> list;
        try (InputStream in =
                GoldenVectorsTest.class.getResourceAsStream("/org/entente/provenance/bip39-english.txt")) {
            assertThat(in).isNotNull();
            list = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            plain.add(list.get(Integer.parseInt(bits.substring(i * 11, i * 11 + 11), 2)));
        }

        assertThat(plain).isEqualTo(expected);
        assertThat(VerificationWords.of(KeyId.parse(one), KeyId.parse(other))).isEqualTo(expected);
    }

    @Test
    void theCardIsStillRead() {
        assertThat(Card.parse(VECTORS.get("card").asString()).organisation()).isEqualTo("KST");
    }

    private static byte[] node(int level, int index, Map<Integer, byte[]> leaves, Mac mac) throws Exception {
        boolean empty = leaves.keySet().stream().noneMatch(position -> position >> level == index);
        if (empty) {
            return mac.doFinal(
                    ByteBuffer.allocate(5).put((byte) level).putInt(index).array());
        }
        return level == 0
                ? Objects.requireNonNull(leaves.get(index))
                : sha(
                        new byte[] {1},
                        node(level - 1, 2 * index, leaves, mac),
                        node(level - 1, 2 * index + 1, leaves, mac));
    }

    private static byte[] fromKnown(int level, int index, Map<String, byte[]> known) throws Exception {
        byte[] found = known.get(level + "/" + index);
        if (found != null) {
            return found;
        }
        assertThat(level).as("the proof lacks no node").isPositive();
        return sha(new byte[] {1}, fromKnown(level - 1, 2 * index, known), fromKnown(level - 1, 2 * index + 1, known));
    }

    private static SealedClaim sealed(JsonNode claim) {
        return new SealedClaim(
                org.entente.model.ClaimId.parse(claim.get("id").asString()),
                Integer.parseInt(claim.get("position").asString()),
                utf8(claim.get("core")),
                hex(claim, "coreSalt"),
                utf8(claim.get("attribution")),
                hex(claim, "attributionSalt"),
                Hash.of(hex(claim, "attributionHash")));
    }

    private static byte[] sha(byte[]... parts) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] hex(JsonNode node, String field) {
        return hex(node.get(field).asString());
    }

    private static byte[] hex(String digits) {
        return HEX.parseHex(digits);
    }

    private static byte[] utf8(JsonNode text) {
        return text.asString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode load() {
        try (InputStream in = GoldenVectorsTest.class.getResourceAsStream("/vectors/provenance-1.json")) {
            if (in == null) {
                throw new IllegalStateException("the golden vectors are missing");
            }
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
