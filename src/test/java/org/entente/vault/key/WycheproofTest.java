package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Project Wycheproof's vectors through our own wrappers. */
class WycheproofTest {

    private static final Path VECTORS = Path.of("../shared/data/crypto-wycheproof");

    private static JsonNode groups(String file) {
        Path path = VECTORS.resolve(file);
        Assumptions.assumeTrue(Files.isRegularFile(path), "needs Wycheproof's vectors beside the repository");
        return JsonMapper.shared().readTree(path).get("testGroups");
    }

    private static byte[] hex(JsonNode node, String field) {
        return HexFormat.of().parseHex(node.get(field).asString());
    }

    @Test
    void aesGcmOpensWhatIsValidAndNothingElse() {
        int checked = 0;
        for (JsonNode group : groups("aes_gcm_test.json")) {
            if (group.get("keySize").asInt() != 256
                    || group.get("ivSize").asInt() != 96
                    || group.get("tagSize").asInt() != 128) {
                continue;
            }
            for (JsonNode test : group.get("tests")) {
                byte[] sealed = Bytes.join(hex(test, "ct"), hex(test, "tag"));
                try (Secret key = Secret.taking(hex(test, "key"))) {
                    var aead = new Aead(key);
                    byte[] plain = aead.open(hex(test, "iv"), hex(test, "aad"), sealed, 0, sealed.length);
                    boolean valid = test.get("result").asString().equals("valid");
                    assertThat(plain).as(test.get("tcId").asString()).isEqualTo(valid ? hex(test, "msg") : null);
                    if (valid) {
                        assertThat(new Aead(key).seal(hex(test, "iv"), hex(test, "aad"), hex(test, "msg")))
                                .isEqualTo(sealed);
                    }
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void hkdfDerivesWhatItShould() {
        int checked = 0;
        for (JsonNode group : groups("hkdf_sha384_test.json")) {
            for (JsonNode test : group.get("tests")) {
                if (!test.get("result").asString().equals("valid")) {
                    continue;
                }
                assertThat(Derivation.bytes(
                                hex(test, "ikm"),
                                hex(test, "salt"),
                                hex(test, "info"),
                                test.get("size").asInt()))
                        .as(test.get("tcId").asString())
                        .isEqualTo(hex(test, "okm"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void hmacTagsAsItShould() {
        int checked = 0;
        for (JsonNode group : groups("hmac_sha384_test.json")) {
            if (group.get("tagSize").asInt() != 384) { // ours are never cut
                continue;
            }
            for (JsonNode test : group.get("tests")) {
                byte[] bytes = hex(test, "key");
                if (bytes.length == 0) {
                    continue;
                }
                boolean valid = test.get("result").asString().equals("valid");
                try (Secret key = Secret.taking(bytes)) {
                    assertThat(Arrays.equals(Bytes.hmac(key, hex(test, "msg")), hex(test, "tag")))
                            .as(test.get("tcId").asString())
                            .isEqualTo(valid);
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void ecdsaAcceptsWhatIsValidAndNothingElse() {
        int checked = 0;
        for (JsonNode group : groups("ecdsa_secp384r1_sha384_test.json")) {
            PublicKey key = PublicKey.parse(hex(group, "publicKeyDer"));
            for (JsonNode test : group.get("tests")) {
                boolean expected = test.get("result").asString().equals("valid");
                assertThat(P384.verifyData(key, hex(test, "msg"), hex(test, "sig")))
                        .as(test.get("tcId").asString() + " "
                                + test.get("comment").asString())
                        .isEqualTo(expected);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(200);
    }

    @Test
    void ecdhAgreesOnlyWithKeysOnTheCurve() {
        int checked = 0;
        for (JsonNode group : groups("ecdh_secp384r1_test.json")) {
            for (JsonNode test : group.get("tests")) {
                byte[] scalar = new java.math.BigInteger(1, hex(test, "private")).toByteArray();
                var padded = new byte[P384.SCALAR_BYTES];
                int skip = Math.max(0, scalar.length - padded.length);
                System.arraycopy(scalar, skip, padded, padded.length - scalar.length + skip, scalar.length - skip);
                PublicKey key;
                try {
                    key = PublicKey.parse(hex(test, "public"));
                } catch (ProvenanceException e) {
                    assertThat(test.get("result").asString())
                            .as(test.get("tcId").asString() + " "
                                    + test.get("comment").asString())
                            .isNotEqualTo("valid");
                    continue;
                }
                assertThat(test.get("result").asString()).isNotEqualTo("invalid");
                assertThat(P384.agree(padded, key)).isEqualTo(hex(test, "shared"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(100);
    }
}
