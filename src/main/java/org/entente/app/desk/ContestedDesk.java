package org.entente.app.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entente.app.AppException;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.ClaimState;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.ContestedRow;
import org.entente.store.query.PropertyStanding;
import org.jspecify.annotations.Nullable;

/** Contested values: which there are, and one with all its sides. Safe for several threads. */
public final class ContestedDesk {

    /** So many are listed; more than a person works through at once. */
    private static final int MOST = 500;

    private final CaseStore store;
    private final People people;
    private final Lines lines;

    ContestedDesk(CaseStore store, Catalogue catalogue, People people) {
        this.store = store;
        this.people = people;
        this.lines = new Lines(store, catalogue);
    }

    /**
     * A property with more than one live value that contradict each other, or that was decided.
     *
     * @param resolved what was recorded to stand; null while nothing counts as recorded
     */
    public record Contested(
            Line line,
            String property,
            List<HeldClaim> live,
            @Nullable Resolved resolved) {
        public Contested {
            live = List.copyOf(live);
        }

        public boolean isResolved() {
            return resolved != null;
        }
    }

    /** Whatever is or was contested, unresolved first. */
    public List<Contested> all(boolean joint) {
        return of(store.queries().claims().contested(true, 0, MOST), joint);
    }

    /** What is contested in our own view and nobody has decided about. */
    public List<Contested> undecided() {
        return of(
                store.queries().claims().contested(false, 0, MOST).stream()
                        .filter(row -> !row.resolved())
                        .toList(),
                false);
    }

    private List<Contested> of(List<ContestedRow> rows, boolean joint) {
        var ids = rows.stream().map(row -> row.object().id()).distinct().toList();
        var known = lines.byId(ids, joint);
        var live = store.queries().claims().live(ids);
        var names = people.names();
        var contested = new ArrayList<Contested>();
        rows.forEach(row -> {
            Line line = known.get(row.object().id());
            if (line != null) {
                contested.add(new Contested(
                        line,
                        row.property(),
                        live.getOrDefault(line.id(), List.of()).stream()
                                .filter(held -> held.statement().property().equals(row.property()))
                                .toList(),
                        (joint ? row.resolvedJoint() : row.resolved())
                                ? resolved(standing(line.id(), row.property()), joint, names)
                                : null));
            }
        });
        contested.sort(Comparator.comparing(Contested::isResolved));
        return contested;
    }

    /** A claim with its author's name (empty if we hold no card), when it was made, and whether this workstation made it. */
    public record Said(HeldClaim held, String author, Instant made, boolean isOwn) {}

    /** What was recorded to stand, and why. */
    public record Resolved(Value value, String organisation, String author, String reason) {}

    /**
     * One contested value with all its sides.
     *
     * @param sides its live claims, by organisation and then by time
     * @param before what stood before the earliest of them was said; null if nobody had said anything
     * @param resolved null while nothing counts as recorded
     * @param mentioned the things and sources that the sides name
     * @param citable how those sources are cited
     */
    public record Sides(
            List<Said> sides,
            @Nullable Said before,
            @Nullable Resolved resolved,
            Map<ObjectId, Line> mentioned,
            Map<ObjectId, Citable> citable) {
        public Sides {
            sides = List.copyOf(sides);
            mentioned = Map.copyOf(mentioned);
            citable = Map.copyOf(citable);
        }
    }

    /** @throws AppException if nothing is said about it any more */
    public Sides sides(ObjectId object, String property, boolean joint) {
        PropertyStanding standing = standing(object, property);
        var names = people.names();
        var sides = standing.claims().stream()
                .filter(detail -> detail.state() == ClaimState.LIVE)
                .sorted(Comparator.comparing(
                                (ClaimDetail detail) -> detail.held().organisation())
                        .thenComparing(ClaimDetail::made))
                .map(detail ->
                        said(detail, names.getOrDefault(detail.held().claim().author(), "")))
                .toList();
        var mentioned = mentioned(standing.claims());
        return new Sides(
                sides,
                before(standing, sides)
                        .map(detail -> said(
                                detail, names.getOrDefault(detail.held().claim().author(), "")))
                        .orElse(null),
                resolved(standing, joint, names),
                lines.byId(mentioned, joint),
                lines.citable(mentioned));
    }

    private PropertyStanding standing(ObjectId object, String property) {
        return store.queries().claims().of(object).stream()
                .filter(each -> each.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new AppException("app.claim.gone"));
    }

    private static Said said(ClaimDetail detail, String author) {
        return new Said(detail.held(), author, detail.made(), detail.own());
    }

    /** The latest claim that was replaced and is older than every side: what all started from. */
    private static java.util.Optional<ClaimDetail> before(PropertyStanding standing, List<Said> sides) {
        return standing.claims().stream()
                .filter(detail -> detail.state() == ClaimState.SUPERSEDED)
                .filter(detail -> sides.stream().allMatch(side -> detail.made().isBefore(side.made())))
                .max(Comparator.comparing(ClaimDetail::made)
                        .thenComparing(detail -> detail.held().id()));
    }

    private static Collection<ObjectId> mentioned(Collection<ClaimDetail> claims) {
        var mentioned = new LinkedHashSet<ObjectId>();
        for (ClaimDetail detail : claims) {
            if (detail.held().statement().value() instanceof Ref(ObjectId target)) {
                mentioned.add(target);
            }
            var attribution = detail.held().claim().attribution();
            if (attribution != null && attribution.source() != null) {
                mentioned.add(attribution.source());
            }
        }
        return mentioned;
    }

    private @Nullable Resolved resolved(
            PropertyStanding standing, boolean joint, Map<org.entente.model.KeyId, String> names) {
        HeldClaim resolution =
                standing.in(joint ? Perspective.JOINT : Perspective.OURS).resolution();
        if (resolution == null) {
            return null;
        }
        var object = resolution.statement().object();
        var live = store.queries().claims().live(List.of(object)).getOrDefault(object, List.of());
        String reason = Lines.value(live, "resolution.reason").map(Value::plain).orElse("");
        return new Resolved(
                resolution.statement().value(),
                resolution.organisation(),
                names.getOrDefault(resolution.claim().author(), ""),
                reason);
    }
}
