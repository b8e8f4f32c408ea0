package org.entente.exchange;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.model.Claim;
import org.entente.provenance.CommitPart;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.TestCommits;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.TestIdentity;
import org.entente.release.Candidate;
import org.entente.release.Held;
import org.entente.release.Recipient;
import org.entente.release.Release;
import org.entente.release.Released;

/** A partner that passes on what somebody else's sample released to it: for tests only. */
final class SampleForward {

    private final SampleCase sample;
    private final TestIdentity forwarder;

    SampleForward(SampleCase sample, TestIdentity forwarder) {
        this.sample = sample;
        this.forwarder = forwarder;
    }

    byte[] write(Card recipient) {
        List<CommitPart> parts = sample.parts(sample.released("OND"));
        List<Candidate> candidates = new ArrayList<>();
        for (CommitPart part : parts) {
            for (SealedClaim sealed : part.claims()) {
                Claim claim = sealed.claim(part.signed().header());
                candidates.add(Candidate.of(claim, "KST"));
            }
        }
        Released released = new Release(SampleCase.CATALOGUE, "OND")
                .toPartner(
                        candidates,
                        Held.NOTHING,
                        Recipient.verified("AVL").withClearance("generic", "SECRET"),
                        TestIdentity.NOW)
                .released();
        var out = new ByteArrayOutputStream();
        new PackageWriter(new MemorySpool(), forwarder, new SplittableRandom(5))
                .write(
                        new Outgoing(
                                new StreamId(forwarder.card().workstation(), TestCommits.CASE, "AVL"),
                                forwarder.card(),
                                List.of(recipient),
                                1,
                                null,
                                TestIdentity.NOW,
                                null,
                                "RESTRICTED",
                                "",
                                List.of()),
                        released,
                        parts,
                        sample::card,
                        sample,
                        out);
        return out.toByteArray();
    }
}
