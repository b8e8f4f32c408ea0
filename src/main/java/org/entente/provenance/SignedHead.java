package org.entente.provenance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.PublicKey;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;

/**
 * What somebody signed about a journal: where its chain stood at that time. Whoever holds one can later tell whether that journal was
 * rolled back or rewritten, and learns nothing else from it, not even how long it is.
 *
 * @param workstation where the journal is kept
 * @param head hash of the chain, 96 hexadecimal digits
 * @param time whole seconds UTC
 * @param signature r‖s, 96 bytes
 */
public record SignedHead(KeyId signer, UUID workstation, UUID caseId, String head, Instant time, byte[] signature) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{96}");

    public SignedHead {
        if (!HASH.matcher(head).matches() || signature.length != P384.SIGNATURE_BYTES) {
            throw new IllegalArgumentException("a signed head has a hash and a signature of 96 digits and bytes");
        }
        if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("a signed head has whole seconds, got " + time);
        }
        signature = signature.clone();
    }

    public static SignedHead sign(Signer signer, UUID workstation, UUID caseId, String head, Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.SECONDS);
        byte[] signed = CanonicalJson.write(
                statement(signer.keyId(), workstation, caseId, head, time).end());
        return new SignedHead(signer.keyId(), workstation, caseId, head, time, signer.sign(SignatureKind.HEAD, signed));
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Whether {@code key} is the key that it names, and signed it. */
    public boolean isSignedBy(PublicKey key) {
        byte[] signed = CanonicalJson.write(
                statement(signer, workstation, caseId, head, time).end());
        return key.id().equals(signer) && P384.verify(key, SignatureKind.HEAD, signed, signature);
    }

    private static Json.Fields statement(KeyId signer, UUID workstation, UUID caseId, String head, Instant time) {
        return Json.fields()
                .with("signer", signer.toString())
                .with("workstation", workstation.toString())
                .with("case", caseId.toString())
                .with("head", head)
                .with("time", time.toString());
    }

    public Json json() {
        return statement(signer, workstation, caseId, head, time)
                .with("signature", HexFormat.of().formatHex(signature))
                .end();
    }

    /** @throws RuntimeException if it is none: a refused line, a wrong id or a wrong time */
    public static SignedHead parse(Json json) {
        Json.Obj fields = json.object();
        return new SignedHead(
                KeyId.parse(fields.text("signer")),
                ObjectId.parse(fields.text("workstation")).value(),
                ObjectId.parse(fields.text("case")).value(),
                fields.text("head"),
                Instant.parse(fields.text("time")),
                HexFormat.of().parseHex(fields.text("signature")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedHead that
                && json().equals(that.json())
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return head.hashCode();
    }
}
