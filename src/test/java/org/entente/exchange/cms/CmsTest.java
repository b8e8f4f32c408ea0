package org.entente.exchange.cms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmsTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");
    private final TestIdentity chloe = TestIdentity.of(3, "Chloé", "AVL");
    private final SignerLabel label = new SignerLabel(TestIdentity.NOW, "SECRET // REL AVL");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 127, 128, 255, 256, 32767, 32768, 32769, 65536, 300_000})
    void bothRecipientsReadWhatWasSealed(int length) throws Exception {
        byte[] content = content(length);
        byte[] sealed = seal(content);

        assertThat(open(sealed, boris)).isEqualTo(content);
        assertThat(open(sealed, chloe)).isEqualTo(content);
        assertThatThrownBy(() -> open(sealed, anna))
                .isInstanceOfSatisfying(
                        ShapeException.class, e -> assertThat(e.kind()).isEqualTo(ShapeException.Kind.NOT_FOR_US));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 32768, 100_000})
    void whatWasSignedVerifies(int length) throws Exception {
        byte[] content = content(length);
        byte[] signed = sign(content);

        SignedContent.Signed by = SignedContent.verify(new ByteArrayInputStream(signed));

        assertThat(by.key()).isEqualTo(anna.card().signingKey());
        assertThat(by.certificate()).isEqualTo(anna.card().signingCertificate());
        assertThat(by.said()).isEqualTo(label);
        assertThat(SignedContent.content(new ByteArrayInputStream(signed)).readAllBytes())
                .isEqualTo(content);
    }

    @Test
    void stockOpensslDecryptsAndVerifies(@TempDir Path folder) throws Exception {
        var openssl = new OpenSsl(folder);
        openssl.identity("anna", anna);
        openssl.identity("boris", boris);
        openssl.identity("chloe", chloe);
        byte[] content = content(100_000);
        Files.write(folder.resolve("p.entente"), seal(sign(content)));
        for (String who : List.of("boris", "chloe")) {
            assertThat(openssl.run(
                            "cms",
                            "-decrypt",
                            "-binary",
                            "-inform",
                            "DER",
                            "-in",
                            "p.entente",
                            "-recip",
                            who + ".agreement.pem",
                            "-inkey",
                            who + ".key",
                            "-out",
                            "signed.p7m"))
                    .isZero();
            assertThat(openssl.run(
                            "cms",
                            "-verify",
                            "-binary",
                            "-inform",
                            "DER",
                            "-in",
                            "signed.p7m",
                            "-CAfile",
                            "anna.signing.pem",
                            "-attime",
                            Long.toString(TestIdentity.NOW.getEpochSecond()),
                            "-out",
                            "content"))
                    .as(Files.readString(folder.resolve("openssl.log")))
                    .isZero();
            assertThat(Files.readAllBytes(folder.resolve("content"))).isEqualTo(content);
        }
        assertThat(openssl.run(
                        "cms",
                        "-verify",
                        "-binary",
                        "-cades",
                        "-inform",
                        "DER",
                        "-in",
                        "signed.p7m",
                        "-CAfile",
                        "anna.signing.pem",
                        "-attime",
                        Long.toString(TestIdentity.NOW.getEpochSecond()),
                        "-out",
                        "content"))
                .isZero();
        assertThat(openssl.run(
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        "signed.p7m",
                        "-CAfile",
                        "boris.signing.pem",
                        "-attime",
                        Long.toString(TestIdentity.NOW.getEpochSecond()),
                        "-out",
                        "content"))
                .isNotZero();
    }

    @Test
    void aFlippedBitOfAnEnvelopeIsNoticedOrIsInWhatOnlyAnotherRecipientNeeds() throws Exception {
        byte[] content = content(600);
        byte[] sealed = seal(content);
        int unnoticed = 0;
        var random = new SplittableRandom(4);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(open(changed, boris)).isEqualTo(content);
                unnoticed++;
            } catch (ShapeException refused) {
                assertThat(refused.kind()).isNotNull();
            }
        }
        // the other's key id, ephemeral point and wrapped key: CMS does not bind them, and they change nothing for us
        assertThat(unnoticed).isLessThanOrEqualTo(32 + 97 + 40);
    }

    @Test
    void everyFlippedBitOfASignedContentIsNoticed() throws Exception {
        byte[] signed = sign(content(300));
        var random = new SplittableRandom(5);
        for (int i = 0; i < signed.length; i++) {
            byte[] changed = signed.clone();
            changed[i] ^= (byte) (1 << random.nextInt(8));
            try {
                SignedContent.Signed by = SignedContent.verify(new ByteArrayInputStream(changed));
                // only the part of the certificate that its own signature covers is not covered by this one
                assertThat(by.certificate())
                        .as("byte " + i)
                        .isNotEqualTo(anna.card().signingCertificate());
            } catch (ShapeException refused) {
                assertThat(refused.kind()).isNotNull();
            }
        }
    }

    @Test
    void aCutOrLengthenedFileIsRefused() throws Exception {
        byte[] sealed = seal(content(70_000));
        var random = new SplittableRandom(6);
        for (int i = 0; i < 100; i++) {
            byte[] cut = Arrays.copyOf(sealed, random.nextInt(sealed.length));
            assertThatThrownBy(() -> open(cut, boris)).isInstanceOf(ShapeException.class);
        }
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, sealed.length + 1), boris))
                .isInstanceOf(ShapeException.class);
    }

    @Test
    void anEnvelopeThatOpensslMadeIsNotTheAcceptedShape(@TempDir Path folder) throws Exception {
        var openssl = new OpenSsl(folder);
        openssl.identity("boris", boris);
        Files.write(folder.resolve("content"), content(100));
        assertThat(openssl.run(
                        "cms",
                        "-encrypt",
                        "-binary",
                        "-in",
                        "content",
                        "-aes-256-gcm",
                        "-recip",
                        "boris.agreement.pem",
                        "-outform",
                        "DER",
                        "-out",
                        "other"))
                .isZero();
        byte[] other = Files.readAllBytes(folder.resolve("other"));

        assertThatThrownBy(() -> open(other, boris))
                .isInstanceOfSatisfying(
                        ShapeException.class, e -> assertThat(e.kind()).isEqualTo(ShapeException.Kind.SHAPE));
    }

    private byte[] seal(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        OutputStream sealing = Envelope.seal(
                out,
                List.of(boris.card().agreementKey(), chloe.card().agreementKey()),
                new SplittableRandom(content.length));
        for (int i = 0; i < content.length; i += 1000) { // in parts that are no multiple of any block
            sealing.write(content, i, Math.min(1000, content.length - i));
        }
        sealing.close();
        return out.toByteArray();
    }

    private byte[] open(byte[] sealed, TestIdentity who) throws IOException, ShapeException {
        var plain = new ByteArrayOutputStream();
        Envelope.open(
                new ByteArrayInputStream(sealed), who.card().agreementKey().id(), who::agree, plain);
        return plain.toByteArray();
    }

    private byte[] sign(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream signing = SignedContent.sign(out, anna.card().signingCertificate(), anna, label)) {
            signing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new SplittableRandom(length).nextBytes(content);
        return content;
    }
}
