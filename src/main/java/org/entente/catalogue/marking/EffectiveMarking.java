package org.entente.catalogue.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.marking.Marking;

/**
 * The marking that counts for a claim. Raising counts at once from anybody; lowering only from the originator, and only
 * against the re-markings that it saw.
 */
public final class EffectiveMarking {

    private EffectiveMarking() {}

    /**
     * A re-marking that was not withdrawn.
     *
     * @param id its {@code marking.value} claim
     * @param organisation who re-marks
     * @param supersedes earlier re-markings that it saw and replaces
     */
    public record ReMarking(ClaimId id, String organisation, Marking marking, Set<ClaimId> supersedes) {
        public ReMarking {
            supersedes = Set.copyOf(supersedes);
        }
    }

    /**
     * @param originator the organisation that made the claim; its re-markings replace the claim's own marking and those of
     *     others that they saw, other organisations' only add to it
     * @param live re-markings of this claim that were not withdrawn, in any order
     */
    public static Marking of(Marking own, String originator, Collection<ReMarking> live, MarkingPolicies policies) {
        var replaced = new HashSet<ClaimId>();
        for (ReMarking later : live) {
            for (ReMarking earlier : live) {
                boolean mayReplace = later.organisation().equals(originator)
                        || later.organisation().equals(earlier.organisation());
                if (mayReplace && later.supersedes().contains(earlier.id())) {
                    replaced.add(earlier.id());
                }
            }
        }
        var raised = new ArrayList<Marking>();
        var originators = new ArrayList<Marking>();
        for (ReMarking marking : live) {
            if (!replaced.contains(marking.id())) {
                (marking.organisation().equals(originator) ? originators : raised).add(marking.marking());
            }
        }
        var base = originators.isEmpty() ? own : policies.join(originators);
        return policies.join(base, policies.join(raised));
    }
}
