package org.entente.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.exchange.cms.ShapeException;
import org.entente.exchange.content.PackageContent;
import org.entente.model.work.Progress;
import org.entente.provenance.CommitPart;
import org.entente.provenance.CommitVerifier;
import org.entente.provenance.Verification;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.PublicKey;

/** Verifies every commit of a package, on all cores; one that does not hold refuses the whole package. */
final class CommitCheck {

    private static final int BATCH_CLAIMS = 20_000;

    private final Partners partners;

    CommitCheck(Partners partners) {
        this.partners = partners;
    }

    private record Work(CommitPart part, PublicKey author) {}

    void check(PackageContent content, Progress progress) throws IOException, ShapeException {
        long done = 0;
        try (PackageContent.Commits commits = content.commits()) {
            List<Work> batch = new ArrayList<>();
            int claims = 0;
            for (CommitPart part = commits.next(); part != null; part = commits.next()) {
                batch.add(new Work(part, author(commits, part)));
                claims += part.claims().size();
                if (claims >= BATCH_CLAIMS) {
                    check(batch);
                    done += batch.size();
                    progress.report(done, -1);
                    progress.checkCancelled();
                    batch.clear();
                    claims = 0;
                }
            }
            check(batch);
        }
    }

    /** The card in the package must be the one we hold, if we hold one: it may not bind a known key to somebody else. */
    private PublicKey author(PackageContent.Commits commits, CommitPart part) throws ShapeException {
        Card card = commits.author(part.signed().header().author());
        Card held = switch (partners.trust(card.keyId())) {
            case Partners.Trust.Verified verified -> verified.card();
            case Partners.Trust.Unverified unverified -> unverified.card();
            case Partners.Trust.Stopped stopped -> stopped.card();
            case Partners.Trust.Unknown _ -> card;
        };
        if (!held.organisation().equals(card.organisation())) {
            throw new ShapeException(ShapeException.Kind.ALTERED, "an author's card names another organisation");
        }
        return card.signingKey();
    }

    private static void check(List<Work> batch) throws ShapeException {
        String failure = batch.parallelStream()
                .map(CommitCheck::failure)
                .filter(reason -> !reason.isEmpty())
                .findAny()
                .orElse("");
        if (!failure.isEmpty()) {
            throw new ShapeException(ShapeException.Kind.ALTERED, failure);
        }
    }

    private static String failure(Work work) {
        return switch (CommitVerifier.verify(
                work.part().signed(),
                work.author(),
                work.part().claims(),
                work.part().proof())) {
            case Verification.Verified _ -> "";
            case Verification.OtherAuthor _ -> "a commit names another author";
            case Verification.BadSignature _ -> "a commit's signature does not hold";
            case Verification.AlteredClaim _ -> "a claim was altered";
            case Verification.MalformedClaim malformed -> "a claim is malformed: " + malformed.reason();
            case Verification.BadProof proof -> "a proof does not hold: " + proof.reason();
        };
    }
}
