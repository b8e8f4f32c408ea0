package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.entente.exchange.cms.OpenSsl;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.provenance.CommitPart;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.identity.TestIdentity;
import org.entente.release.Released;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");
    private final TestIdentity chloe = TestIdentity.of(3, "Chloé", "AVL");
    private final SampleCase sample = SampleCase.small(anna, 42);
    private final Receiver receiver = new Receiver(boris).trusting(anna);

    @Test
    void whatWasReleasedArrives() throws Exception {
        byte[] file = sample.write(sample.outgoing(1, List.of(boris.card(), chloe.card())));

        var accepted = accepted(receiver.read(file));

        assertThat(accepted.sender()).isEqualTo(anna.card());
        List<ClaimId> arrived = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        accepted.content().eachCommit((part, card) -> {
            assertThat(card).isEqualTo(anna.card());
            part.claims().forEach(claim -> {
                arrived.add(claim.id());
                claims.add(claim.claim(part.signed().header()));
            });
        });
        Released released = sample.released("AVL");
        assertThat(arrived)
                .containsExactlyInAnyOrderElementsOf(
                        released.claims().stream().map(claim -> claim.id()).toList());
        assertThat(claims).filteredOn(claim -> claim.attribution() == null).hasSize(1);
        assertThat(accepted.content().manifest().label()).isEqualTo(released.marking());
        var attachment = accepted.content().attachments().getFirst();
        try (InputStream in = accepted.content().open(attachment)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("not really a photo");
        }
        accepted.content().close();
        assertThat(receiver.spool().open()).isZero();
    }

    @Test
    void everyWorkstationOfTheOrganisationReadsIt() {
        byte[] file = sample.write(sample.outgoing(1, List.of(boris.card(), chloe.card())));

        assertThat(new Receiver(chloe).trusting(anna).read(file)).isInstanceOf(Arrival.Accepted.class);
    }

    @Test
    void aPlanSaysWhatApplyingWouldDo() {
        var content = accepted(receiver.read(sample.write(sample.outgoing(1, List.of(boris.card())))))
                .content();
        List<ClaimId> ids = new ArrayList<>();
        content.eachCommit((part, _) -> part.claims().forEach(claim -> ids.add(claim.id())));

        assertThat(content.plan(_ -> false, _ -> false)).isEqualTo(new MergePlan(2, 5, 5, 0, 2, 2));
        assertThat(content.plan(Set.of(ids.getFirst())::contains, _ -> true))
                .isEqualTo(new MergePlan(2, 5, 4, 1, 2, 0));
    }

    @Test
    void whatWasWithheldIsInNoByteOfTheTar() throws Exception {
        byte[] file = sample.writeUnencryptedCopy(sample.outgoing(1, List.of()));
        String all = new String(file, StandardCharsets.ISO_8859_1);

        assertThat(all).contains("Ivo Kant").doesNotContain("CANARY").doesNotContain("XYZ");
    }

    @Test
    void theWriterTakesOnlyWhatWasReleased() {
        Released released = sample.released("AVL");
        List<CommitPart> parts = sample.parts(released);
        var writer = new PackageWriter(new MemorySpool(), anna, new SplittableRandom(1));
        Outgoing outgoing = sample.outgoing(1, List.of(boris.card()));
        SampleCase other = SampleCase.small(anna, 43);

        assertThatThrownBy(() -> writer.write(
                        outgoing, released, parts.subList(0, 1), sample::card, sample, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(
                        outgoing,
                        released,
                        other.parts(other.released("AVL")),
                        sample::card,
                        sample,
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(
                        outgoing, sample.released("OND"), parts, sample::card, sample, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAttributionThatWasNotReleasedIsDropped() {
        Released released = sample.released("AVL");
        long withheld = released.claims().stream()
                .filter(claim -> claim.claim().attribution() == null)
                .count();
        List<SealedClaim> sealed = new ArrayList<>();
        accepted(receiver.read(sample.write(sample.outgoing(1, List.of(boris.card())))))
                .content()
                .eachCommit((part, _) -> sealed.addAll(part.claims()));

        assertThat(withheld).isEqualTo(1);
        assertThat(sealed).filteredOn(claim -> claim.attribution() == null).hasSize(1);
    }

    @Test
    void theUnencryptedCopyIsReadToo() {
        byte[] file = sample.writeUnencryptedCopy(sample.outgoing(1, List.of()));

        assertThat(receiver.readUnencryptedCopy(file)).isInstanceOf(Arrival.Accepted.class);
        assertThat(receiver.read(file)).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void stockToolsOpenIt(@TempDir Path folder) throws Exception {
        var openssl = new OpenSsl(folder);
        openssl.identity("anna", anna);
        openssl.identity("boris", boris);
        Outgoing outgoing = sample.outgoing(1, List.of(boris.card()));
        Files.write(folder.resolve(outgoing.fileName()), sample.write(outgoing));
        assertThat(outgoing.fileName()).isEqualTo("KST-to-AVL-0001.entente");

        assertThat(openssl.run(
                        "cms",
                        "-decrypt",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        outgoing.fileName(),
                        "-recip",
                        "boris.agreement.pem",
                        "-inkey",
                        "boris.key",
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
                        "content.tar"))
                .isZero();
        Process tar = new ProcessBuilder("tar", "tf", "content.tar")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String listed = new String(tar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(tar.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(listed.lines().toList())
                .hasSize(4)
                .startsWith("manifest.json", "commits.ndjson")
                .endsWith("padding");
    }

    @Test
    void aPackageThatHoldsNothingIsStillAPackage() {
        var empty = new SampleCase(anna, 1);

        assertThat(accepted(receiver.read(empty.write(sample.outgoing(1, List.of(boris.card())))))
                        .content()
                        .plan(_ -> false, _ -> false))
                .isEqualTo(new MergePlan(0, 0, 0, 0, 0, 0));
    }

    @Test
    void aLongLabelIsShortenedBetweenCharacters() {
        Outgoing plain = sample.outgoing(1, List.of());
        for (String banner : List.of("x".repeat(126) + "😀".repeat(20), "x".repeat(127) + "😀", "", "x".repeat(128))) {
            var outgoing = new Outgoing(
                    plain.stream(),
                    plain.sender(),
                    List.of(boris.card()),
                    1,
                    null,
                    plain.created(),
                    null,
                    banner,
                    "",
                    List.of());
            assertThat(receiver.read(sample.write(outgoing))).isInstanceOf(Arrival.Accepted.class);
        }
    }

    @Test
    void sizesAreFewAndAtMostAnEighthLarger() {
        var random = new SplittableRandom(9);
        for (int i = 0; i < 100; i++) {
            var padded = sample.write(sample.outgoing(1 + random.nextInt(1000), List.of(boris.card())));
            assertThat(padded.length).isBetween(64 << 10, (64 << 10) + 4000);
        }
    }

    private static Arrival.Accepted accepted(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Accepted.class);
        return (Arrival.Accepted) arrival;
    }
}
