package org.entente.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    private final CaseStore store;
    private final Catalogue catalogue;

    SourceDesk(CaseStore store, Catalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /**
     * One source; what nobody said is empty.
     *
     * @param cited how many live claims rest on it
     */
    public record Source(
            ObjectId id,
            String reference,
            String title,
            String kind,
            String origin,
            @Nullable Value information,
            @Nullable Value report,
            int cited,
            Marking marking) {}

    public List<Source> list() {
        var rows = store.queries()
                .objects()
                .page(ObjectFilter.ofTypes(Set.of("source")))
                .rows();
        var live =
                store.queries().claims().live(rows.stream().map(ObjectRow::id).toList());
        var sources = new ArrayList<Source>();
        rows.forEach(row -> sources.add(source(row, live.getOrDefault(row.id(), List.of()))));
        sources.sort(java.util.Comparator.comparing(
                        (Source source) -> source.reference().isEmpty())
                .thenComparing(Source::reference)
                .thenComparing(Source::title));
        return sources;
    }

    private Source source(ObjectRow row, List<HeldClaim> live) {
        String origin = text(live, "source.origin");
        return new Source(
                row.id(),
                text(live, "source.reference"),
                row.title(),
                text(live, "source.kind"),
                origin.isEmpty() ? text(live, "source.organisation") : origin,
                Lines.value(live, "source.information-date").orElse(null),
                Lines.value(live, "source.report-date").orElse(null),
                row.cited(),
                catalogue.markings().join(row.markings()));
    }

    private static String text(List<HeldClaim> live, String property) {
        return Lines.value(live, property).map(Value::plain).orElse("");
    }
}
