package org.entente.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Blob;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.provenance.CommitDraft;
import org.entente.provenance.CommitPart;
import org.entente.provenance.CompletedCommit;
import org.entente.provenance.Leaf;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.TestCommits;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.TestIdentity;
import org.entente.release.Candidate;
import org.entente.release.Held;
import org.entente.release.Recipient;
import org.entente.release.Release;
import org.entente.release.Released;

/** A small case of KST with things that AVL may see and things that it may not, from a seed. */
public final class SampleCase implements Attachments {

    public static final Marking OPEN = Marking.of("generic", "RESTRICTED").releasableTo(List.of("AVL", "OND"));
    public static final Marking CLOSED = Marking.of("generic", "RESTRICTED").releasableTo(List.of("XYZ"));
    static final Catalogue CATALOGUE = Catalogue.load();

    private final TestIdentity author;
    private final RandomGenerator random;
    private final List<CompletedCommit> commits = new ArrayList<>();
    private final List<List<SealedClaim>> claims = new ArrayList<>();
    private final Map<Hash, byte[]> contents = new HashMap<>();
    private final Map<Hash, byte[]> salts = new HashMap<>();

    public SampleCase(TestIdentity author, long seed) {
        this.author = author;
        this.random = new SplittableRandom(seed);
    }

    /** What one claim is to say. */
    public record Said(ObjectId object, String property, Value value, boolean open, boolean sourceOpen) {}

    public static Said type(ObjectId object, boolean open) {
        return new Said(object, "type", new Code("person"), open, open);
    }

    public static Said name(ObjectId object, String name, boolean open) {
        return new Said(object, "name", new Text(name), open, open);
    }

    public ObjectId object() {
        return ObjectId.random(random);
    }

    /** One commit of these claims. */
    public void commit(List<Said> said) {
        var draft = new CommitDraft(
                TestCommits.CASE,
                author.keyId(),
                author.card().workstation(),
                InstantSource.fixed(TestIdentity.NOW),
                random);
        List<SealedClaim> sealed = new ArrayList<>();
        for (Said each : said) {
            var core = new Core.Statement(
                    each.object(),
                    each.property(),
                    each.value(),
                    null,
                    Grade.admiralty("B2"),
                    each.open() ? OPEN : CLOSED);
            sealed.add(draft.add(core, new Attribution(null, "p. 3", each.sourceOpen() ? OPEN : CLOSED)));
        }
        commits.add(draft.complete(author));
        claims.add(sealed);
    }

    /** Keeps an attachment and returns the value that names it. */
    public Blob attach(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] salt = new byte[Leaf.SALT_BYTES];
        random.nextBytes(salt);
        Hash commitment = Hash.of(Leaf.commitment(salt).digest(bytes));
        contents.put(commitment, bytes);
        salts.put(commitment, salt);
        return new Blob(commitment, "text/plain");
    }

    /** A few persons with names, one hidden, one with a hidden source, and an attachment. */
    public static SampleCase small(TestIdentity author, long seed) {
        var sample = new SampleCase(author, seed);
        ObjectId one = sample.object();
        ObjectId two = sample.object();
        ObjectId hidden = sample.object();
        sample.commit(List.of(type(one, true), name(one, "Ivo Kant", true), name(one, "CANARY-1", false)));
        sample.commit(List.of(
                type(two, true),
                new Said(two, "name", new Text("Mara Lind"), true, false),
                new Said(two, "photo", sample.attach("not really a photo"), true, true)));
        sample.commit(List.of(type(hidden, false), name(hidden, "CANARY-2", false)));
        return sample;
    }

    public Released released(String recipient) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < commits.size(); i++) {
            for (SealedClaim sealed : claims.get(i)) {
                Claim claim = sealed.claim(commits.get(i).signed().header());
                candidates.add(Candidate.of(claim, author.card().organisation()));
            }
        }
        Recipient partner = Recipient.verified(recipient).withClearance("generic", "SECRET");
        return new Release(CATALOGUE, author.card().organisation())
                .toPartner(candidates, Held.NOTHING, partner, TestIdentity.NOW)
                .released();
    }

    /** The commits of what was released, with proofs. */
    public List<CommitPart> parts(Released released) {
        Set<ClaimId> wanted = new HashSet<>();
        released.claims().forEach(claim -> wanted.add(claim.id()));
        List<CommitPart> parts = new ArrayList<>();
        for (int i = 0; i < commits.size(); i++) {
            List<SealedClaim> some = claims.get(i).stream()
                    .filter(claim -> wanted.contains(claim.id()))
                    .toList();
            if (!some.isEmpty()) {
                int[] positions = some.stream().mapToInt(SealedClaim::position).toArray();
                parts.add(new CommitPart(
                        commits.get(i).signed(), some, commits.get(i).tree().proof(positions)));
            }
        }
        parts.sort(Comparator.comparing(part -> part.signed().header().commit()));
        return parts;
    }

    public Outgoing outgoing(long number, List<Card> recipients) {
        return new Outgoing(
                new StreamId(author.card().workstation(), TestCommits.CASE, "AVL"),
                author.card(),
                recipients,
                number,
                null,
                TestIdentity.NOW,
                TestIdentity.NOW.plusSeconds(86400L * 90),
                "RESTRICTED // REL AVL, OND",
                "ab".repeat(48),
                List.of("MOU-1"));
    }

    /** The package as bytes. */
    public byte[] write(Outgoing outgoing) {
        Released released = released("AVL");
        var out = new ByteArrayOutputStream();
        new PackageWriter(new MemorySpool(), author, random)
                .write(outgoing, released, parts(released), this::card, this, out);
        return out.toByteArray();
    }

    public byte[] writeUnencryptedCopy(Outgoing outgoing) {
        Released released = released("AVL");
        var out = new ByteArrayOutputStream();
        new PackageWriter(new MemorySpool(), author, random)
                .writeUnencryptedCopy(outgoing, released, parts(released), this::card, this, out);
        return out.toByteArray();
    }

    public Card card(KeyId key) {
        if (!key.equals(author.keyId())) {
            throw new IllegalArgumentException("the sample has one author");
        }
        return author.card();
    }

    public RandomGenerator random() {
        return random;
    }

    @Override
    public Attachment find(Hash commitment) {
        byte[] content = contents.getOrDefault(commitment, new byte[0]);
        byte[] salt = salts.getOrDefault(commitment, new byte[0]);
        return new Attachment() {
            @Override
            public byte[] salt() {
                return salt;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
