package org.entente.app.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.value.Moment;
import org.entente.release.Agreement;
import org.entente.release.Recipient;
import org.entente.store.CaseStore;

/** What {@code release} must know of a partner, read from the claims about it and about its agreements. */
public final class Recipients {

    private final CaseStore store;
    private final MarkingPolicies policies;

    public Recipients(CaseStore store, MarkingPolicies policies) {
        this.store = store;
        this.policies = policies;
    }

    /** @throws AppException if no card of that organisation was ever added */
    public Recipient recipient(String code) {
        var cards = LocalObjects.of(store, "partner").stream()
                .filter(each -> each.first("partner.code").orElse("").equals(code))
                .toList();
        if (cards.isEmpty()) {
            throw new AppException("app.partner.unknown", code);
        }
        return new Recipient(
                code,
                cards.stream()
                        .flatMap(each -> each.first("partner.nation").stream())
                        .findFirst()
                        .orElse(code),
                all(cards, "partner.community"),
                clearances(all(cards, "partner.clearance")),
                all(cards, "partner.caveat"),
                agreements(code),
                state(cards));
    }

    private static Set<String> all(List<LocalObjects> cards, String property) {
        var all = new HashSet<String>();
        cards.forEach(each -> all.addAll(each.all(property)));
        return all;
    }

    /** {@code policy:LEVEL}; without a policy the generic one is meant. Of several for one policy the lowest counts. */
    private Map<String, String> clearances(Set<String> written) {
        var clearances = new HashMap<String, String>();
        for (String clearance : written) {
            int colon = clearance.indexOf(':');
            String policy = colon < 0 ? "generic" : clearance.substring(0, colon);
            clearances.merge(
                    policy,
                    clearance.substring(colon + 1),
                    (one, other) -> rank(policy, one) <= rank(policy, other) ? one : other);
        }
        return clearances;
    }

    /** An unknown level clears for nothing. */
    private int rank(String policy, String level) {
        return policies.policy(policy)
                .flatMap(known -> known.level(level))
                .map(MarkingLevel::rank)
                .orElse(-1);
    }

    private static Recipient.State state(List<LocalObjects> cards) {
        var states = all(cards, "partner.state");
        if (states.contains(Partner.State.VERIFIED.code())) {
            return Recipient.State.VERIFIED;
        }
        return states.contains(Partner.State.STOPPED.code()) ? Recipient.State.STOPPED : Recipient.State.UNVERIFIED;
    }

    private List<Agreement> agreements(String code) {
        return LocalObjects.of(store, "agreement").stream()
                .filter(each -> each.first("agreement.with").orElse("").equals(code))
                .map(each -> new Agreement(
                        each.first("agreement.name").orElse(""),
                        each.value("agreement.from").orElse(null) instanceof Moment from ? from.earliest() : null,
                        each.value("agreement.until").orElse(null) instanceof Moment until ? until.latest() : null))
                .toList();
    }
}
