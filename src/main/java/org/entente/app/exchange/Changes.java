package org.entente.app.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.exchange.Preview.Change;
import org.entente.app.exchange.Preview.Said;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;

/** Gathers what a package says thing by thing, as far as a person looks through it, with what the case holds of the same. */
final class Changes {

    /** So many claims are shown of one package; its counts tell the rest. */
    private static final int MOST = 2_000;

    private final CaseStore store;
    private final Map<ObjectId, List<Said>> said = new LinkedHashMap<>();
    private final List<Withdrawal> withdrawn = new ArrayList<>();
    private int taken;
    private boolean isWhole = true;

    Changes(CaseStore store) {
        this.store = store;
    }

    private record Withdrawal(ClaimId claim, String organisation) {}

    void take(Said claim) {
        if (hasRoom()) {
            said.computeIfAbsent(claim.claim().statement().object(), _ -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** @param organisation whose author takes the claim back */
    void withdraw(Core.Relation relation, String organisation) {
        if (hasRoom() && relation.to() instanceof End.OfClaim(ClaimId claim)) {
            withdrawn.add(new Withdrawal(claim, organisation));
        }
    }

    private boolean hasRoom() {
        isWhole &= taken < MOST;
        return taken++ < MOST;
    }

    /** Whether everything fitted. */
    boolean isWhole() {
        return isWhole;
    }

    /** In the order in which the package speaks of them. */
    List<Change> list(Predicate<ObjectId> isKnown) {
        Map<ObjectId, List<HeldClaim>> takenBack = takenBack();
        var objects = Stream.concat(said.keySet().stream(), takenBack.keySet().stream())
                .distinct()
                .toList();
        var held =
                store.queries().claims().live(objects.stream().filter(isKnown).toList());
        return objects.stream()
                .map(object -> {
                    var claims = said.getOrDefault(object, List.of());
                    return new Change(
                            object,
                            !isKnown.test(object),
                            claims,
                            ofTheSame(claims, held.getOrDefault(object, List.of())),
                            takenBack.getOrDefault(object, List.of()));
                })
                .toList();
    }

    private static List<HeldClaim> ofTheSame(Collection<Said> claims, Collection<HeldClaim> held) {
        Set<String> properties =
                claims.stream().map(each -> each.claim().statement().property()).collect(Collectors.toSet());
        return held.stream()
                .filter(claim -> properties.contains(claim.statement().property()))
                .toList();
    }

    /** Only what is here and theirs: of a claim that came and went within the package nobody has heard. */
    private Map<ObjectId, List<HeldClaim>> takenBack() {
        var found = new LinkedHashMap<ObjectId, List<HeldClaim>>();
        for (Withdrawal each : withdrawn) {
            store.queries()
                    .claims()
                    .find(each.claim())
                    .map(ClaimDetail::held)
                    .filter(held -> held.claim().core() instanceof Core.Statement
                            && held.organisation().equals(each.organisation()))
                    .ifPresent(held -> found.computeIfAbsent(held.statement().object(), _ -> new ArrayList<>())
                            .add(held));
        }
        return found;
    }
}
