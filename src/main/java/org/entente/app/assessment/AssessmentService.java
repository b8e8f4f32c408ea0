package org.entente.app.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.outgoing.ReleaseService;
import org.entente.assessment.AssessmentReader;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.Checks;
import org.entente.assessment.Perspective;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.release.Released;
import org.entente.store.CaseStore;
import org.entente.store.query.ObjectFilter;
import org.jspecify.annotations.Nullable;

/** Assessments of the open case, as our own organisation or a partner may see them. */
public final class AssessmentService {

    private final CaseStore store;
    private final ReleaseService releases;
    private final Catalogue catalogue;

    public AssessmentService(CaseStore store, ReleaseService releases, Catalogue catalogue) {
        this.store = store;
        this.releases = releases;
        this.catalogue = catalogue;
    }

    /** Every assessment, for our own eyes. */
    public List<AssessmentRow> list() {
        var reader = reader(own());
        return reader.assessments().stream()
                .map(id -> row(reader.assessment(id)))
                .toList();
    }

    private AssessmentRow row(AssessmentView view) {
        String title = view.title().isEmpty() ? view.question() : view.title();
        return new AssessmentRow(
                view.id(),
                title,
                view.judgements().size(),
                view.state(),
                catalogue.markings().portion(view.marking()));
    }

    /** One assessment, for our own eyes. */
    public AssessmentView show(ObjectId id) {
        return reader(own()).assessment(id);
    }

    /** Every assessment, or the one with this id, looked over and scored as far as its claims allow. */
    public List<Scoring> score(@Nullable String id) {
        var reader = reader(own());
        var checks = new Checks(catalogue);
        return chosen(reader, id).stream()
                .map(reader::assessment)
                .map(view -> new Scoring(view, reader.matrix(view.id()).orElse(null), checks.check(view)))
                .toList();
    }

    /**
     * Every assessment, or the one with this id, for our own eyes.
     *
     * @throws AppException if there is no such assessment
     */
    public List<AssessmentView> views(@Nullable String id) {
        var reader = reader(own());
        return chosen(reader, id).stream().map(reader::assessment).toList();
    }

    private static List<ObjectId> chosen(AssessmentReader reader, @Nullable String id) {
        var chosen = reader.assessments().stream()
                .filter(each -> id == null || each.toString().equals(id))
                .toList();
        if (id != null && chosen.isEmpty()) {
            throw new AppException("app.assessment.none", id);
        }
        return chosen;
    }

    /**
     * The id of an assessment that a release lets its reader see.
     *
     * @throws AppException if there is no such assessment in it
     */
    public ObjectId find(Released released, String id) {
        return reader(released).assessments().stream()
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AppException("app.assessment.none", id));
    }

    /** Our own view for ourselves; for a partner only resolutions that every side agreed to count. */
    public Perspective perspective(Released released) {
        return new Perspective(releases.organisation(), !released.isOwn());
    }

    /** Assessments are a small part of a large case: only they, and what they rest on, are read. */
    private Released own() {
        var parts = store.queries().objects().countsByType().keySet().stream()
                .filter(type -> !type.isEmpty() && catalogue.type(type).role() == ObjectType.Role.ANALYSIS)
                .collect(Collectors.toSet());
        var objects = new LinkedHashSet<ObjectId>();
        if (!parts.isEmpty()) {
            store.queries().objects().page(ObjectFilter.ofTypes(parts)).rows().forEach(row -> objects.add(row.id()));
            store.queries().strength().sameOrigins().forEach((source, same) -> {
                objects.add(source);
                objects.addAll(same);
            });
        }
        return releases.own(objects);
    }

    private AssessmentReader reader(Released released) {
        return AssessmentReader.of(catalogue, perspective(released), released.statements(), released.relations());
    }
}
