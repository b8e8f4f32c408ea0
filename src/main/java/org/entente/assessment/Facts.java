package org.entente.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.Bearing;
import org.entente.model.current.CurrentValues;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Standing;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Claims of an assessment, indexed by what they are about; answers how each property stands. */
final class Facts {

    private final Catalogue catalogue;
    private final Perspective perspective;
    private final SortedMap<ObjectId, Map<String, List<HeldClaim>>> statements = new TreeMap<>();
    private final Map<ClaimId, List<Bearing>> bearings = new HashMap<>();
    private final Map<String, List<ObjectId>> byType = new HashMap<>();
    private final Map<ClaimId, HeldClaim> resolutionValues = new HashMap<>();

    Facts(Catalogue catalogue, Perspective perspective, Collection<HeldClaim> claims, Collection<Bearing> relations) {
        this.catalogue = catalogue;
        this.perspective = perspective;
        for (HeldClaim claim : claims) {
            if (claim.claim().core() instanceof Core.Statement statement) {
                statements
                        .computeIfAbsent(statement.object(), _ -> new HashMap<>())
                        .computeIfAbsent(statement.property(), _ -> new ArrayList<>())
                        .add(claim);
                if (statement.property().equals("resolution.value")) {
                    resolutionValues.put(claim.id(), claim);
                }
            }
        }
        for (Bearing bearing : relations) {
            if (bearing.relation().to() instanceof End.OfClaim(var target)) {
                bearings.computeIfAbsent(target, _ -> new ArrayList<>()).add(bearing);
            }
        }
    }

    /** Objects whose type is shown as this, by id. */
    Stream<ObjectId> ofType(String type) {
        if (byType.isEmpty()) { // one pass over the case, however many parts its assessments have
            statements.keySet().forEach(object -> {
                String shown = code(object, "type");
                if (shown != null) {
                    byType.computeIfAbsent(shown, _ -> new ArrayList<>()).add(object);
                }
            });
        }
        return byType.getOrDefault(type, List.of()).stream();
    }

    /** How a property stands; with no live claim if nothing was said. */
    Standing standing(ObjectId object, String property) {
        var claims = claims(object, property);
        var bearing = new ArrayList<Bearing>();
        var decisions = new ArrayList<HeldClaim>();
        var waiting = new ArrayDeque<ClaimId>();
        claims.forEach(claim -> waiting.add(claim.id()));
        while (!waiting.isEmpty()) {
            for (Bearing each : bearings.getOrDefault(waiting.remove(), List.of())) {
                if (bearing.contains(each)) {
                    continue;
                }
                bearing.add(each);
                waiting.add(each.id());
                if (each.relation().kind().equals(RelationKind.RESOLVES)
                        && each.relation().from() instanceof End.OfClaim(var from)) {
                    var decision = resolutionValues.get(from);
                    if (decision != null && !decisions.contains(decision)) {
                        decisions.add(decision);
                        waiting.add(from);
                    }
                }
            }
        }
        boolean multi = catalogue.property(property).multi();
        return CurrentValues.of(claims, bearing, decisions, multi, perspective.organisation(), perspective.joint());
    }

    private List<HeldClaim> claims(ObjectId object, String property) {
        return statements.getOrDefault(object, Map.of()).getOrDefault(property, List.of());
    }

    /** The value shown first as plain text; empty if there is none. */
    String text(ObjectId object, String property) {
        var shown = standing(object, property).shown();
        return shown == null ? "" : shown.plain();
    }

    @Nullable
    String code(ObjectId object, String property) {
        return standing(object, property).shown() instanceof Code(var code) ? code : null;
    }

    @Nullable
    Likelihood likelihood(ObjectId object, String property) {
        return standing(object, property).shown() instanceof Likelihood likelihood ? likelihood : null;
    }

    /** Objects that the live claims of a property point at. */
    List<ObjectId> targets(ObjectId object, String property) {
        return standing(object, property).live().stream()
                .map(claim -> claim.statement().value())
                .filter(Ref.class::isInstance)
                .map(value -> ((Ref) value).target())
                .distinct()
                .toList();
    }

    /** Whether a live claim of the property points at {@code target}. */
    boolean pointsAt(ObjectId object, String property, ObjectId target) {
        return targets(object, property).contains(target);
    }

    /** Properties of an object, of those named, whose live values contradict each other. */
    List<String> contested(ObjectId object, List<String> properties) {
        return properties.stream()
                .filter(property -> standing(object, property).contested())
                .toList();
    }

    /** The join of what is shown of an object's properties. */
    Marking marking(ObjectId object, List<String> properties) {
        return catalogue
                .markings()
                .join(properties.stream()
                        .flatMap(property -> standing(object, property).live().stream())
                        .map(this::marking)
                        .toList());
    }

    private Marking marking(HeldClaim claim) {
        return MarkingPolicies.withOriginator(claim.marking(), claim.organisation());
    }
}
