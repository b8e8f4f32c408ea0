package org.entente.app.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.app.AppException;
import org.entente.app.assessment.AssessmentService;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;
import org.jspecify.annotations.Nullable;

/** The register of sources. Safe for several threads. */
public final class SourceDesk {

    /** A page shows the newest of what rests on a source. */
    public static final int MOST_RESTING = 500;

    /** What a thing is made of says nothing that could be more or less credible. */
    private static final Set<String> BONES = Set.of(
            "type", "link.from", "link.to", "evidence.for", "evidence.direction", "evidence.weight", "evidence.order");

    private static final Pattern REFERENCE = Pattern.compile("S-([0-9]{1,8})");

    private final CaseStore store;
    private final Catalogue catalogue;
    private final AssessmentService assessments;
    private final Lines lines;

    SourceDesk(CaseStore store, Catalogue catalogue, AssessmentService assessments) {
        this.store = store;
        this.catalogue = catalogue;
        this.assessments = assessments;
        this.lines = new Lines(store, catalogue);
    }

    /**
     * One source; what nobody said is empty.
     *
     * @param origin the organisation that it comes from; else whatever was said about its origin
     * @param reliability letter that was stated about it
     * @param resting how many live claims rest on it; what a thing is made of is none
     * @param judgements how many judgements cite it
     */
    public record Source(
            ObjectId id,
            String reference,
            String title,
            String kind,
            String origin,
            @Nullable Value information,
            @Nullable Value report,
            String reliability,
            int resting,
            int judgements,
            Marking marking) {}

    public List<Source> list() {
        var rows = rows();
        var ids = rows.stream().map(ObjectRow::id).toList();
        var live = store.queries().claims().live(ids);
        var use = use(ids);
        var sources = new ArrayList<Source>();
        rows.forEach(row -> sources.add(source(row, live.getOrDefault(row.id(), List.of()), use)));
        sources.sort(Comparator.comparing((Source source) -> source.reference().isEmpty())
                .thenComparing(Source::reference)
                .thenComparing(Source::title));
        return sources;
    }

    private List<ObjectRow> rows() {
        return store.queries()
                .objects()
                .page(ObjectFilter.ofTypes(Set.of("source")))
                .rows();
    }

    /** The judgements that cite each source, for or against. */
    private Map<ObjectId, Set<ObjectId>> judged() {
        var judged = new HashMap<ObjectId, Set<ObjectId>>();
        assessments.views(null).stream()
                .flatMap(view -> view.judgements().stream())
                .forEach(judgement -> judgement.evidence().forEach(evidence -> {
                    ObjectId source = evidence.source().id();
                    if (source != null) {
                        judged.computeIfAbsent(source, _ -> new HashSet<>()).add(judgement.id());
                    }
                }));
        return judged;
    }

    /** What rests on every source. */
    private record Use(Map<ObjectId, Integer> claims, Map<ObjectId, Set<ObjectId>> judgements) {}

    private Use use(Collection<ObjectId> sources) {
        return new Use(store.queries().citations().restingCounts(sources, BONES), judged());
    }

    private Source source(ObjectRow row, List<HeldClaim> live, Use use) {
        String organisation = text(live, "source.organisation");
        return new Source(
                row.id(),
                text(live, "source.reference"),
                row.title(),
                text(live, "source.kind"),
                organisation.isEmpty() ? text(live, "source.origin") : organisation,
                Lines.value(live, "source.information-date").orElse(null),
                Lines.value(live, "source.report-date").orElse(null),
                text(live, "source.reliability"),
                use.claims().getOrDefault(row.id(), 0),
                use.judgements().getOrDefault(row.id(), Set.of()).size(),
                catalogue.markings().join(row.markings()));
    }

