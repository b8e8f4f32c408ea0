package org.entente.provenance.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;

/** An identity whose keys follow from a seed: for tests only. */
public final class TestIdentity implements Signer, DataSigner {

    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final byte[] signing;
    private final byte[] agreement;
    private final KeyId keyId;
    private final Card card;

    private TestIdentity(RandomGenerator random, String person, String organisation, Instant from, Instant until) {
        signing = P384.newScalar(random);
        agreement = P384.newScalar(random);
        var publicKey = P384.publicKey(signing);
        keyId = publicKey.id();
        UUID workstation = ObjectId.random(random).value();
        var subject = new Certificates.Subject(person, organisation, from, until);
        card = Card.issue(
                new Card.Content(
                        person,
                        organisation,
                        workstation,
                        Certificates.signing(subject, publicKey, this, random),
                        Certificates.agreement(subject, P384.publicKey(agreement), this, random)),
                this);
    }

    public static TestIdentity of(long seed, String person, String organisation) {
        return new TestIdentity(
                new SplittableRandom(seed),
                person,
                organisation,
                NOW.minus(Duration.ofDays(30)),
                NOW.plus(Duration.ofDays(3650)));
    }

    public Card card() {
        return card;
    }

    public byte[] signingScalar() {
        return signing.clone();
    }

    public byte[] agreementScalar() {
        return agreement.clone();
    }

    /** The raw secret with somebody's ephemeral key. */
    public byte[] agree(PublicKey other) {
        return P384.agree(agreement, other);
    }

    @Override
    public KeyId keyId() {
        return keyId;
    }

    @Override
    public byte[] sign(SignatureKind kind, byte[] bytes) {
        return P384.sign(signing, kind, bytes);
    }

    @Override
    public byte[] sign(byte[] data) {
        return P384.signData(signing, data);
    }
}
