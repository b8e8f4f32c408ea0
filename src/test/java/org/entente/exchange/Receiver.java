package org.entente.exchange;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.exchange.content.Manifest;
import org.entente.model.KeyId;
import org.entente.model.work.Progress;
import org.entente.provenance.TestCommits;
import org.entente.provenance.identity.TestIdentity;

/** A workstation that receives packages, with its ledger in memory: for tests only. */
public final class Receiver implements Partners, Streams {

    private final TestIdentity identity;
    private final MemorySpool spool = new MemorySpool();
    private final Map<KeyId, Trust> trust = new HashMap<>();
    private final Map<StreamId, SortedMap<Long, Received>> ledger = new HashMap<>();
    private Instant now = TestIdentity.NOW;
    private UUID caseId = TestCommits.CASE;
    private long largest = Reception.LARGEST;

    public Receiver(TestIdentity identity) {
        this.identity = identity;
    }

    public Receiver trusting(TestIdentity partner) {
        trust.put(partner.keyId(), new Trust.Verified(partner.card()));
        return this;
    }

    public Receiver thinking(TestIdentity partner, Trust changed) {
        trust.put(partner.keyId(), changed);
        return this;
    }

    public Receiver at(Instant changed) {
        now = changed;
        return this;
    }

    public Receiver aboutCase(UUID changed) {
        caseId = changed;
        return this;
    }

    public Receiver takingAtMost(long bytes) {
        largest = bytes;
        return this;
    }

    public MemorySpool spool() {
        return spool;
    }

    public Arrival read(byte[] file) {
        return reader().read(new ByteArrayInputStream(file), Progress.NONE);
    }

    public Arrival readUnencryptedCopy(byte[] file) {
        return reader().readUnencryptedCopy(new ByteArrayInputStream(file), Progress.NONE);
    }

    /** Reads and, if it is accepted, notes it in the ledger. */
    public Arrival apply(byte[] file) {
        Arrival arrival = read(file);
        if (arrival instanceof Arrival.Accepted accepted) {
            Manifest manifest = accepted.content().manifest();
            ledger.computeIfAbsent(manifest.stream(), _ -> new TreeMap<>())
                    .put(manifest.number(), new Received(accepted.content().hash(), manifest.previous()));
            accepted.content().close();
        }
        return arrival;
    }

    @Override
    public Trust trust(KeyId signer) {
        return trust.getOrDefault(signer, new Trust.Unknown());
    }

    @Override
    public SortedMap<Long, Received> received(StreamId stream) {
        return ledger.getOrDefault(stream, Collections.emptySortedMap());
    }

    private PackageReader reader() {
        return new PackageReader(
                spool,
                new Reception(
                        identity.card(), (_, about) -> about.equals(caseId), identity::agree, this, this, largest),
                InstantSource.fixed(now));
    }
}