    /**
     * One source with how it is graded, whose origin it shares, and what rests on it.
     *
     * @param statedBy organisations that stated its reliability, with their letters
     * @param sharing sources of the same origin
     * @param said those of them that a claim of our own about the source, or about them, names
     * @param resting live claims that name it, the newest first, at most {@link #MOST_RESTING}
     */
    public record Page(
            Source source,
            Map<String, String> statedBy,
            List<Source> sharing,
            Set<ObjectId> said,
            List<HeldClaim> resting,
            Map<ObjectId, Line> about,
            String text) {}

    /** @param organisation whose claims are ours */
    public Page page(ObjectId id, String organisation) {
        var origins = new Sharing(store.queries().strength().sameOrigins());
        var sharing = origins.with(id);
        var ids = new ArrayList<>(sharing);
        ids.add(id);
        var rows = store.queries().objects().rows(ids);
        var live = store.queries().claims().live(ids);
        ObjectRow row = rows.get(id);
        if (row == null) {
            throw new AppException("app.object.none");
        }
        var mine = live.getOrDefault(id, List.of());
        var statedBy = new TreeMap<String, String>();
        mine.stream()
                .filter(held -> held.statement().property().equals("source.reliability"))
                .forEach(held -> statedBy.put(
                        held.organisation(), held.statement().value().plain()));
        var resting = store.queries().citations().resting(id, BONES, MOST_RESTING);
        var use = use(ids);
        var about = new HashSet<ObjectId>();
        resting.forEach(held -> {
            about.add(held.statement().object());
            if (held.statement().value() instanceof Ref(ObjectId target)) {
                about.add(target);
            }
        });
        return new Page(
                source(row, mine, use),
                statedBy,
                sharing.stream()
                        .filter(rows::containsKey)
                        .map(other -> source(
                                Objects.requireNonNull(rows.get(other)), live.getOrDefault(other, List.of()), use))
                        .toList(),
                said(id, sharing, live, organisation),
                resting,
                lines.byId(about, false),
                text(mine, "source.text"));
    }

    private static Set<ObjectId> said(
            ObjectId id, Set<ObjectId> sharing, Map<ObjectId, List<HeldClaim>> live, String organisation) {
        var said = new TreeSet<ObjectId>();
        live.forEach((about, claims) -> claims.stream()
                .filter(held -> held.organisation().equals(organisation))
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals("source.same-origin"))
                .forEach(statement -> {
                    if (statement.value() instanceof Ref(ObjectId same)) {
                        if (about.equals(id)) {
                            said.add(same);
                        } else if (same.equals(id)) {
                            said.add(about);
                        }
                    }
                }));
        said.retainAll(sharing);
        return said;
    }

    /** Sources that go back to one origin, over any number of steps. */
    private record Sharing(Map<ObjectId, Set<ObjectId>> said) {

        Set<ObjectId> with(ObjectId source) {
            var found = new TreeSet<ObjectId>();
            var next = new ArrayDeque<>(List.of(source));
            while (!next.isEmpty()) {
                directly(next.remove()).stream().filter(found::add).forEach(next::add);
            }
            found.remove(source);
            return found;
        }

        Set<ObjectId> directly(ObjectId source) {
            var near = new TreeSet<>(said.getOrDefault(source, Set.of()));
            said.forEach((other, all) -> {
                if (all.contains(source)) {
                    near.add(other);
                }
            });
            return near;
        }
    }

    /** What a source is called for short; empty if it has no reference. */
    public String reference(ObjectId source) {
        return text(store.queries().claims().live(List.of(source)).getOrDefault(source, List.of()), "source.reference");
    }

    /** The reference after the highest one in use, such as S-0143. */
    public String nextReference() {
        var live =
                store.queries().claims().live(rows().stream().map(ObjectRow::id).toList());
        int highest = live.values().stream()
                .map(claims -> REFERENCE.matcher(text(claims, "source.reference")))
                .mapToInt(reference -> reference.matches() ? Integer.parseInt(reference.group(1)) : 0)
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "S-%04d", highest + 1);
    }

    private static String text(List<HeldClaim> live, String property) {
        return Lines.value(live, property).map(Value::plain).orElse("");
    }
}
