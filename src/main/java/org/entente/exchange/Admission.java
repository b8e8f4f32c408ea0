package org.entente.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.entente.exchange.cms.SignedContent;
import org.entente.exchange.content.Manifest;
import org.entente.exchange.content.PackageContent;
import org.entente.model.Hash;
import org.entente.provenance.identity.Card;
import org.entente.provenance.identity.Certificates;
import org.jspecify.annotations.Nullable;

/** Decides from signer, manifest and ledger whether a package is let in. Each method returns null if nothing is against it. */
final class Admission {

    /** How far another workstation's clock may be ahead of ours; there is no network to set them by. */
    private static final Duration CLOCK_SKEW = Duration.ofDays(2);

    private final Reception reception;
    private final InstantSource clock;
    private final SignedContent.Signed signed;
    private final boolean encrypted;
    private @Nullable Card sender;
    private List<Long> missing = List.of();
    private boolean isLate;

    Admission(Reception reception, InstantSource clock, SignedContent.Signed signed, boolean encrypted) {
        this.reception = reception;
        this.clock = clock;
        this.signed = signed;
        this.encrypted = encrypted;
    }

    Arrival.@Nullable Refused signer() {
        return switch (reception.partners().trust(signed.key().id())) {
            case Partners.Trust.Unknown _ ->
                new Arrival.UnknownSigner(signed.key().id());
            case Partners.Trust.Unverified unverified -> new Arrival.UnverifiedSigner(unverified.card());
            case Partners.Trust.Stopped stopped -> new Arrival.StoppedPartner(stopped.card());
            case Partners.Trust.Verified verified -> certificate(verified.card());
        };
    }

    private Arrival.@Nullable Refused certificate(Card card) {
        if (!Arrays.equals(card.signingCertificate(), signed.certificate())) {
            return new Arrival.Altered("the signer's certificate is not that of the card");
        }
        sender = card;
        X509CertificateHolder certificate = Certificates.holder(card.signingCertificate());
        Instant until = certificate.getNotAfter().toInstant();
        Instant from = certificate.getNotBefore().toInstant();
        return outside(from, until);
    }

    @Nullable
    Arrival manifest(PackageContent content) {
        Manifest manifest = content.manifest();
        Card from = sender();
        if (!manifest.sender().equals(from.keyId())
                || !manifest.organisation().equals(from.organisation())
                || !manifest.stream().workstation().equals(workstation(manifest, from))) {
            return new Arrival.Altered("the manifest names another sender than the signature");
        }
        if (manifest.encrypted() != encrypted) {
            return new Arrival.WrongShape("encrypted although it should not be, or the other way round");
        }
        if (!manifest.banner().equals(signed.said().label())
                || !manifest.created().equals(signed.said().signedAt())) {
            return new Arrival.Altered("the manifest's label or time is not the signed one");
        }
        if (encrypted && !manifest.stream().audience().equals(reception.ours().organisation())) {
            return new Arrival.NotForUs();
        }
        StreamId stream = manifest.stream();
        Succession succession = manifest.succession();
        if (!reception.cases().accepts(stream.workstation(), stream.caseId())
                || (succession != null && !reception.cases().accepts(succession.workstation(), stream.caseId()))) {
            return new Arrival.OtherCase();
        }
        Arrival known = stream(manifest, content.hash());
        Instant expires = manifest.expires();
        return known == null ? outside(manifest.created(), expires == null ? Instant.MAX : expires) : known;
    }

    /** What the sender may call the workstation: what the card says, or what follows from it for a copied vault. */
    private static UUID workstation(Manifest manifest, Card from) {
        Succession succession = manifest.succession();
        return succession == null ? from.workstation() : Succession.workstation(from, succession.copy());
    }

    Arrival.Accepted accepted(VerifiedPackage content) {
        return new Arrival.Accepted(sender(), missing, isLate, content);
    }

    private @Nullable Arrival stream(Manifest manifest, Hash hash) {
        long number = manifest.number();
        SortedMap<Long, Streams.Received> known = reception.streams().received(manifest.stream());
        Streams.Received same = known.get(number);
        if (same != null) {
            return same.hash().equals(hash)
                    ? new Arrival.AlreadyHere(sender(), number)
                    : new Arrival.Fork(sender(), number, hash);
        }
        Streams.Received before = known.get(number - 1);
        Streams.Received after = known.get(number + 1);
        boolean followsAnother =
                before != null && manifest.previous() != null && !before.hash().equals(manifest.previous());
        boolean precedesAnother = after != null && after.previous() != null && !hash.equals(after.previous());
        if (followsAnother || precedesAnother) {
            return new Arrival.Fork(sender(), number, hash);
        }
        long highest = known.isEmpty() ? number : Math.max(number, known.lastKey());
        isLate = highest > number;
        Succession succession = manifest.succession();
        missing = missing(known, number, succession == null ? 0 : succession.number(), highest);
        return null;
    }

    /** Gaps, at most a thousand of them: a number is a claim of the sender's and may be absurd. */
    private static List<Long> missing(SortedMap<Long, Streams.Received> known, long number, long before, long highest) {
        List<Long> missing = new ArrayList<>();
        for (long each = before + 1; each < highest && missing.size() < 1000; each++) {
            if (each != number && !known.containsKey(each)) {
                missing.add(each);
            }
        }
        return missing;
    }

    private Arrival.@Nullable Refused outside(Instant from, Instant until) {
        Instant now = clock.instant();
        if (now.isAfter(until)) {
            return new Arrival.Expired(until);
        }
        return from.minus(CLOCK_SKEW).isAfter(now) ? new Arrival.NotYetValid(from) : null;
    }

    private Card sender() {
        if (sender == null) {
            throw new IllegalStateException("the signer was not checked");
        }
        return sender;
    }
}
