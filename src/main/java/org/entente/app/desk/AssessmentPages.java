package org.entente.app.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.assessment.Perspective;
import org.entente.catalogue.Catalogue;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.release.Released;
import org.entente.report.AssessmentBriefing;
import org.entente.report.AssessmentBriefing.Writer;
import org.entente.report.Reports;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.report.document.Document;

/** Assessments as whoever gets them will read them: made of what was released and of nothing else, so that nothing hints at more. */
final class AssessmentPages {

    /** What is not about one assessment. */
    private static final Set<Section> WITHOUT = EnumSet.of(Section.PICTURES, Section.SCALES);

    private final Catalogue catalogue;
    private final String organisation;
    private final Supplier<Map<KeyId, String>> people;

    /** @param people who stands behind the keys that positions are signed with */
    AssessmentPages(Catalogue catalogue, String organisation, Supplier<Map<KeyId, String>> people) {
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.people = people;
    }

    Map<ObjectId, Document> of(Released released, Collection<ObjectId> assessments) {
        var writer = new Writer(new Perspective(organisation, !released.isOwn()), people.get(), Locale.ENGLISH);
        var reports = new Reports(catalogue);
        var pages = new LinkedHashMap<ObjectId, Document>();
        for (ObjectId assessment : assessments) {
            var briefing = AssessmentBriefing.of(released, assessment, writer, catalogue);
            pages.put(assessment, reports.compose(Template.BLUF, WITHOUT, briefing, released.label()));
        }
        return pages;
    }
}
