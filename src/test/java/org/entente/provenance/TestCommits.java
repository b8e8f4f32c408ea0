package org.entente.provenance;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.provenance.identity.TestIdentity;

/** Commits of any claims, from a seed: for tests only. */
public final class TestCommits {

    public static final UUID CASE = UUID.fromString("7d444840-9dc0-41d1-b245-5ffdce74fad2");

    private TestCommits() {}

    public record Made(CompletedCommit commit, List<SealedClaim> claims) {
        public SignedHeader signed() {
            return commit.signed();
        }

        public int[] positions() {
            return claims.stream().mapToInt(SealedClaim::position).toArray();
        }
    }

    public static Made any(TestIdentity author, int claims, RandomGenerator random) {
        var draft = new CommitDraft(
                CASE, author.keyId(), author.card().workstation(), InstantSource.fixed(TestIdentity.NOW), random);
        List<SealedClaim> sealed = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            sealed.add(draft.add(AnyClaim.core(random), AnyClaim.attribution(random)));
        }
        return new Made(draft.complete(author), List.copyOf(sealed));
    }
}
