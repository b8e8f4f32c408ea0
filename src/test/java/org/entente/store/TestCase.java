package org.entente.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.Signer;
import org.entente.provenance.identity.TestIdentity;
import org.entente.store.query.Releasable;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.Vault;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.FileOpener;

/** A case on a workstation of its own: real vault, real store, quick passphrase. */
public final class TestCase implements AutoCloseable {

    public static final Marking MARKING = Marking.of("generic", "RESTRICTED");
    private static final Catalogue CATALOGUE = Catalogue.load();

    /** Everybody's cards were verified by everybody. */
    private static final Map<KeyId, String> CARDS = new HashMap<>();

    /** Made once for each seed and organisation: keys and certificates take longer than many a test. */
    private static final Map<String, TestIdentity> IDENTITIES = new ConcurrentHashMap<>();

    private Path folder;
    private final String organisation;
    private final Surroundings surroundings;
    private final TestIdentity identity;
    private final UUID workstation;
    private Vault vault;
    private CaseStore store;

    @SuppressWarnings("NullAway.Init") // until it is opened
    private TestCase(Path folder, String organisation, long seed, ChannelOpener files) {
        this.folder = folder;
        this.organisation = organisation;
        surroundings = new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), files);
        identity = IDENTITIES.computeIfAbsent(
                organisation + seed, _ -> TestIdentity.of(seed + 1_000_000, "Analyst", organisation));
        workstation = ObjectId.random(new SplittableRandom(seed)).value();
        synchronized (CARDS) {
            CARDS.put(identity.keyId(), organisation);
        }
    }

    private TestCase begin() {
        vault = TestVaults.create(folder, surroundings);
        store = openStore();
        return this;
    }

    public static TestCase create(Path folder, String organisation, long seed) {
        return create(folder, organisation, seed, new FileOpener());
    }

    /** A case on a drive of the test's own. */
    public static TestCase create(Path folder, String organisation, long seed, ChannelOpener files) {
        return closed(folder, organisation, seed, files).begin();
    }

    /** A case that is there already; {@link #reopenClosed} opens it. */
    public static TestCase closed(Path folder, String organisation, long seed, ChannelOpener files) {
        return new TestCase(folder, organisation, seed, files);
    }

    private CaseStore openStore() {
        return CaseStore.open(vault, CATALOGUE, new Cards(organisation), surroundings, Progress.NONE);
    }

    private record Cards(String ours) implements Directory {
        @Override
        public Optional<String> organisation(KeyId key) {
            synchronized (CARDS) {
                return Optional.ofNullable(CARDS.get(key));
            }
        }
    }

    public CaseStore store() {
        return store;
    }

    public Vault vault() {
        return vault;
    }

    public Signer signer() {
        return identity;
    }

    public UUID workstation() {
        return workstation;
    }

    public TestIdentity identity() {
        return identity;
    }

    /** Closes the vault and opens it again. */
    public void reopen() {
        close();
        reopenClosed();
    }

    /** Opens another copy of the vault from now on; this one is closed. */
    public void moveTo(Path other) {
        folder = other;
        reopenClosed();
    }

    /** Opens the vault that {@link #close} closed. */
    public void reopenClosed() {
        vault = TestVaults.open(folder, surroundings);
        try {
            store = openStore();
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    public <T> T act(Action<T> action) {
        return store.commit(identity, workstation, "test", action);
    }

    /** A new object with a type and a name. */
    public ObjectId add(ObjectId object, String type, Value name) {
        return act(draft -> {
            draft.state(statement(object, "type", new Code(type)), none());
            draft.state(statement(object, "name", name), none());
            return object;
        });
    }

    public ClaimId say(ObjectId object, String property, Value value) {
        return act(draft -> draft.state(statement(object, property, value), none()));
    }

    public ObjectId link(ObjectId link, String kind, ObjectId from, ObjectId to) {
        return act(draft -> {
            draft.state(statement(link, "type", new Code("link")), none());
            draft.state(statement(link, "link.kind", new Code(kind)), none());
            draft.state(statement(link, "link.from", new Ref(from)), none());
            draft.state(statement(link, "link.to", new Ref(to)), none());
            return link;
        });
    }

    /** Puts a value in the place of an earlier one. */
    public ClaimId replace(ClaimId old, Core.Statement now) {
        return act(draft -> {
            ClaimId id = draft.state(now, none());
            draft.relate(relation(new End.OfClaim(id), RelationKind.SUPERSEDES, old));
            return id;
        });
    }

    public ClaimId withdraw(ObjectId object, ClaimId claim) {
        return act(draft -> draft.relate(relation(new End.OfObject(object), RelationKind.WITHDRAWS, claim)));
    }

    /** Records a resolution that saw the claims given. */
    public ClaimId resolve(ObjectId resolution, ObjectId object, String property, Value value, List<ClaimId> seen) {
        return act(draft -> {
            draft.state(statement(resolution, "type", new Code("resolution")), none());
            draft.state(statement(resolution, "resolution.of", new Ref(object)), none());
            draft.state(statement(resolution, "resolution.property", new Code(property)), none());
            ClaimId id = draft.state(statement(resolution, "resolution.value", value), none());
            seen.forEach(claim -> draft.relate(relation(new End.OfClaim(id), RelationKind.RESOLVES, claim)));
            return id;
        });
    }

    public static Core.Statement statement(ObjectId object, String property, Value value) {
        return new Core.Statement(object, property, value, null, Grade.NOT_GRADED, MARKING);
    }

    public static Attribution none() {
        return Attribution.none(MARKING);
    }

    public static Core.Relation relation(End from, String kind, ClaimId to) {
        return new Core.Relation(from, kind, new End.OfClaim(to), "", MARKING);
    }

    /** Everything this case holds, as a package would bring it: one received commit per commit, with proofs. */
    public List<ReceivedCommit> everything() {
        var byCommit = new java.util.LinkedHashMap<org.entente.provenance.SignedHeader, List<Releasable>>();
        store.queries()
                .exchange()
                .eachForRelease(each -> byCommit.computeIfAbsent(each.signed(), _ -> new java.util.ArrayList<>())
                        .add(each));
        var commits = new java.util.ArrayList<ReceivedCommit>();
        byCommit.forEach((signed, claims) -> {
            var positions =
                    claims.stream().map(claim -> claim.sealed().position()).toList();
            commits.add(new ReceivedCommit(
                    signed,
                    claims.stream().map(Releasable::sealed).toList(),
                    store.queries().exchange().proof(signed, positions)));
        });
        return commits;
    }

    public Receipt receive(String reference, String from, List<ReceivedCommit> commits, Set<ClaimId> leftOut) {
        var delivery = new Delivery(reference, from, Instant.parse("2026-03-01T13:00:00Z"), leftOut);
        return store.receive(delivery, commits.iterator(), Progress.NONE);
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            vault.close();
        }
    }
}
