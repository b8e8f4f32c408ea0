package org.entente.app.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.OpenCase;
import org.entente.app.exchange.LedgerLine;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.PartnerService;
import org.entente.app.exchange.Recipients;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.release.Agreement;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/** How partners stand with us: who said how far one is trusted, on what we release to it, what went last. Safe for several threads. */
public final class PartnerDesk {

    private final OpenCase open;
    private final CaseStore store;
    private final Recipients recipients;
    private final MarkingPolicies policies;

    PartnerDesk(OpenCase open, CaseStore store, MarkingPolicies policies) {
        this.open = open;
        this.store = store;
        this.recipients = new Recipients(store, policies);
        this.policies = policies;
    }

    /** An agreement, and the join of the markings of what is recorded of it. */
    public record Basis(Agreement agreement, Marking marking) {}

    /**
     * What was sent to a partner so far: claims, and the packages that they were in.
     *
     * @param marking join of those of the packages; null if one of them was not recorded or cannot be read
     */
    public record Held(long claims, int packages, @Nullable Marking marking) {}

    /**
     * How one workstation of a partner stands.
     *
     * @param marking join of the markings of what is recorded of it
     * @param decidedBy who recorded how far it is trusted; empty if no card says so
     * @param decided when
     * @param agreements those that were ever recorded
     * @param held what its organisation holds from us
     * @param sent the last package to its organisation; null if there is none
     * @param came the last one from there; null if there is none
     */
    public record Standing(
            Marking marking,
            String decidedBy,
            @Nullable Instant decided,
            List<Basis> agreements,
            Held held,
            @Nullable LedgerLine sent,
            @Nullable LedgerLine came) {
        public Standing {
            agreements = List.copyOf(agreements);
        }
    }

    public Standing standing(Partner partner) {
        var state = store.queries().claims().history(partner.id()).stream()
                .filter(PartnerDesk::isState)
                .findFirst();
        return new Standing(
                marking(partner.id()),
                state.map(said -> open.people()
                                .names()
                                .getOrDefault(said.held().claim().author(), ""))
                        .orElse(""),
                state.map(ClaimDetail::made).orElse(null),
                recipients.recipient(partner.code()).agreements().stream()
                        .map(agreement -> new Basis(
                                agreement, marking(PartnerService.agreement(partner.code(), agreement.name()))))
                        .toList(),
                held(partner.code()),
                last(partner.code(), true),
                last(partner.code(), false));
    }

    private Held held(String code) {
        var packages = packages(code, true).toList();
        return new Held(packages.stream().mapToLong(LedgerLine::claims).sum(), packages.size(), together(packages));
    }

    /** A join of some would say less than what went. */
    private @Nullable Marking together(List<LedgerLine> packages) {
        var written = packages.stream().map(line -> line.facts().marking()).toList();
        if (written.contains("")) {
            return null;
        }
        try {
            return policies.join(written.stream().map(policies::parse).toList());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private Stream<LedgerLine> packages(String code, boolean isOutgoing) {
        return open.ledger().stream()
                .filter(line ->
                        line.isOutgoing() == isOutgoing && line.partner().equals(code));
    }

    private Marking marking(ObjectId object) {
        return policies.join(store.queries().claims().live(List.of(object)).getOrDefault(object, List.of()).stream()
                .map(HeldClaim::marking)
                .toList());
    }

    private static boolean isState(ClaimDetail detail) {
        return detail.state() == ClaimState.LIVE
                && detail.held().claim().core() instanceof Core.Statement said
                && said.property().equals("partner.state");
    }

    private @Nullable LedgerLine last(String code, boolean isOutgoing) {
        return packages(code, isOutgoing)
                .max(Comparator.comparing(LedgerLine::time))
                .orElse(null);
    }
}
