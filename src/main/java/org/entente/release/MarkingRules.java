package org.entente.release;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/** Whether a marking lets something go to one recipient at one time. Looks at nothing but the marking itself. */
final class MarkingRules {

    private final MarkingPolicies policies;
    private final String ourOrganisation;
    private final Recipient recipient;
    private final Instant now;
    private final boolean agreed;
    private final @Nullable Reason barred;

    MarkingRules(MarkingPolicies policies, String ourOrganisation, Recipient recipient, Instant now) {
        this.policies = policies;
        this.ourOrganisation = ourOrganisation;
        this.recipient = recipient;
        this.now = now;
        this.agreed = recipient.agreements().stream().anyMatch(agreement -> agreement.isInForce(now));
        this.barred = barred();
    }

    private @Nullable Reason barred() {
        return switch (recipient.state()) {
            case UNVERIFIED -> Reason.PARTNER_NOT_VERIFIED;
            case STOPPED -> Reason.PARTNER_STOPPED;
            case VERIFIED -> agreed || recipient.agreements().isEmpty() ? null : Reason.AGREEMENT_LAPSED;
        };
    }

    /**
     * @param originator the organisation that made what is marked so; the recipient's own is given back to it freely
     * @return why it stays; null if it may go
     */
    @Nullable
    Reason against(Marking marking, String originator) {
        if (barred != null) {
            return barred;
        }
        if (originator.equals(recipient.code())) {
            return null;
        }
        if (marking.levels().isEmpty()) {
            return Reason.NOT_MARKED;
        }
        for (Map.Entry<String, String> entry : marking.levels().entrySet()) {
            var reason = level(entry.getKey(), entry.getValue(), marking.audience());
            if (reason != null) {
                return reason;
            }
        }
        return others(marking, originator);
    }

    private @Nullable Reason level(String policy, String key, Audience audience) {
        Optional<MarkingLevel> known = policies.policy(policy).flatMap(each -> each.level(key));
        if (known.isEmpty()) {
            return Reason.MARKING_UNKNOWN;
        }
        var level = known.get();
        if (audience instanceof Audience.Only(var listed) && listed.isEmpty()) {
            return Reason.ORIGINATOR_ONLY;
        }
        if (level.clearance() && isAboveClearance(policy, level, audience)) {
            return Reason.ABOVE_CLEARANCE;
        }
        return switch (audience) {
            case Audience.Unrestricted _ -> unlisted(level);
            case Audience.Only(var readers) -> {
                if (!recipient.isAmong(readers)) {
                    yield Reason.NOT_RELEASABLE;
                }
                boolean named = readers.contains(recipient.code());
                yield level.onward() == MarkingLevel.Onward.NAMED && !named ? Reason.MUST_BE_NAMED : null;
            }
        };
    }

    /** Without a recorded clearance the originator's own list of readers is what counts; with one, the list cannot exceed it. */
    private boolean isAboveClearance(String policy, MarkingLevel level, Audience audience) {
        boolean named = audience instanceof Audience.Only(var readers) && recipient.isAmong(readers);
        boolean recorded = recipient.clearances().containsKey(policy);
        return (recorded || !named) && clearance(policy) < level.rank();
    }

    private @Nullable Reason unlisted(MarkingLevel level) {
        return switch (level.onward()) {
            case ANYONE -> null;
            case COMMUNITY, CLEARED -> agreed ? null : Reason.NO_AGREEMENT;
            case LISTED -> Reason.NO_READERS_LISTED;
            case NAMED -> Reason.MUST_BE_NAMED;
        };
    }

    /** The rank up to which the recipient is cleared; −1 for none. */
    private int clearance(String policy) {
        return Optional.ofNullable(recipient.clearances().get(policy))
                .flatMap(key -> policies.policy(policy).flatMap(known -> known.level(key)))
                .map(MarkingLevel::rank)
                .orElse(-1);
    }

    private @Nullable Reason others(Marking marking, String originator) {
        if (!recipient.caveats().containsAll(marking.caveats())) {
            return Reason.CAVEAT_NOT_HELD;
        }
        if (marking.originatorControlled() && !originator.equals(ourOrganisation)) {
            return Reason.ORIGINATOR_MUST_AGREE;
        }
        boolean based = marking.legalBasis().stream()
                .allMatch(name -> recipient.agreements().stream()
                        .anyMatch(agreement -> agreement.name().equals(name) && agreement.isInForce(now)));
        return based ? null : Reason.LEGAL_BASIS_LAPSED;
    }
}
