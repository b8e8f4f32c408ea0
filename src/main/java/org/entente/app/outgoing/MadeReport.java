package org.entente.app.outgoing;

import java.util.List;
import java.util.Set;
import org.entente.report.Section;
import org.entente.report.sheet.Register;
import org.jspecify.annotations.Nullable;

/**
 * A report that was made and looked through in memory; nothing was written.
 *
 * @param file the finished file
 * @param pages a PDF of the same document; null for a workbook
 * @param register null for a document
 * @param present parts in which there is something to say
 */
public record MadeReport(
        byte[] file,
        byte @Nullable [] pages,
        @Nullable Register register,
        Set<Section> present,
        List<ReportCheck> checks,
        ReportBasis.Count count) {

    public MadeReport {
        checks = List.copyOf(checks);
    }

    /** Whether nothing speaks against handing it over. */
    public boolean mayGo() {
        return checks.stream().noneMatch(check -> check.verdict() == ReportCheck.Verdict.BAD);
    }
}
