package org.entente.release;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.current.Bearing;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Liveness;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;

/**
 * What was released, by object and property, with only the claims that still stand: what pictures and registers are made of.
 * Immutable once built.
 */
public final class ReleasedFacts {

    private final Catalogue catalogue;
    private final Map<ObjectId, Map<String, List<HeldClaim>>> standing = new TreeMap<>();
    private final Map<ClaimId, Marking> markings = new HashMap<>();

    public ReleasedFacts(Released released, Catalogue catalogue) {
        this.catalogue = catalogue;
        Map<ClaimId, List<Bearing>> bearings = new HashMap<>();
        for (Bearing bearing : released.relations()) {
            if (bearing.relation().to() instanceof End.OfClaim(var target)) {
                bearings.computeIfAbsent(target, _ -> new ArrayList<>()).add(bearing);
            }
        }
        for (ReleasedClaim claim : released.claims()) {
            if (claim.claim().core() instanceof Core.Statement statement) {
                markings.put(claim.id(), MarkingPolicies.withOriginator(claim.effective(), claim.organisation()));
                standing.computeIfAbsent(statement.object(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(statement.property(), _ -> new ArrayList<>())
                        .add(claim.held());
            }
        }
        standing.values().forEach(properties -> properties.values().forEach(claims -> keepLive(claims, bearings)));
    }

    private static void keepLive(List<HeldClaim> claims, Map<ClaimId, List<Bearing>> bearings) {
        List<Bearing> relevant = new ArrayList<>();
        var waiting = new ArrayDeque<ClaimId>();
        claims.forEach(claim -> waiting.add(claim.id()));
        while (!waiting.isEmpty()) {
            for (Bearing bearing : bearings.getOrDefault(waiting.remove(), List.of())) {
                relevant.add(bearing);
                waiting.add(bearing.id());
            }
        }
        if (!relevant.isEmpty()) {
            var liveness = Liveness.of(List.copyOf(claims), relevant);
            claims.removeIf(claim -> liveness.state(claim.id()) != ClaimState.LIVE);
        }
    }

    /** Objects in the order of their ids. */
    public Set<ObjectId> objects() {
        return standing.keySet();
    }

    /** Properties of an object with the claims about them that stand. */
    public Map<String, List<HeldClaim>> properties(ObjectId object) {
        return standing.getOrDefault(object, Map.of());
    }

    /** The claims about one property that stand; none if nothing was released. */
    public List<HeldClaim> claims(ObjectId object, String property) {
        return properties(object).getOrDefault(property, List.of());
    }

    /** The type's key; empty for an object whose type was not released. */
    public String type(ObjectId object) {
        return claims(object, "type").stream()
                .map(claim -> claim.statement().value())
                .filter(Code.class::isInstance)
                .map(Value::plain)
                .findFirst()
                .orElse("");
    }

    /** What the first claim of a property points at. */
    public Optional<ObjectId> target(ObjectId object, String property) {
        return claims(object, property).stream()
                .map(claim -> claim.statement().value())
                .filter(Ref.class::isInstance)
                .map(value -> ((Ref) value).target())
                .findFirst();
    }

    /** What an object is called; empty if no name was released. */
    public String name(ObjectId object) {
        return catalogue.titleProperties().stream()
                .flatMap(property -> claims(object, property).stream())
                .map(claim -> claim.statement().value().plain())
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The marking that counts for a claim. */
    public Marking marking(HeldClaim claim) {
        return markings.getOrDefault(claim.id(), Marking.UNMARKED);
    }

    /** The join over the claims of a property that say this text; of all of them when none does. */
    public Marking marking(ObjectId object, String property, String text) {
        List<HeldClaim> claims = claims(object, property);
        List<HeldClaim> saying = claims.stream()
                .filter(claim -> claim.statement().value().plain().equals(text))
                .toList();
        return catalogue
                .markings()
                .join((saying.isEmpty() ? claims : saying)
                        .stream().map(this::marking).toList());
    }
}
