package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.provenance.CommitDraft;
import org.entente.provenance.CompletedCommit;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.identity.Signer;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.Authors;
import org.entente.store.projection.Body;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.LoadedObjects;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.record.ClaimBatch;
import org.entente.store.record.Entry;
import org.entente.store.record.SealedBody;
import org.entente.vault.journal.ContentAddress;
import org.jspecify.annotations.Nullable;

/**
 * The action that is being drafted: claims go to journal and projections as they come, commits are signed when full. Claims
 * whose id nobody waits for are sealed on a thread of their own, and projected on a third.
 */
final class OpenDraft implements Draft {

    private static final int LONGEST_INTENT = 100_000;

    private final EntryWriter entries;
    private final Projector projector;
    private final Conveyor<Saying> sealing;
    private final Conveyor<Arrival> projecting;
    private final Rules rules;
    private final CommitSource commits;
    private final String intent;
    private final Authors.Author author;
    private final List<CommitId> completed = new ArrayList<>();
    private final ClaimBatch batch = new ClaimBatch();
    private final List<Integer> counts = new ArrayList<>();
    private final List<Integer> contents = new ArrayList<>();
    private final List<Located> located = new ArrayList<>();
    private @Nullable CommitDraft open;
    private int openKey;
    private int content;
    private long size;

    /** Where the parts of an action are worked on. */
    record Stations(ExecutorService sealer, ExecutorService worker, Projector projector) {}

    /** Starts commits for the person at work. */
    record CommitSource(UUID caseId, Signer signer, UUID workstation, Surroundings surroundings) {

        CommitDraft start() {
            return new CommitDraft(caseId, signer.keyId(), workstation, surroundings.clock(), surroundings.random());
        }

        /** Clock and secure randomness. */
        record Surroundings(java.time.InstantSource clock, java.util.random.RandomGenerator random) {}
    }

    private record Saying(Core core, Attribution attribution) {}

    OpenDraft(EntryWriter entries, Stations stations, Rules rules, CommitSource commits, String intent) {
        this.entries = entries;
        this.projector = stations.projector();
        this.sealing = new Conveyor<>(saying -> seal(saying.core(), saying.attribution()), stations.sealer());
        this.projecting = new Conveyor<>(projector::own, stations.worker());
        this.rules = rules;
        this.commits = commits;
        this.intent = intent.length() <= LONGEST_INTENT ? intent : intent.substring(0, LONGEST_INTENT);
        this.author = projector.authors().intern(commits.signer().keyId());
    }

    @Override
    public void say(Core.Statement statement, Attribution attribution) {
        size++;
        sealing.give(new Saying(statement, attribution));
    }

    @Override
    public ClaimId state(Core.Statement statement, Attribution attribution) {
        return sealed(statement, attribution);
    }

    @Override
    public ClaimId relate(Core.Relation relation) {
        return sealed(relation, Attribution.none(relation.marking()));
    }

    private ClaimId sealed(Core core, Attribution attribution) {
        sealing.drain();
        size++;
        return seal(core, attribution);
    }

    private ClaimId seal(Core core, Attribution attribution) {
        CommitDraft draft = draft();
        SealedClaim sealed = draft.add(core, attribution);
        byte[] body = SealedBody.write(sealed);
        if (batch.isTooSmallFor(body)) {
            writeBatch();
        }
        if (batch.count() == 0) {
            content = projector.contents().allot();
        }
        var place = new Body(content, batch.size());
        batch.add(body);
        if (batch.isFull()) {
            writeBatch();
        }
        int state = ClaimBits.HELD | ClaimBits.OWN | ClaimBits.TAKEN;
        projecting.give(new Arrival(openKey, author, sealed, core, attribution, place, state));
        return sealed.id();
    }

    private CommitDraft draft() {
        CommitDraft draft = open;
        if (draft == null || draft.isFull()) {
            complete();
            projecting.drain();
            draft = commits.start();
            openKey = projector.commitRows().start(draft.id());
            open = draft;
        }
        return draft;
    }

    private void writeBatch() {
        if (batch.count() > 0) {
            counts.add(batch.count());
            int number = entries.content(batch.take());
            contents.add(number);
            located.add(new Located(content, entries.address(number)));
        }
    }

    /** A content whose address the projections do not know yet. */
    private record Located(int key, ContentAddress address) {}

    /** Everything sealed so far is written and has arrived: it can be read back. */
    private void settle() {
        writeBatch();
        projecting.drain();
        located.forEach(each -> projector.contents().add(each.key(), each.address()));
        located.clear();
    }

    /** Ends the draft: all that was said is sealed and signed. */
    void end() {
        sealing.drain();
        complete();
    }

    /** Lets what is underway come to rest, however it ends. */
    void stop() {
        sealing.stop();
        projecting.stop();
    }

    /** Signs the commit that is open, if any. */
    private void complete() {
        CommitDraft draft = open;
        if (draft == null) {
            return;
        }
        open = null;
        settle();
        CompletedCommit done = draft.complete(commits.signer());
        byte[] secret = done.tree().secret();
        contents.add(entries.content(details(secret)));
        var leaves = new Entry.Leaves(
                ints(counts), done.tree().positions(), done.tree().leaves());
        entries.write(new Entry.Committed(done.signed(), leaves), ints(contents));
        projector.commitRows().end(openKey, done.signed(), secret, intent);
        completed.add(draft.id());
        counts.clear();
        contents.clear();
    }

    private byte[] details(byte[] secret) {
        byte[] text = intent.getBytes(StandardCharsets.UTF_8);
        byte[] details = Arrays.copyOf(secret, secret.length + text.length);
        System.arraycopy(text, 0, details, secret.length, text.length);
        return details;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    List<CommitId> completed() {
        return List.copyOf(completed);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Map<ObjectId, List<HeldClaim>> live(Collection<ObjectId> objects) {
        sealing.drain();
        settle();
        var keys = new HashMap<Integer, ObjectId>();
        for (ObjectId object : objects) {
            int key = projector.find(object);
            if (key != 0) {
                keys.put(key, object);
            }
        }
        var live = new LinkedHashMap<ObjectId, List<HeldClaim>>();
        if (!keys.isEmpty()) {
            var loaded = projector.look(keys.keySet());
            keys.forEach((key, object) -> {
                var claims = live(loaded, key);
                if (!claims.isEmpty()) {
                    live.put(object, claims);
                }
            });
        }
        return live;
    }

    private List<HeldClaim> live(LoadedObjects loaded, int key) {
        var claims = new ArrayList<HeldClaim>();
        loaded.properties(key)
                .forEach((property, statements) ->
                        claims.addAll(rules.standing(property, loaded.basis(statements), false)
                                .live()));
        return claims;
    }

    @Override
    public void note(String kind, byte[] chain, byte[] content) {
        drain();
        entries.note(kind, chain, content);
    }

    @Override
    public void handed(Entry.Handed handed) {
        drain();
        entries.apply(handed);
    }

    private void drain() {
        sealing.drain();
        projecting.drain();
    }
}
