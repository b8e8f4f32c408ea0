package org.entente.report;

import java.util.EnumSet;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.release.Label;
import org.entente.release.Released;
import org.entente.report.document.Document;
import org.entente.report.page.PageWriter;
import org.entente.report.sheet.Register;
import org.entente.report.sheet.SheetWriter;
import org.entente.report.word.WordWriter;

/** Composes reports and writes them in the wanted form. */
public final class Reports {

    private final Catalogue catalogue;

    public Reports(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * A document of the assessment, in no format yet.
     *
     * @param without what was left out; positions cannot be
     * @param briefing what {@link AssessmentBriefing} read out of what was released, perhaps with pictures
     * @param label of what was released
     */
    public Document compose(Template template, Set<Section> without, Briefing briefing, Label label) {
        return new Composer(catalogue).compose(template, without, briefing, label);
    }

    /** The workbook with what the assessment rests on and everything else that was released. */
    public Register register(Briefing briefing, Released released) {
        return ReleasedRegister.of(
                released, briefing.title().text(), briefing.evidence(), catalogue, briefing.language());
    }

    /** The parts of a document in which this briefing has something to say. */
    public static Set<Section> present(Briefing briefing) {
        var present = EnumSet.noneOf(Section.class);
        for (Section section : Section.values()) {
            if (section.isIn(briefing)) {
                present.add(section);
            }
        }
        return present;
    }

    /**
     * The finished file of a document.
     *
     * @throws IllegalArgumentException if a document cannot be written so
     */
    public static byte[] write(Format format, Document document) {
        return switch (format) {
            case DOCX -> WordWriter.write(document);
            case PDF -> PageWriter.write(document);
            case XLSX -> throw new IllegalArgumentException("a document has no cells, so it cannot become a workbook");
        };
    }

    /** The finished file of a workbook. */
    public static byte[] write(Register register) {
        return SheetWriter.write(register);
    }
}
