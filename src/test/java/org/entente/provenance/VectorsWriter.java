package org.entente.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.identity.TestIdentity;
import org.entente.provenance.identity.VerificationWords;

/**
 * Writes the golden vectors of format 1. Run once; the file is never written again, because every later version must read
 * what this one wrote.
 */
final class VectorsWriter {

    private static final HexFormat HEX = HexFormat.of();

    private VectorsWriter() {}

    public static void main(String[] arguments) throws IOException {
        var anna = TestIdentity.of(1, "Anna Müller", "KST");
        var boris = TestIdentity.of(2, "Boris", "AVL");
        var random = new SplittableRandom(20261121);
        List<Json> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add(text(CanonicalForm.core(AnyClaim.core(random))));
        }
        var made = TestCommits.any(anna, 10, random);
        int[] chosen = {
            made.claims().get(1).position(),
            made.claims().get(4).position(),
            made.claims().get(7).position()
        };
        Json vectors = Json.fields()
                .with("lines", new Json.Arr(lines))
                .with("commit", commit(anna, made))
                .with("proof", proof(made, chosen))
                .with(
                        "words",
                        Json.fields()
                                .with("one", anna.keyId().toString())
                                .with("other", boris.keyId().toString())
                                .with("words", Json.texts(VerificationWords.of(anna.keyId(), boris.keyId())))
                                .end())
                .with("card", anna.card().text())
                .end();
        Files.write(Path.of(arguments[0]), CanonicalJson.write(vectors));
    }

    private static Json commit(TestIdentity author, TestCommits.Made made) {
        return Json.fields()
                .with("secret", HEX.formatHex(made.commit().tree().secret()))
                .with(
                        "key",
                        Base64.getEncoder()
                                .encodeToString(author.card().signingKey().encoded()))
                .with("scalar", HEX.formatHex(author.signingScalar()))
                .with("header", text(made.signed().header().bytes()))
                .with("signature", HEX.formatHex(made.signed().signature()))
                .with(
                        "claims",
                        new Json.Arr(
                                made.claims().stream().map(VectorsWriter::claim).toList()))
                .end();
    }

    private static Json claim(SealedClaim claim) {
        byte[] attribution = claim.attribution();
        byte[] salt = claim.attributionSalt();
        if (attribution == null || salt == null) {
            throw new IllegalStateException("vectors hold whole claims");
        }
        return Json.fields()
                .with("id", claim.id().toString())
                .with("position", Integer.toString(claim.position()))
                .with("core", text(claim.core()))
                .with("coreSalt", HEX.formatHex(claim.coreSalt()))
                .with("attribution", text(attribution))
                .with("attributionSalt", HEX.formatHex(salt))
                .with("attributionHash", claim.attributionHash().toString())
                .end();
    }

    private static Json proof(TestCommits.Made made, int[] chosen) {
        List<Json> nodes = new ArrayList<>();
        for (ProofNode node : made.commit().tree().proof(chosen)) {
            nodes.add(Json.fields()
                    .with("level", Integer.toString(node.level()))
                    .with("index", Integer.toString(node.index()))
                    .with("hash", node.hash().toString())
                    .end());
        }
        List<String> positions = new ArrayList<>();
        for (int position : chosen) {
            positions.add(Integer.toString(position));
        }
        return Json.fields()
                .with("positions", Json.texts(positions))
                .with("nodes", new Json.Arr(nodes))
                .end();
    }

    private static Json text(byte[] line) {
        return Json.of(new String(line, StandardCharsets.UTF_8));
    }
}
