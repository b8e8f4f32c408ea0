package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.release.Reason;
import org.entente.release.ReleasedClaim;
import org.entente.release.Withheld;

/**
 * What a decision about a whole case comes to for some of its things: a report tells of its assessment, and to count what else
 * the case holds would say nothing about it.
 */
record Share(ReleaseService releases, ReleaseService.Answer answer, Set<ObjectId> things) {

    /** @param named so many of the things that stay are named for each reason */
    ReportBasis.Count count(String recipient, int named) {
        long leaves = answer.released().claims().stream().filter(this::isAbout).count();
        var stays = new EnumMap<Reason, Integer>(Reason.class);
        var about = new EnumMap<Reason, LinkedHashSet<ObjectId>>(Reason.class);
        for (Withheld withheld : answer.decision().withheld()) {
            var chosen = answer.chosen().get(withheld.id());
            if (chosen == null) {
                continue;
            }
            var mine = ReleaseService.about(chosen.held().claim().core(), answer)
                    .filter(things::contains)
                    .toList();
            if (!mine.isEmpty()) {
                stays.merge(withheld.reason(), 1, Integer::sum);
                about.computeIfAbsent(withheld.reason(), _ -> new LinkedHashSet<>())
                        .addAll(mine);
            }
        }
        var words = new ArrayList<Stay>();
        stays.forEach((reason, count) -> words.add(releases.stay(reason, count, recipient)));
        return new ReportBasis.Count(leaves, words, first(about, named));
    }

    private boolean isAbout(ReleasedClaim claim) {
        return ReleaseService.about(claim.claim().core(), answer).anyMatch(things::contains);
    }

    private static Map<Reason, List<ObjectId>> first(Map<Reason, LinkedHashSet<ObjectId>> about, int named) {
        var first = new EnumMap<Reason, List<ObjectId>>(Reason.class);
        about.forEach((reason, things) ->
                first.put(reason, things.stream().limit(named).toList()));
        return first;
    }
}
