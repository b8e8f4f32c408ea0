package org.entente.provenance.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.value.UnicodeText;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * An identity card: binds a signing key to a person, an organisation and a workstation, and carries the key for which
 * packages are encrypted. It is signed by its own key, so it proves that nothing was changed, not whose it is: that is
 * what comparing {@link VerificationWords} is for.
 */
public final class Card {

    private static final String FIRST_LINE = "Entente identity card 1";
    private static final int LONGEST_FILE = 64 << 10;
    private static final int LONGEST_NAME = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");
    private static final int LINE = 64;

    private final String person;
    private final String organisation;
    private final UUID workstation;
    private final byte[] signingCertificate;
    private final byte[] agreementCertificate;
    private final byte[] signature;
    private final PublicKey signingKey;
    private final PublicKey agreementKey;

    private Card(Content content, byte[] signature) {
        this.person = content.person();
        this.organisation = content.organisation();
        this.workstation = content.workstation();
        this.signingCertificate = content.signingCertificate();
        this.agreementCertificate = content.agreementCertificate();
        this.signature = signature;
        this.signingKey = Certificates.publicKey(signingCertificate);
        this.agreementKey = Certificates.publicKey(agreementCertificate);
        if (!Certificates.isSignedBy(signingCertificate, signingKey)
                || !Certificates.isSignedBy(agreementCertificate, signingKey)
                || !Certificates.allows(signingCertificate, KeyUsage.digitalSignature)
                || !Certificates.allows(agreementCertificate, KeyUsage.keyAgreement)) {
            throw refused("its certificates are not those of its key");
        }
        if (!P384.verify(signingKey, SignatureKind.CARD, bytes(content.lines()), signature)) {
            throw refused("its signature does not hold");
        }
    }

    /**
     * What a card says, before it is signed.
     *
     * @param person the person's name, one line, at most 200 characters
     * @param organisation the organisation's code: letters, digits, dot, dash and underscore, at most 32
     * @param workstation the workstation on which the keys are
     * @param signingCertificate DER, made by {@link Certificates#signing}
     * @param agreementCertificate DER, made by {@link Certificates#agreement}
     */
    public record Content(
            String person,
            String organisation,
            UUID workstation,
            byte[] signingCertificate,
            byte[] agreementCertificate) {
        public Content {
            UnicodeText.check(person);
            if (person.isBlank()
                    || person.length() > LONGEST_NAME
                    || !person.strip().equals(person)
                    || person.codePoints().anyMatch(Card::breaksLines)) {
                throw new IllegalArgumentException("a person's name is one line of at most 200 characters");
            }
            if (!CODE.matcher(organisation).matches()) {
                throw new IllegalArgumentException(
                        "an organisation's code has at most 32 letters, digits, dots, dashes and underscores");
            }
        }

        private String lines() {
            return FIRST_LINE + "\nPerson: " + person + "\nOrganisation: " + organisation + "\nWorkstation: "
                    + workstation + "\nSigning certificate:\n" + base64(signingCertificate)
                    + "Agreement certificate:\n" + base64(agreementCertificate);
        }
    }

    /** Signs a card with the key that its signing certificate names. */
    public static Card issue(Content content, Signer signer) {
        return new Card(content, signer.sign(SignatureKind.CARD, bytes(content.lines())));
    }

    /**
     * Reads a card file. Line ends may have been changed on the way; nothing else.
     *
     * @throws ProvenanceException if it is not an intact card
     */
    public static Card parse(String file) {
        if (file.length() > LONGEST_FILE) {
            throw refused("it is too long");
        }
        String text = file.replace("\r\n", "\n").strip() + "\n";
        Iterator<String> lines = text.lines().iterator();
        try {
            if (!next(lines, "").equals(FIRST_LINE)) {
                throw refused("it does not start as a card of version 1");
            }
            var content = new Content(
                    next(lines, "Person: "),
                    next(lines, "Organisation: "),
                    ObjectId.parse(next(lines, "Workstation: ")).value(),
                    block(lines, "Signing certificate:", "Agreement certificate:"),
                    block(lines, "", "Signature:"));
            var card = new Card(content, block(lines, "", ""));
            if (!card.text().equals(text)) {
                throw refused("it is not spelled as cards are");
            }
            return card;
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) { // what ASN.1 readers throw
            throw new ProvenanceException("provenance.card.refused", "a line is not as it should be", e);
        }
    }

    /** The card file. */
    public String text() {
        return content().lines() + "Signature:\n" + base64(signature);
    }

    public Content content() {
        return new Content(person, organisation, workstation, signingCertificate, agreementCertificate);
    }

    /** The id of the signing key, which is whom the card is about. */
    public KeyId keyId() {
        return signingKey.id();
    }

    public PublicKey signingKey() {
        return signingKey;
    }

    public PublicKey agreementKey() {
        return agreementKey;
    }

    public String person() {
        return person;
    }

    /** The code of the organisation whose member this card says it is. */
    public String organisation() {
        return organisation;
    }

    public UUID workstation() {
        return workstation;
    }

    /** X.509 in DER. */
    public byte[] signingCertificate() {
        return signingCertificate.clone();
    }

    /** X.509 in DER. */
    public byte[] agreementCertificate() {
        return agreementCertificate.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Card card && card.text().equals(text());
    }

    @Override
    public int hashCode() {
        return keyId().hashCode();
    }

    @Override
    public String toString() {
        return "Card[" + keyId() + "]";
    }

    private static String next(Iterator<String> lines, String label) {
        if (!lines.hasNext()) {
            throw refused("it is cut short");
        }
        String line = lines.next();
        if (!line.startsWith(label)) {
            throw refused("a line is missing");
        }
        return line.substring(label.length());
    }

    private static byte[] block(Iterator<String> lines, String heading, String end) {
        if (!heading.isEmpty()) {
            next(lines, heading);
        }
        var base64 = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.equals(end)) {
                break;
            }
            base64.append(line);
        }
        return Base64.getDecoder().decode(base64.toString());
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes) + "\n";
    }

    private static boolean breaksLines(int codePoint) {
        return Character.isISOControl(codePoint) || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProvenanceException refused(String reason) {
        return new ProvenanceException("provenance.card.refused", reason);
    }
}
