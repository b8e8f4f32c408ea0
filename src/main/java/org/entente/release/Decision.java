package org.entente.release;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What leaves and what stays. Every chosen claim is in exactly one of the two.
 *
 * @param withheld sorted by claim id
 * @param attributionsWithheld how many of the released claims leave without their source
 */
public record Decision(Released released, List<Withheld> withheld, int attributionsWithheld) {

    public Decision {
        withheld = List.copyOf(withheld);
    }

    public int leaves() {
        return released.claims().size();
    }

    public int stays() {
        return withheld.size();
    }

    /** {@link #leaves} and {@link #stays} together. */
    public int chosen() {
        return leaves() + stays();
    }

    /** How many stay for each reason; reasons that do not occur are absent. */
    public Map<Reason, Integer> staysByReason() {
        var counts = new EnumMap<Reason, Integer>(Reason.class);
        withheld.forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
