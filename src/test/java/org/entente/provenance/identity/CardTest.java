package org.entente.provenance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.provenance.canonical.ProvenanceException;
import org.junit.jupiter.api.Test;

class CardTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna Müller", "KST");

    @Test
    void aCardSurvivesItsFile() {
        Card card = anna.card();

        assertThat(Card.parse(card.text())).isEqualTo(card);
        assertThat(card.text()).startsWith("Entente identity card 1\nPerson: Anna Müller\nOrganisation: KST\n");
        assertThat(Card.parse(card.text().replace("\n", "\r\n"))).isEqualTo(card);
        assertThat(card.keyId()).isEqualTo(anna.keyId());
    }

    @Test
    void aChangedCharacterAnywhereIsRefused() {
        String text = anna.card().text();
        var random = new SplittableRandom(1);
        for (int i = 0; i < text.length() - 1; i += 1 + random.nextInt(40)) {
            char changed = text.charAt(i) == 'Q' ? 'R' : 'Q';
            String card = text.substring(0, i) + changed + text.substring(i + 1);
            assertThatThrownBy(() -> Card.parse(card)).isInstanceOf(ProvenanceException.class);
        }
    }

    @Test
    void aCardWithAnotherOnesAgreementKeyIsRefused() {
        TestIdentity other = TestIdentity.of(2, "Anna Müller", "KST");
        var content = new Card.Content(
                "Anna Müller",
                "KST",
                UUID.fromString("1b4e28ba-2fa1-41d2-883f-0016d3cca427"),
                anna.card().signingCertificate(),
                other.card().agreementCertificate());

        assertThatThrownBy(() -> Card.issue(content, anna)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void aCertificateForTheOtherUseIsRefused() {
        var content = new Card.Content(
                "Anna Müller",
                "KST",
                UUID.fromString("1b4e28ba-2fa1-41d2-883f-0016d3cca427"),
                anna.card().signingCertificate(),
                anna.card().signingCertificate());

        assertThatThrownBy(() -> Card.issue(content, anna)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void aNameCannotAddLines() {
        assertThatThrownBy(() ->
                        new Card.Content("Anna\nOrganisation: AVL", "KST", new UUID(0, 0), new byte[0], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noiseIsNoCard() {
        var random = new SplittableRandom(3);
        byte[] noise = new byte[3000];
        random.nextBytes(noise);
        for (String text : Arrays.asList(
                "", "Entente identity card 1", new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1))) {
            assertThatThrownBy(() -> Card.parse(text)).isInstanceOf(ProvenanceException.class);
        }
    }

    @Test
    void cardsOfTwoPeopleDiffer() {
        Card card = anna.card();
        Card other = TestIdentity.of(2, "Anna Müller", "KST").card();

        assertThat(card).isNotEqualTo(other).hasSameHashCodeAs(Card.parse(card.text()));
        assertThat(card.person()).isEqualTo("Anna Müller");
        assertThat(card).hasToString("Card[" + card.keyId() + "]");
    }

    @Test
    void aNameHasAtMost200Characters() {
        assertThat(new Card.Content("x".repeat(200), "KST", new UUID(0, 0), new byte[0], new byte[0]).person())
                .hasSize(200);
        assertThatThrownBy(() -> new Card.Content("x".repeat(201), "KST", new UUID(0, 0), new byte[0], new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsTooLongIsNotRead() {
        String text = anna.card().text();

        assertThat(Card.parse(text + "\n".repeat((64 << 10) - text.length()))).isEqualTo(anna.card());
        assertThatThrownBy(() -> Card.parse(text + "\n".repeat((64 << 10) - text.length() + 1)))
                .isInstanceOf(ProvenanceException.class);
    }

    @Test
    void noTwoCertificatesHaveOneSerialNumber() {
        assertThat(Certificates.holder(anna.card().signingCertificate()).getSerialNumber())
                .isPositive()
                .isNotEqualTo(
                        Certificates.holder(anna.card().agreementCertificate()).getSerialNumber());
    }
}
