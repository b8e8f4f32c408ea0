package org.entente.app.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.entente.app.AppException;
import org.entente.catalogue.marking.EffectiveMarking;
import org.entente.catalogue.marking.EffectiveMarking.ReMarking;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.ClaimState;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.MarkedClaim;

/**
 * Marks everything that was said about things anew. Anybody may raise; only the organisation that said something may lower
 * it, and then against every re-marking that it saw. What we raised ourselves we may lower again, down to where others hold
 * it. Values that no longer stand are only raised: whoever shares today's value does not mean yesterday's.
 *
 * <p>What says so is itself marked as the claims are from then on, so that it reaches nobody who may not see them.
 */
public final class MarkingEdits {

    private static final int AT_ONCE = 500;

    private final CaseStore store;
    private final ClaimService claims;
    private final MarkingPolicies policies;
    private final Parties parties;
    private final RandomGenerator random;

    /**
     * Who is concerned.
     *
     * @param organisation whose claims are ours
     * @param partners codes of those that may hold some of what rises
     */
    public record Parties(String organisation, Supplier<? extends Collection<String>> partners) {}

    public MarkingEdits(
            CaseStore store, ClaimService claims, MarkingPolicies policies, Parties parties, RandomGenerator random) {
        this.store = store;
        this.claims = claims;
        this.policies = policies;
        this.parties = parties;
        this.random = random;
    }

    /** One claim and what becomes of it. */
    private record Step(MarkedClaim claim, Marking after) {}

    /** What {@link #mark} would come to. Changes nothing. */
    public Marked forecast(Collection<ObjectId> things, MarkingChange change, Progress progress) {
        var tally = new Tally();
        eachPart(things, progress, some -> some.forEach(claim -> tally.count(claim, after(claim, change), change)));
        return tally.marked();
    }

    /**
     * @param reason why; required, since it is what others will weigh
     * @throws AppException if nothing changes, saying whose the claims are if that is why
     */
    public Marked mark(Collection<ObjectId> things, MarkingChange change, String reason, Progress progress) {
        if (reason.isBlank()) {
            throw new AppException("app.marking.reason");
        }
        return claims.commit("re-mark", draft -> {
            var tally = new Tally();
            var values = new HashMap<Marking, ClaimId>();
            eachPart(things, progress, some -> {
                for (MarkedClaim claim : some) {
                    var step = new Step(claim, after(claim, change));
                    if (tally.count(claim, step.after(), change)) {
                        say(
                                draft,
                                step,
                                values.computeIfAbsent(step.after(), marking -> value(draft, marking, reason.strip())));
                    }
                }
            });
            var marked = tally.marked();
            if (marked.changesNothing()) {
                throw marked.stay().isEmpty()
                        ? new AppException("app.marking.same")
                        : new AppException(
                                "app.marking.theirs",
                                String.join(", ", marked.stay().keySet()));
            }
            return marked;
        });
    }

    private void eachPart(Collection<ObjectId> things, Progress progress, Consumer<List<MarkedClaim>> each) {
        var partners = parties.partners().get();
        var all = new ArrayList<>(new LinkedHashSet<>(things));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.checkCancelled();
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            each.accept(store.queries().claims().marked(some, partners));
        }
    }

    private Marking after(MarkedClaim claim, MarkingChange change) {
        var before = claim.held().marking();
        if (claim.state() != ClaimState.LIVE) {
            return policies.join(before, change.of(before));
        }
        if (isOurs(claim)) {
            return change.of(before);
        }
        var others = claim.reMarkings().stream()
                .filter(each -> !each.organisation().equals(parties.organisation()))
                .toList();
        var theirs = EffectiveMarking.of(
                claim.held().claim().core().marking(), claim.held().organisation(), others, policies);
        return policies.join(theirs, change.of(theirs));
    }

    private boolean isOurs(MarkedClaim claim) {
        return claim.held().organisation().equals(parties.organisation());
    }

    private ClaimId value(Draft draft, Marking marking, String reason) {
        var id = ObjectId.random(random);
        state(draft, id, "type", new Code("re-marking"), marking);
        state(draft, id, "marking.reason", new Text(reason), marking);
        return state(draft, id, "marking.value", new Text(CanonicalForm.markingText(marking)), marking);
    }

    private static ClaimId state(Draft draft, ObjectId id, String property, Value value, Marking marking) {
        return draft.state(
                new Core.Statement(id, property, value, null, Grade.NOT_GRADED, marking), Attribution.none(marking));
    }

    private void say(Draft draft, Step step, ClaimId value) {
        relate(draft, value, RelationKind.RE_MARKS, step.claim().held().id(), step.after());
        for (ReMarking earlier : step.claim().reMarkings()) {
            if (isOurs(step.claim()) || earlier.organisation().equals(parties.organisation())) {
                relate(draft, value, RelationKind.SUPERSEDES, earlier.id(), step.after());
            }
        }
    }

    private static void relate(Draft draft, ClaimId from, String kind, ClaimId to, Marking marking) {
        draft.relate(new Core.Relation(new End.OfClaim(from), kind, new End.OfClaim(to), "", marking));
    }

    /** Counts what becomes of claims. */
    private final class Tally {

        private final SortedMap<String, Integer> now = new TreeMap<>();
        private final SortedMap<String, Integer> stay = new TreeMap<>();
        private final SortedMap<String, Integer> holders = new TreeMap<>();
        private int rise;
        private int fall;
        private int same;
        private int earlier;

        /** Returns whether the claim is marked otherwise after. */
        boolean count(MarkedClaim claim, Marking after, MarkingChange change) {
            var before = claim.held().marking();
            boolean changes = !after.equals(before);
            boolean rises = changes && policies.dominates(after, before);
            if (rises) {
                claim.holders().forEach(holder -> holders.merge(holder, 1, Integer::sum));
            }
            if (claim.state() != ClaimState.LIVE) {
                earlier += changes ? 1 : 0;
                return changes;
            }
            now.merge(policies.portion(before), 1, Integer::sum);
            if (rises) {
                rise++;
            } else if (changes) {
                fall++;
            } else if (change.of(before).equals(before)) {
                same++;
            } else {
                stay.merge(claim.held().organisation(), 1, Integer::sum);
            }
            return changes;
        }

        Marked marked() {
            return new Marked(now, rise, fall, same, stay, earlier, holders);
        }
    }
}
