package org.entente.app.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ClaimId;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.PropertyStanding;
import org.jspecify.annotations.Nullable;

/** What is said about values of one object, read together with them: see {@link Describing}. */
public final class Descriptions {

    private final List<PropertyStanding> standings;
    private final Map<ClaimId, ClaimId> described;
    private final Map<ClaimId, HeldClaim> claims = new HashMap<>();
    private final String organisation;

    private Descriptions(List<PropertyStanding> standings, Map<ClaimId, ClaimId> described, String organisation) {
        this.standings = standings;
        this.described = described;
        this.organisation = organisation;
        for (PropertyStanding standing : standings) {
            for (ClaimDetail detail : standing.claims()) {
                claims.put(detail.held().id(), detail.held());
            }
        }
    }

    /**
     * @param standings everything said about the object
     * @param organisation whose word goes before others' on our own view
     */
    public static Descriptions of(
            ObjectId object, List<PropertyStanding> standings, CaseStore store, String organisation) {
        boolean isNone = standings.stream().noneMatch(standing -> Describing.is(standing.property()));
        return new Descriptions(
                standings, isNone ? Map.of() : store.queries().descriptions().of(object), organisation);
    }

    /**
     * The code that describes each value. Of several, ours goes first on our own view; then the smallest id, so that everybody
     * sees the same.
     *
     * @param property such as {@link Describing#ALIAS_KIND}
     */
    public Map<Value, String> codes(String property, Perspective perspective) {
        var codes = new LinkedHashMap<Value, HeldClaim>();
        for (HeldClaim said : live(property, perspective)) {
            Value value = value(said);
            if (value != null) {
                codes.merge(
                        value,
                        said,
                        (one, other) -> perspective == Perspective.OURS && !isOurs(one) && isOurs(other) ? other : one);
            }
        }
        var plain = new HashMap<Value, String>();
        codes.forEach((value, said) -> plain.put(value, said.statement().value().plain()));
        return Map.copyOf(plain);
    }

    /** What we say about a value now. */
    List<HeldClaim> ours(String property, Value value) {
        return live(property, Perspective.OURS).stream()
                .filter(said -> isOurs(said) && value.equals(value(said)))
                .toList();
    }

    private List<HeldClaim> live(String property, Perspective perspective) {
        var live = new ArrayList<HeldClaim>();
        standings.stream()
                .filter(standing -> standing.property().equals(property))
                .forEach(standing -> live.addAll(standing.in(perspective).live()));
        return live;
    }

    /** The value that a claim is about, whether or not the claim that it was said of stands. */
    private @Nullable Value value(HeldClaim said) {
        ClaimId id = described.get(said.id());
        HeldClaim of = id == null ? null : claims.get(id);
        return of == null ? null : of.statement().value();
    }

    private boolean isOurs(HeldClaim said) {
        return said.organisation().equals(organisation);
    }
}
