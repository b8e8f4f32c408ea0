package org.entente.vault.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.entente.model.KeyId;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.Certificates;
import org.entente.provenance.identity.P384;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.Secret;
import org.entente.vault.key.Stretch;

/**
 * The file that keeps a person's keys, outside every vault, so that neither a vault's recovery code nor another user of
 * it can sign in this person's name.
 *
 * <pre>
 * 8   magic "ENTIDENT"
 * 2   format 1
 * 4   memory in KiB }
 * 4   passes        }  Argon2id
 * 4   lanes         }
 * 32  salt          }
 * 12  nonce
 * …   AES-256-GCM of {@link PlainIdentity}; associated data: all above but the nonce
 * 32  SHA-256 of all above, which tells damage from a wrong passphrase
 * </pre>
 */
public final class IdentityFile {

    /** How long the certificates of a new identity are valid. */
    static final Duration VALIDITY = Duration.ofDays(5 * 365 + 1);

    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final byte[] MAGIC = "ENTIDENT".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int SALT_BYTES = 32;
    private static final int HEAD_BYTES = 8 + 2 + 3 * 4 + SALT_BYTES;
    private static final int SUM_BYTES = 32;
    static final int MOST_BYTES = 256 << 10;

    private final Path home;
    private final Path file;
    private final Surroundings surroundings;
    private final Stretch stretch;

    /** The identity of a home folder: {@code <home>/identity}. */
    public IdentityFile(Path home, Surroundings surroundings) {
        this(home, surroundings, Stretch.ARGON2ID);
    }

    IdentityFile(Path home, Surroundings surroundings, Stretch stretch) {
        this.home = home;
        this.file = home.resolve("identity");
        this.surroundings = surroundings;
        this.stretch = stretch;
    }

    public boolean exists() {
        return surroundings.files().exists(file);
    }

