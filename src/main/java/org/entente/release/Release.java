package org.entente.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.RelationKind;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * Decides what may leave. Every way out of the vault asks here, once.
 *
 * <p>The caller hands in every claim it chose together with all relations that bear on those claims: a resolution is judged
 * by all the sides it is shown. The answer for a claim depends on its marking, on the recipient, and on claims that leave or
 * are held; never on claims that stay.
 */
public final class Release {

    private final Catalogue catalogue;
    private final String ourOrganisation;
    private final Set<String> localTypes;

    public Release(Catalogue catalogue, String ourOrganisation) {
        this.catalogue = catalogue;
        this.ourOrganisation = ourOrganisation;
        this.localTypes = catalogue.types().stream()
                .filter(ObjectType::local)
                .map(ObjectType::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What may go to a partner.
     *
     * @param held what the partner has already, so that claims may refer to it
     * @param now when agreements must be in force
     */
    public Decision toPartner(Collection<Candidate> chosen, Held held, Recipient recipient, Instant now) {
        var rules = new MarkingRules(catalogue.markings(), ourOrganisation, recipient, now);
        return decide(chosen, held, rules, recipient.code());
    }

    /** What may go into a file or onto the clipboard of our own organisation, where our own rules apply to it. */
    public Decision toOwn(Collection<Candidate> chosen) {
        return decide(chosen, Held.NOTHING, null, ourOrganisation);
    }

    private Decision decide(Collection<Candidate> chosen, Held held, @Nullable MarkingRules rules, String code) {
        var lineup = new Lineup(chosen);
        for (int place = 0; place < lineup.size(); place++) {
            var reason = reason(lineup.at(place), rules);
            if (reason != null) {
                lineup.withhold(place, reason);
            }
        }
        keepWhatIsAboutLocalClaims(lineup);
        var closure = new Closure(lineup, held);
        closure.close();
        return answer(lineup, closure, rules, code);
    }

    /** A revision of what is known to this workstation only is as local as that, and nobody needs to mark it. */
    private static void keepWhatIsAboutLocalClaims(Lineup lineup) {
        for (int place = 0; place < lineup.size(); place++) {
            if (lineup.at(place).claim().core() instanceof Core.Relation relation
                    && (isLocal(relation.from(), lineup) || isLocal(relation.to(), lineup))) {
                lineup.withhold(place, Reason.LOCAL);
            }
        }
    }

    private static boolean isLocal(End end, Lineup lineup) {
        return end instanceof End.OfClaim(var claim) && lineup.reason(claim) == Reason.LOCAL;
    }

    private @Nullable Reason reason(Candidate candidate, @Nullable MarkingRules rules) {
        if (candidate.leftOut()) {
            return Reason.LEFT_OUT;
        }
        var nature = nature(candidate.claim().core());
        if (nature != null || rules == null) {
            return nature;
        }
        return rules.against(candidate.effective(), candidate.organisation());
    }

    private @Nullable Reason nature(Core core) {
        return switch (core) {
            case Core.Relation relation -> RelationKind.isKnown(relation.kind()) ? null : Reason.UNKNOWN_KIND;
            case Core.Statement statement -> {
                boolean localType = statement.property().equals("type")
                        && statement.value() instanceof Code(var type)
                        && localTypes.contains(type);
                if (localType || isLocalProperty(statement.property())) {
                    yield Reason.LOCAL;
                }
                yield statement.value() instanceof Unknown ? Reason.UNKNOWN_KIND : null;
            }
        };
    }

    /** Properties of local types never leave, even on an object that also has another type. */
    private boolean isLocalProperty(String property) {
        int dot = property.indexOf('.');
        return dot > 0 && localTypes.contains(property.substring(0, dot));
    }

    private Decision answer(Lineup lineup, Closure closure, @Nullable MarkingRules rules, String code) {
        var released = new ArrayList<ReleasedClaim>();
        var withheld = new ArrayList<Withheld>();
        var marked = new HashSet<Originated>();
        int attributionsWithheld = 0;
        for (int place = 0; place < lineup.size(); place++) {
            var candidate = lineup.at(place);
            var reason = lineup.reason(place);
            if (reason != null) {
                withheld.add(new Withheld(candidate.id(), reason));
                continue;
            }
            var claim = candidate.claim();
            var attribution = claim.attribution();
            marked.add(new Originated(candidate.effective(), candidate.organisation()));
            if (attribution != null) {
                var mark = candidate.effectiveAttribution() == null
                        ? attribution.marking()
                        : candidate.effectiveAttribution();
                if (mayNameSource(attribution, mark, candidate.organisation(), closure, rules)) {
                    marked.add(new Originated(mark, candidate.organisation()));
                } else {
                    attributionsWithheld++;
                    claim = new Claim(claim.id(), claim.commit(), claim.author(), claim.core(), null);
                }
            }
            released.add(new ReleasedClaim(claim, candidate.organisation(), candidate.effective()));
        }
        var out = new Released(code, rules == null, released, label(marked, code));
        return new Decision(out, withheld, attributionsWithheld);
    }

    private static boolean mayNameSource(
            Attribution attribution,
            Marking marking,
            String organisation,
            Closure closure,
            @Nullable MarkingRules rules) {
        return closure.leaves(attribution.source()) && (rules == null || rules.against(marking, organisation) == null);
    }

    /** Who marked something so; a case has few of them, however many claims it has. */
    private record Originated(Marking marking, String organisation) {}

    /** The recipient may read every part, be it by its nation or a community; so the label names it. */
    private Marking label(Set<Originated> marked, String recipient) {
        var joined = catalogue
                .markings()
                .join(marked.stream()
                        .map(each -> MarkingPolicies.withOriginator(each.marking(), each.organisation()))
                        .toList());
        return joined.audience() instanceof Audience.Only ? MarkingPolicies.withOriginator(joined, recipient) : joined;
    }
}
