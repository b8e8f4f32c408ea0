package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.entente.campaign.Campaign;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.provenance.identity.PublicKey;
import org.entente.provenance.identity.TestIdentity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitTest {

    private final TestIdentity anna = TestIdentity.of(1, "Anna", "KST");
    private final PublicKey key = anna.card().signingKey();

    static LongStream seeds() {
        return Campaign.seeds(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anySubsetOfTheClaimsVerifies(long seed) {
        var random = new SplittableRandom(seed);
        var made = TestCommits.any(anna, 1 + random.nextInt(40), random);
        List<SealedClaim> some = subset(made.claims(), random);

        List<ProofNode> proof = made.commit().tree().proof(positions(some));

        assertThat(CommitVerifier.verify(made.signed(), key, some, proof))
                .isEqualTo(new Verification.Verified(made.signed().header()));
        assertThat(CommitVerifier.verify(
                        made.signed(),
                        key,
                        some.stream().map(SealedClaim::withoutAttribution).toList(),
                        proof))
                .isInstanceOf(Verification.Verified.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aProofHasTheNodesThatItsPositionsSay(long seed) {
        var random = new SplittableRandom(seed);
        var made = TestCommits.any(anna, 1 + random.nextInt(40), random);
        int[] chosen = positions(subset(made.claims(), random));
        List<ProofNode> proof = made.commit().tree().proof(chosen);
        byte[] hashes = new byte[Proofs.mostNodes(chosen.length) * Hash.BYTES];
        for (int i = 0; i < proof.size(); i++) {
            System.arraycopy(proof.get(i).hash().bytes(), 0, hashes, i * Hash.BYTES, Hash.BYTES);
        }

        assertThat(proof).isSorted().hasSizeLessThanOrEqualTo(Proofs.mostNodes(chosen.length));
        assertThat(Proofs.place(chosen, hashes)).isEqualTo(proof);
        assertThat(Proofs.unpack(Proofs.pack(proof))).isEqualTo(proof);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoWasGivenSomeCanPassOnAnyOfThem(long seed) {
        var random = new SplittableRandom(seed);
        var made = TestCommits.any(anna, 2 + random.nextInt(30), random);
        List<SealedClaim> first = subset(made.claims(), random);
        List<SealedClaim> second = subset(made.claims(), random);
        List<ProofNode> known = Proofs.unite(
                made.commit().tree().proof(positions(first)),
                made.commit().tree().proof(positions(second)));
        var held = new ArrayList<>(first);
        second.stream().filter(claim -> !held.contains(claim)).forEach(held::add);

        List<SealedClaim> onward = subset(held, random);
        List<ProofNode> cut = Proofs.cut(
                held.stream()
                        .map(claim -> new Proofs.Place(claim.position(), claim.id()))
                        .toList(),
                known,
                positions(onward));

        assertThat(cut).isEqualTo(made.commit().tree().proof(positions(onward)));
        assertThat(CommitVerifier.verify(made.signed(), key, onward, cut)).isInstanceOf(Verification.Verified.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyChangedByteOfAClaimIsNoticed(long seed) {
        var random = new SplittableRandom(seed);
        var made = TestCommits.any(anna, 1 + random.nextInt(5), random);
        List<ProofNode> proof = made.commit().tree().proof(made.positions());
        SealedClaim claim = made.claims().getFirst();
        for (int part = 0; part < 4; part++) {
            byte[] changed = bytes(claim, part).clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            var claims = new ArrayList<>(made.claims());
            claims.set(0, with(claim, part, changed));

            assertThat(CommitVerifier.verify(made.signed(), key, claims, proof))
                    .isEqualTo(new Verification.AlteredClaim(claim.id()));
        }
    }

    @Test
    void aLeafUnderAnotherHeaderIsRefused() {
        var random = new SplittableRandom(7);
        var one = TestCommits.any(anna, 3, random);
        var other = TestCommits.any(anna, 3, random);

        assertThat(CommitVerifier.verify(
                        other.signed(), key, one.claims(), one.commit().tree().proof(one.positions())))
                .isInstanceOf(Verification.AlteredClaim.class);
    }

    @Test
    void aForgedClaimDoesNotVerifyBesideAGivenRoot() {
        var made = TestCommits.any(anna, 3, new SplittableRandom(8));
        SealedClaim real = made.claims().getFirst();
        Hash core = Leaf.coreHash(real.coreSalt(), real.core());
        byte[] source = CanonicalForm.attribution(Attribution.none(Marking.UNMARKED));
        Hash attribution = Leaf.attributionHash(real.coreSalt(), source);
        ClaimId id = Leaf.claimId(made.signed().header().commit(), anna.keyId(), core, attribution);
        var forged = new SealedClaim(
                id, real.position(), real.core(), real.coreSalt(), source, real.coreSalt(), attribution);
        List<ProofNode> nodes = new ArrayList<>(made.commit().tree().proof(made.positions()));
        nodes.add(new ProofNode(CommitTree.DEPTH, 0, made.signed().header().root()));
        List<ProofNode> rootOnly = List.of(
                new ProofNode(CommitTree.DEPTH, 0, made.signed().header().root()));

        assertThat(CommitVerifier.verify(made.signed(), key, List.of(forged), nodes))
                .isInstanceOf(Verification.BadProof.class);
        assertThat(CommitVerifier.verify(made.signed(), key, List.of(forged), rootOnly))
                .isInstanceOf(Verification.BadProof.class);
    }

    @Test
    void twoClaimsAtOnePositionAreRefused() {
        var made = TestCommits.any(anna, 1, new SplittableRandom(9));

        assertThat(CommitVerifier.verify(
                        made.signed(),
                        key,
                        List.of(made.claims().getFirst(), made.claims().getFirst()),
                        made.commit().tree().proof(made.positions())))
                .isEqualTo(new Verification.BadProof("two claims stand at one position"));
    }

    @Test
    void anAlteredHeaderAndAnotherKeyAreTold() {
        var made = TestCommits.any(anna, 1, new SplittableRandom(10));
        CommitHeader header = made.signed().header();
        var later = new SignedHeader(
                new CommitHeader(
                        1,
                        header.commit(),
                        header.caseId(),
                        header.author(),
                        header.workstation(),
                        header.second().plusSeconds(1),
                        header.root()),
                made.signed().signature());
        PublicKey other = TestIdentity.of(2, "Boris", "AVL").card().signingKey();

        assertThat(CommitVerifier.verify(later, key, List.of(), List.of()))
                .isInstanceOf(Verification.BadSignature.class);
        assertThat(CommitVerifier.verify(made.signed(), other, List.of(), List.of()))
                .isInstanceOf(Verification.OtherAuthor.class);
    }

    /** The nodes that go with released claims are as many, and where they are, whatever else the commit holds. */
    @Test
    void hiddenClaimsCannotBeCounted() {
        var random = new SplittableRandom(11);
        SealedClaim shown = TestCommits.any(anna, 1, random).claims().getFirst();
        int position = shown.position();
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        List<List<ProofNode>> proofs = new ArrayList<>();
        for (int hidden : new int[] {0, 1, 1000}) {
            int[] positions = new int[hidden + 1];
            byte[] leaves = new byte[(hidden + 1) * Hash.BYTES];
            random.nextBytes(leaves);
            positions[0] = position;
            for (int i = 1; i <= hidden; i++) {
                positions[i] = (position + i * 997) % CommitTree.POSITIONS;
            }
            proofs.add(new CommitTree(secret, positions, leaves).proof(new int[] {position}));
        }

        assertThat(proofs).allSatisfy(proof -> assertThat(places(proof)).isEqualTo(places(proofs.getFirst())));
        assertThat(proofs.getFirst()).hasSize(CommitTree.DEPTH);
        assertThat(proofs).allSatisfy(proof -> assertThat(proof).doesNotHaveDuplicates());
        // no node stands out as "nothing": every hash differs from every other within and between the trees of two
        // secrets
        byte[] otherSecret = new byte[32];
        var other = new CommitTree(
                otherSecret, new int[] {position}, shown.id().hash().bytes());
        assertThat(other.proof(new int[] {position})).doesNotContainAnyElementsOf(proofs.getFirst());
    }

    @Test
    void twoStoriesUnderOneCommitIdAreFound() {
        var random = new SplittableRandom(12);
        var made = TestCommits.any(anna, 1, random);
        CommitHeader header = made.signed().header();
        var second = SignedHeader.sign(
                new CommitHeader(
                        1,
                        header.commit(),
                        header.caseId(),
                        header.author(),
                        header.workstation(),
                        header.second(),
                        new Hash(1, 2, 3, 4)),
                anna);

        assertThat(made.signed().equivocatesWith(second)).isTrue();
        assertThat(made.signed().equivocatesWith(made.signed())).isFalse();
        assertThat(made.signed()
                        .equivocatesWith(TestCommits.any(anna, 1, random).signed()))
                .isFalse();
    }

    @Test
    void contradictingNodesAreRefused() {
        var made = TestCommits.any(anna, 1, new SplittableRandom(13));
        List<ProofNode> proof = made.commit().tree().proof(made.positions());
        ProofNode first = proof.getFirst();
        var changed = List.of(new ProofNode(first.level(), first.index(), new Hash(0, 0, 0, 1)));

        assertThatThrownBy(() -> Proofs.unite(proof, changed)).isInstanceOf(ProvenanceException.class);
    }

    @Test
    void aHeaderHasOneSpelling() {
        CommitHeader header =
                TestCommits.any(anna, 1, new SplittableRandom(14)).signed().header();

        assertThat(CommitHeader.parse(header.bytes())).isEqualTo(header);
        for (int i = 0; i < header.bytes().length; i++) {
            byte[] changed = header.bytes();
            changed[i] ^= 0x20;
            try {
                assertThat(CommitHeader.parse(changed)).isNotEqualTo(header);
            } catch (ProvenanceException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Tag("slow")
    @Test
    void aCommitOf100000ClaimsKeepsLittleAndIsQuick() {
        var random = new SplittableRandom(15);
        int claims = 100_000;
        int[] positions =
                random.ints(0, CommitTree.POSITIONS).distinct().limit(claims).toArray();
        byte[] leaves = new byte[claims * Hash.BYTES];
        random.nextBytes(leaves);
        var tree = new CommitTree(new byte[32], positions, leaves);

        List<ProofNode> proof = tree.proof(positions);

        assertThat(proof.size() * (long) Hash.BYTES).isBetween(8_000_000L, 9_500_000L);
        assertThat(proof.size()).isLessThanOrEqualTo(Proofs.mostNodes(claims));
    }

    private static List<String> places(List<ProofNode> proof) {
        return proof.stream().map(node -> node.level() + "/" + node.index()).toList();
    }

    private static List<SealedClaim> subset(List<SealedClaim> claims, SplittableRandom random) {
        var shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(random.nextLong()));
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(shuffled.size())));
    }

    private static int[] positions(List<SealedClaim> claims) {
        return claims.stream().mapToInt(SealedClaim::position).toArray();
    }

    private static byte[] bytes(SealedClaim claim, int part) {
        return switch (part) {
            case 0 -> claim.core();
            case 1 -> claim.coreSalt();
            case 2 -> Objects.requireNonNull(claim.attribution());
            default -> Objects.requireNonNull(claim.attributionSalt());
        };
    }

    private static SealedClaim with(SealedClaim claim, int part, byte[] bytes) {
        return new SealedClaim(
                claim.id(),
                claim.position(),
                part == 0 ? bytes : bytes(claim, 0),
                part == 1 ? bytes : bytes(claim, 1),
                part == 2 ? bytes : bytes(claim, 2),
                part == 3 ? bytes : bytes(claim, 3),
                claim.attributionHash());
    }
}
