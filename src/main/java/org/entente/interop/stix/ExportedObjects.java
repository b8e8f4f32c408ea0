package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.model.ClaimId;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.current.Bearing;
import org.entente.model.current.CurrentValues;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.release.Released;
import org.entente.release.ReleasedClaim;

/** Folds released claims into objects. Counts, values and markings come from what was released and from nothing else. */
final class ExportedObjects {

    private final Catalogue catalogue;
    private final String recipient;
    private final Map<ClaimId, List<Bearing>> bearings = new HashMap<>();
    private final Map<ClaimId, Marking> markings = new HashMap<>();

    private ExportedObjects(Catalogue catalogue, Released released) {
        this.catalogue = catalogue;
        this.recipient = released.recipient();
        for (var bearing : released.relations()) {
            if (bearing.relation().to() instanceof End.OfClaim(var target)) {
                bearings.computeIfAbsent(target, _ -> new ArrayList<>()).add(bearing);
            }
        }
        for (ReleasedClaim claim : released.claims()) {
            markings.put(claim.id(), claim.effective());
        }
    }

    /** By object id, so that the order tells nothing. */
    static Collection<ExportedObject> of(Released released, Catalogue catalogue) {
        var fold = new ExportedObjects(catalogue, released);
        var byObject = new TreeMap<ObjectId, Map<String, List<HeldClaim>>>();
        for (var claim : released.statements()) {
            byObject.computeIfAbsent(claim.statement().object(), _ -> new TreeMap<>())
                    .computeIfAbsent(claim.statement().property(), _ -> new ArrayList<>())
                    .add(claim);
        }
        var all = new ArrayList<ExportedObject>();
        byObject.forEach((id, properties) -> all.add(fold.object(id, properties)));
        return all;
    }

    private ExportedObject object(ObjectId id, Map<String, List<HeldClaim>> properties) {
        var values = new LinkedHashMap<String, List<Value>>();
        var marking = new ArrayList<Marking>();
        var sources = new TreeSet<ObjectId>();
        var contested = new ArrayList<String>();
        properties.forEach((property, claims) -> {
            boolean isMulti = catalogue.property(property).multi();
            var standing = CurrentValues.of(claims, bearingOn(claims), List.of(), isMulti, recipient, false);
            if (standing.shown() == null) {
                return;
            }
            values.put(
                    property,
                    isMulti
                            ? standing.live().stream()
                                    .map(claim -> claim.statement().value())
                                    .distinct()
                                    .toList()
                            : List.of(standing.shown()));
            if (standing.contested()) {
                contested.add(property);
            }
            for (var claim : standing.live()) {
                marking.add(markings.getOrDefault(claim.id(), Marking.UNMARKED));
                var attribution = claim.claim().attribution();
                if (attribution != null && attribution.source() != null) {
                    sources.add(attribution.source());
                }
            }
        });
        return new ExportedObject(id, values, catalogue.markings().join(marking), List.copyOf(sources), contested);
    }

    /** Relations on these claims, and relations on those relations. */
    private List<Bearing> bearingOn(List<HeldClaim> claims) {
        var found = new ArrayList<Bearing>();
        var open = new ArrayList<ClaimId>();
        claims.forEach(claim -> open.add(claim.id()));
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (var bearing : bearings.getOrDefault(open.removeLast(), List.of())) {
                found.add(bearing);
                if (seen.add(bearing.id())) {
                    open.add(bearing.id());
                }
            }
        }
        return found;
    }
}
