package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.exchange.cms.Envelope;
import org.entente.exchange.content.Forger;
import org.entente.model.Hash;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test is one attack; after each, nothing is left in the spool. */
class AttackTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final TestIdentity boris = TestIdentity.of(2, "Boris", "AVL");
    private final TestIdentity mallory = TestIdentity.of(4, "Mallory", "OND");
    private final SampleCase sample = SampleCase.small(anna, 42);
    private final Outgoing first = sample.outgoing(1, List.of(boris.card()));
    private final byte[] good = sample.write(first);
    private final Receiver receiver = new Receiver(boris).trusting(anna);

    @AfterEach
    void nothingIsLeftInTheSpool() {
        assertThat(receiver.spool().open()).isZero();
    }

    @Test
    void aChangedByteAnywhere() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 60; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(receiver.read(changed)).isInstanceOf(Arrival.Refused.class);
        }
    }

    @Test
    void aCutFile() {
        assertThat(receiver.read(Arrays.copyOf(good, good.length - 1))).isInstanceOf(Arrival.WrongShape.class);
        assertThat(receiver.read(new byte[0])).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void encryptedForSomebodyElse() {
        assertThat(new Receiver(mallory).trusting(anna).read(good)).isEqualTo(new Arrival.NotForUs());
    }

    @Test
    void passedOnToUsUnderTheSendersSignature() throws IOException {
        var forger = new Forger(sample, first);
        byte[] sealedForMallory = Forger.seal(forger.sign(anna, forger.tar()), mallory.card());

        assertThat(new Receiver(mallory).trusting(anna).read(sealedForMallory)).isEqualTo(new Arrival.NotForUs());
    }

    @Test
    void signedByAKeyThatNobodyKnows() {
        assertThat(new Receiver(boris).read(good)).isEqualTo(new Arrival.UnknownSigner(anna.keyId()));
    }

    @Test
    void signedByAPartnerWhoseWordsNobodyCompared() {
        receiver.thinking(anna, new Partners.Trust.Unverified(anna.card()));

        assertThat(receiver.read(good)).isEqualTo(new Arrival.UnverifiedSigner(anna.card()));
    }

    @Test
    void signedByAPartnerThatWasStopped() {
        receiver.thinking(anna, new Partners.Trust.Stopped(anna.card()));

        assertThat(receiver.read(good)).isEqualTo(new Arrival.StoppedPartner(anna.card()));
    }

    @Test
    void anotherPartnersSignatureOverASendersManifest() throws IOException {
        var forger = new Forger(sample, first);

        assertThat(receiver.trusting(mallory).read(Forger.seal(forger.sign(mallory, forger.tar()), boris.card())))
                .isEqualTo(new Arrival.Altered("the manifest names another sender than the signature"));
    }

    @Test
    void aRealCommitBroughtByAnotherPartnerVerifiesAndSaysSo() {
        byte[] forwarded = new SampleForward(sample, mallory).write(boris.card());

        assertThat(receiver.trusting(mallory).read(forwarded))
                .isInstanceOfSatisfying(Arrival.Accepted.class, accepted -> {
                    assertThat(accepted.sender()).isEqualTo(mallory.card());
                    accepted.content()
                            .eachCommit((_, author) -> assertThat(author).isEqualTo(anna.card()));
                    accepted.content().close();
                });
    }

    @Test
    void otherContentUnderTheSameNumber() {
        receiver.apply(good);

        assertThat(receiver.read(SampleCase.small(anna, 43).write(first))).isInstanceOf(Arrival.Fork.class);
    }

    @Test
    void aPackageThatFollowsAnotherPast() {
        receiver.apply(good);

        assertThat(receiver.read(sample.write(after(2, new Hash(1, 2, 3, 4))))).isInstanceOf(Arrival.Fork.class);
    }

    @Test
    void aLatePackageThatIsNotTheOneItsSuccessorFollowed() {
        receiver.apply(sample.write(after(2, new Hash(1, 2, 3, 4))));

        assertThat(receiver.read(good)).isInstanceOf(Arrival.Fork.class);
    }

    @Test
    void theSamePackageAgainIsAlreadyHereEvenAfterItExpired() {
        receiver.apply(good);

        assertThat(receiver.at(TestIdentity.NOW.plus(Duration.ofDays(91))).read(good))
                .isEqualTo(new Arrival.AlreadyHere(anna.card(), 1));
    }

    @Test
    void lateAndMissingPackagesAreAcceptedAndListed() {
        var third = (Arrival.Accepted) receiver.apply(sample.write(sample.outgoing(3, List.of(boris.card()))));
        var second = (Arrival.Accepted) receiver.apply(sample.write(sample.outgoing(2, List.of(boris.card()))));
        var last = (Arrival.Accepted) receiver.apply(good);

        assertThat(third.missing()).containsExactly(1L, 2L);
        assertThat(third.isLate()).isFalse();
        assertThat(second.missing()).containsExactly(1L);
        assertThat(second.isLate()).isTrue();
        assertThat(last.missing()).isEmpty();
        assertThat(last.isLate()).isTrue();
    }

    @Test
    void anAbsurdNumberDoesNotExhaustMemory() {
        var accepted = (Arrival.Accepted)
                receiver.apply(sample.write(sample.outgoing(Long.MAX_VALUE / 2, List.of(boris.card()))));

        assertThat(accepted.missing()).hasSize(1000);
    }

    @Test
    void anExpiredPackage() {
        assertThat(receiver.at(TestIdentity.NOW.plus(Duration.ofDays(91))).read(good))
                .isInstanceOf(Arrival.Expired.class);
    }

    @Test
    void anExpiredCertificate() {
        assertThat(receiver.at(TestIdentity.NOW.plus(Duration.ofDays(4000))).read(good))
                .isInstanceOf(Arrival.Expired.class);
    }

    @Test
    void aPackageFromTheFuture() {
        assertThat(receiver.at(TestIdentity.NOW.minus(Duration.ofDays(3))).read(good))
                .isInstanceOf(Arrival.NotYetValid.class);
    }

    @Test
    void anotherCase() {
        assertThat(receiver.aboutCase(new UUID(1, 2)).read(good)).isEqualTo(new Arrival.OtherCase());
    }

    @Test
    void aFileLargerThanAllowed() {
        assertThat(receiver.takingAtMost(10_000).read(good)).isInstanceOf(Arrival.TooLarge.class);
    }

    @Test
    void theEncryptionTakenOff() throws IOException {
        var forger = new Forger(sample, first);

        assertThat(receiver.readUnencryptedCopy(forger.sign(anna, forger.tar())))
                .isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void anotherLabelInTheSignatureThanInTheManifest() throws IOException {
        var forger = new Forger(sample, first).label("UNCLASSIFIED");

        assertThat(read(forger)).isInstanceOf(Arrival.Altered.class);
    }

    @Test
    void anEntryThatTheManifestDoesNotList() throws IOException {
        var forger = new Forger(sample, first);
        List<String> more = new ArrayList<>(forger.order());
        more.add("extra");

        assertThat(read(forger, forger.tar(more))).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void anEntryThatComesTwice() throws IOException {
        var forger = new Forger(sample, first);
        List<String> twice = new ArrayList<>(forger.order());
        twice.add(1, twice.getFirst());

        assertThat(read(forger, forger.tar(twice))).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void anEntryThatIsMissing() throws IOException {
        var forger = new Forger(sample, first);

        assertThat(read(
                        forger,
                        forger.tar(forger.order().subList(0, forger.order().size() - 1))))
                .isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void entriesInAnotherOrder() throws IOException {
        var forger = new Forger(sample, first);
        List<String> reversed = new ArrayList<>(forger.order());
        Collections.reverse(reversed);

        assertThat(read(forger, forger.tar(reversed))).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void anEntryWithAPathIntoTheFileSystem() throws IOException {
        var forger = new Forger(sample, first);
        List<String> escaping = new ArrayList<>(forger.order());
        escaping.set(1, "../../etc/passwd");

        assertThat(read(forger, forger.tar(escaping))).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void somethingBehindTheLastEntry() throws IOException {
        var forger = new Forger(sample, first);
        byte[] tar = forger.tar();

        assertThat(read(forger, Arrays.copyOf(tar, tar.length + 512))).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void aPartThatIsNotWhatTheManifestHashed() throws IOException {
        var forger = new Forger(sample, first);
        byte[] tar = forger.tar();
        String text = new String(tar, StandardCharsets.ISO_8859_1);
        tar[text.indexOf("Ivo Kant")] ^= 1;

        assertThat(read(forger, tar)).isInstanceOf(Arrival.Altered.class);
    }

    @Test
    void aClaimWithOtherWords() throws IOException {
        assertThat(read(new Forger(sample, first).commits(lines -> lines.replace("Ivo Kant", "Ivo Sant"))))
                .isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void aClaimWithALowerMarking() throws IOException {
        assertThat(read(new Forger(sample, first)
                        .commits(
                                lines -> lines.replaceFirst("\"generic\":\"RESTRICTED\"", "\"generic\":\"OFFICIAL\""))))
                .isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void aClaimAtAnotherPosition() throws IOException {
        var position = Pattern.compile("\"position\":\"(.)");

        assertThat(read(new Forger(sample, first)
                        .commits(lines -> position.matcher(lines)
                                .replaceFirst(match ->
                                        "\"position\":\"" + (match.group(1).equals("0") ? "1" : "0")))))
                .isInstanceOf(Arrival.Altered.class);
    }

    @Test
    void aLeafUnderAnotherHeader() throws IOException {
        var header = Pattern.compile("\\{\"header\":\\{[^}]*\\},\"signature\":\"[0-9a-f]*\"");

        assertThat(read(new Forger(sample, first).commits(lines -> {
                    var headers = header.matcher(lines)
                            .results()
                            .map(match -> match.group())
                            .toList();
                    return lines.replace(headers.get(0), "%")
                            .replace(headers.get(1), headers.get(0))
                            .replace("%", headers.get(1));
                })))
                .isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void aCommitWithoutItsAuthorsCard() throws IOException {
        assertThat(read(new Forger(sample, first).commits(lines -> lines.substring(lines.indexOf('\n') + 1))))
                .isEqualTo(new Arrival.WrongShape("a commit comes without its author's card"));
    }

    @Test
    void aCardThatBindsAKnownKeyToAnotherOrganisation() {
        // the partner that writes holds the key, so it can sign such a card; we hold another one for that key
        var turncoat = TestIdentity.of(1, "Anna", "OND");
        var forged = SampleCase.small(turncoat, 42);
        receiver.thinking(turncoat, new Partners.Trust.Verified(anna.card()));
        byte[] file = forged.write(new Outgoing(
                new StreamId(turncoat.card().workstation(), first.stream().caseId(), "AVL"),
                turncoat.card(),
                List.of(boris.card()),
                1,
                null,
                TestIdentity.NOW,
                null,
                "RESTRICTED",
                "",
                List.of()));

        assertThat(receiver.read(file)).isInstanceOf(Arrival.Altered.class);
    }

    @Test
    void aLineThatNeverEnds() throws IOException {
        assertThat(read(new Forger(sample, first).commits(lines -> "{\"card\":\"" + "x".repeat(3 << 20))))
                .isInstanceOf(Arrival.TooLarge.class);
    }

    @Test
    void linesThatAreNoCommits() throws IOException {
        for (String lines : List.of("[]\n", "{}\n", "\n", "{\"header\":\"\"}\n", "null\n", "{\"header\":{}}")) {
            assertThat(read(new Forger(sample, first).commits(_ -> lines))).isInstanceOf(Arrival.WrongShape.class);
        }
    }

    @Test
    void aManifestThatNamesAnotherFormat() throws IOException {
        var forger = new Forger(sample, first);
        byte[] tar = forger.tar();
        String text = new String(tar, StandardCharsets.ISO_8859_1);
        tar[text.indexOf("\"format\":\"1\"") + "\"format\":\"".length()] = '2';

        assertThat(read(forger, tar)).isInstanceOf(Arrival.WrongShape.class);
    }

    @Test
    void somethingElseInsideTheEnvelope() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = Envelope.seal(out, List.of(boris.card().agreementKey()), new SplittableRandom(3))) {
            sealing.write(new byte[1000]);
        }

        assertThat(receiver.read(out.toByteArray())).isInstanceOf(Arrival.WrongShape.class);
    }

    private Outgoing after(long number, Hash previous) {
        return new Outgoing(
                first.stream(),
                first.sender(),
                first.recipients(),
                number,
                previous,
                first.created(),
                first.expires(),
                first.banner(),
                first.head(),
                first.agreements());
    }

    private Arrival read(Forger forger) throws IOException {
        return read(forger, forger.tar());
    }

    private Arrival read(Forger forger, byte[] tar) throws IOException {
        return receiver.read(Forger.seal(forger.sign(anna, tar), boris.card()));
    }
}
