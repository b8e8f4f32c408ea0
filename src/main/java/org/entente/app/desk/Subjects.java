package org.entente.app.desk;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.entente.app.desk.AuditDesk.Subject;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.CommitId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.CaseStore;
import org.entente.store.query.HistoryQueries.About;

/** What the actions of the log were about, and how that is marked. Safe for several threads. */
final class Subjects {

    private final CaseStore store;
    private final Lines lines;
    private final MarkingPolicies policies;

    Subjects(CaseStore store, Lines lines, MarkingPolicies policies) {
        this.store = store;
        this.lines = lines;
        this.policies = policies;
    }

    /** @param organisations of the authors of actions; empty for one that is not known */
    Map<CommitId, Subject> all(Map<CommitId, String> organisations) {
        var about = store.queries().history().about();
        var first = new LinkedHashSet<ObjectId>();
        about.values().stream().map(About::first).filter(Objects::nonNull).forEach(first::add);
        var known = lines.byId(first, false);
        var subjects = new HashMap<CommitId, Subject>();
        about.forEach(
                (commit, what) -> subjects.put(commit, subject(what, known, organisations.getOrDefault(commit, ""))));
        return subjects;
    }

    private Subject subject(About about, Map<ObjectId, Line> known, String organisation) {
        ObjectId first = about.first();
        return new Subject(
                first == null ? null : known.get(first),
                about.objects(),
                about.markings().isEmpty()
                        ? null
                        : policies.join(about.markings().stream()
                                .map(marking -> withOriginator(marking, organisation))
                                .toList()));
    }

    /** As in the ledger, whose packages have their sender among the readers. */
    private static Marking withOriginator(Marking marking, String organisation) {
        return organisation.isEmpty() ? marking : MarkingPolicies.withOriginator(marking, organisation);
    }
}
