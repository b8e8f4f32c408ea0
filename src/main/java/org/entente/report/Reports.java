package org.entente.report;

import org.entente.catalogue.Catalogue;
import org.entente.release.Released;
import org.entente.report.page.PageWriter;
import org.entente.report.sheet.SheetWriter;
import org.entente.report.word.WordWriter;

/** Writes a report in the wanted form. */
public final class Reports {

    private final Catalogue catalogue;

    public Reports(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param briefing what {@link AssessmentBriefing} read out of {@code released}, perhaps with pictures
     * @return the finished file; a workbook is always the register, whatever the template
     */
    public byte[] write(Format format, Template template, Briefing briefing, Released released) {
        return switch (format) {
            case DOCX -> WordWriter.write(new Composer(catalogue).compose(template, briefing, released));
            case PDF -> PageWriter.write(new Composer(catalogue).compose(template, briefing, released));
            case XLSX ->
                SheetWriter.write(ReleasedRegister.of(
                        released, briefing.title().text(), briefing.evidence(), catalogue, briefing.language()));
        };
    }
}
