package org.entente.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.app.assessment.AssessmentService;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;
import org.jspecify.annotations.Nullable;

/** The register of sources. Safe for several threads. */
public final class SourceDesk {

    private static final Pattern REFERENCE = Pattern.compile("S-([0-9]{1,8})");

    private final CaseStore store;
    private final Catalogue catalogue;
    private final AssessmentService assessments;

    SourceDesk(CaseStore store, Catalogue catalogue, AssessmentService assessments) {
        this.store = store;
        this.catalogue = catalogue;
        this.assessments = assessments;
    }

    /**
     * One source; what nobody said is empty.
     *
     * @param origin the organisation that it comes from; else whatever was said about its origin
     * @param reliability letter that was stated about it
     * @param cited how many live claims rest on it
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
            int cited,
            int judgements,
            Marking marking) {}

    public List<Source> list() {
        var rows = rows();
        var live =
                store.queries().claims().live(rows.stream().map(ObjectRow::id).toList());
        var judged = judged();
        var sources = new ArrayList<Source>();
        rows.forEach(row -> sources.add(source(
                row,
                live.getOrDefault(row.id(), List.of()),
                judged.getOrDefault(row.id(), Set.of()).size())));
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

    private Source source(ObjectRow row, List<HeldClaim> live, int judgements) {
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
                row.cited(),
                judgements,
                catalogue.markings().join(row.markings()));
    }

    /** The reference after the highest one in use, such as S-0143. */
    public String nextReference() {
        var live = store.queries()
                .claims()
                .live(rows().stream().map(ObjectRow::id).toList());
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