    /**
     * Makes a new person's keys, certificates and card, and keeps them.
     *
     * @param person name as it stands on the card
     * @param organisation code, such as KST
     * @param passphrase stays the caller's to wipe
     * @throws VaultException if there is an identity already or the file cannot be written
     */
    public Identity create(String person, String organisation, char[] passphrase, KdfParameters cost) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("an identity needs a passphrase");
        }
        if (exists()) {
            throw new VaultException("vault.identity.exists");
        }
        Secret signing = Secret.taking(P384.newScalar(surroundings.random()));
        Secret agreement = Secret.taking(P384.newScalar(surroundings.random()));
        Card card = issue(person, organisation, signing, agreement);
        write(PlainIdentity.of(card, signing, agreement), passphrase, cost);
        return new Identity(card, signing, agreement);
    }

    /**
     * Lets another passphrase open the identity from now on, and the earlier one no more.
     *
     * @param passphrase stays the caller's to wipe
     */
    public void change(Identity identity, char[] passphrase, KdfParameters cost) {
        write(identity.plain(), passphrase, cost);
    }

    private Card issue(String person, String organisation, Secret signing, Secret agreement) {
        Instant now = surroundings.clock().instant();
        var subject = new Certificates.Subject(person, organisation, now.minus(CLOCKS_DIFFER), now.plus(VALIDITY));
        var random = surroundings.random();
        byte[] signingCertificate = Certificates.signing(
                subject, P384.publicKey(signing.bytes()), data -> P384.signData(signing.bytes(), data), random);
        byte[] agreementCertificate = Certificates.agreement(
                subject, P384.publicKey(agreement.bytes()), data -> P384.signData(signing.bytes(), data), random);
        byte[] id = surroundings.randomBytes(Bytes.UUID_BYTES);
        id[6] = (byte) (id[6] & 0x0f | 0x40);
        id[8] = (byte) (id[8] & 0x3f | 0x80);
        UUID workstation = Bytes.uuid(ByteBuffer.wrap(id));
        return Card.issue(
                new Card.Content(person, organisation, workstation, signingCertificate, agreementCertificate),
                new CardSigner(signing));
    }

    private void write(byte[] plain, char[] passphrase, KdfParameters cost) {
        byte[] salt = surroundings.randomBytes(SALT_BYTES);
        byte[] head = ByteBuffer.allocate(HEAD_BYTES)
                .put(MAGIC)
                .putShort((short) FORMAT)
                .putInt(cost.memoryKib())
                .putInt(cost.passes())
                .putInt(cost.lanes())
                .put(salt)
                .array();
        try (Secret key = stretch.key(passphrase, salt, cost)) {
            byte[] body = Bytes.join(head, new Aead(key).sealWithNonce(surroundings.random(), head, plain));
            surroundings.files().createFolder(home);
            WholeFile.replace(
                    surroundings.files(), file, Bytes.join(body, Bytes.sha256().digest(body)));
        } catch (IOException e) {
            throw new VaultException("vault.identity.cannot-write", e);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Opens the identity.
     *
     * @param passphrase stays the caller's to wipe
     */
    public IdentityOpening open(char[] passphrase) {
        return switch (read()) {
            case Reading.Stopped(IdentityOpening why) -> why;
            case Reading.Wrapped wrapped -> wrapped.open(passphrase, stretch);
        };
    }

    /**
     * Opens the identity of whoever just opened a vault with the same passphrase, which need not be stretched again where that
     * was done before.
     *
     * @param passphrase stays the caller's to wipe
     * @param key that the identity's card names
     * @param holder {@link org.entente.vault.Vault#holder}, stays the caller's to close
     */
    public IdentityOpening open(char[] passphrase, UUID vault, KeyId key, Secret holder) {
        if (!(read() instanceof Reading.Wrapped wrapped)) {
            return open(passphrase);
        }
        var spare = new SpareIdentity(home, vault, key, holder, surroundings);
        return spare.open().map(PlainIdentity::read).orElseGet(() -> {
            IdentityOpening opening = wrapped.open(passphrase, stretch);
            if (opening instanceof IdentityOpening.Opened(Identity identity)) {
                keepSpare(identity, vault, holder);
            }
            return opening;
        });
    }

    /** Lets a vault that the same passphrase opens open this identity as well, from now on without stretching it again. */
    public void keepSpare(Identity identity, UUID vault, Secret holder) {
        byte[] plain = identity.plain();
        try {
            new SpareIdentity(home, vault, identity.keyId(), holder, surroundings).keep(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private sealed interface Reading {

        record Stopped(IdentityOpening why) implements Reading {}

        record Wrapped(byte[] file, KdfParameters cost) implements Reading {

            IdentityOpening open(char[] passphrase, Stretch stretch) {
                byte[] head = Arrays.copyOf(file, HEAD_BYTES);
                byte[] salt = Arrays.copyOfRange(file, HEAD_BYTES - SALT_BYTES, HEAD_BYTES);
                byte[] plain;
                try (Secret key = stretch.key(passphrase, salt, cost)) {
                    plain = new Aead(key)
                            .openWithNonce(head, Arrays.copyOfRange(file, HEAD_BYTES, file.length - SUM_BYTES));
                }
                return plain == null ? new IdentityOpening.WrongPassphrase() : PlainIdentity.read(plain);
            }
        }
    }

    private Reading read() {
        if (!exists()) {
            return new Reading.Stopped(new IdentityOpening.NoIdentity());
        }
        byte[] bytes;
        try {
            bytes = WholeFile.read(surroundings.files(), file, MOST_BYTES);
        } catch (IOException e) {
            throw new VaultException("vault.identity.cannot-read", e);
        }
        var damaged = new Reading.Stopped(new IdentityOpening.Damaged("vault.identity.damaged"));
        int body = bytes.length - SUM_BYTES;
        if (body < HEAD_BYTES
                || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                || !MessageDigest.isEqual(
                        Bytes.sha256().digest(Arrays.copyOf(bytes, body)),
                        Arrays.copyOfRange(bytes, body, bytes.length))) {
            return damaged;
        }
        var in = ByteBuffer.wrap(bytes);
        in.position(MAGIC.length);
        int format = in.getShort();
        int memory = in.getInt();
        int passes = in.getInt();
        int lanes = in.getInt();
        return format == FORMAT && KdfParameters.allowed(memory, passes, lanes)
                ? new Reading.Wrapped(bytes, new KdfParameters(memory, passes, lanes))
                : damaged;
    }
}
