package org.entente.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.app.outgoing.MadeReport;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.ReportBasis;
import org.entente.app.outgoing.ReportService;
import org.entente.app.outgoing.ReportSetup;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Format;
import org.jspecify.annotations.Nullable;

/**
 * Reports as they are being set up: made in memory, looked through, and opened as pages. What the release check let through is
 * kept from one look to the next, so that a tick costs no second pass over the case. Safe for several threads.
 */
public final class ReportDesk {

    /** Deciding what may leave, making the pages and looking them through, opening them. */
    private static final int STEPS = 3;

    private final ReportService reports;
    private final Lines lines;
    private final ContentReader reader = new ContentReader();
    private @Nullable Kept kept;

    ReportDesk(ReportService reports, Lines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    private record Kept(String assessment, @Nullable String partner, boolean isWorkbook, ReportBasis basis) {
        boolean serves(ReportSetup setup) {
            return assessment.equals(setup.assessment())
                    && java.util.Objects.equals(partner, setup.partner())
                    && isWorkbook == (setup.format() == Format.XLSX);
        }
    }

    /** Claims that stay for one reason. */
    public record Staying(String rule, long claims, List<Line> first) {
        public Staying {
            first = List.copyOf(first);
        }
    }

    /**
     * A report as it would leave.
     *
     * @param pages to be closed; null for a workbook
     */
    public record Seen(
            MadeReport report, ReportBasis basis, @Nullable Content pages, List<Staying> staying) {
        public Seen {
            staying = List.copyOf(staying);
        }
    }

    /** Makes a report and looks it through. Nothing is written. */
    public Seen make(ReportSetup setup, Progress progress) {
        progress.report(0, STEPS);
        var basis = basis(setup, new Unreported(progress));
        progress.checkCancelled();
        progress.report(1, STEPS);
        var report = reports.make(basis, setup);
        progress.checkCancelled();
        progress.report(2, STEPS);
        byte[] pdf = report.pages();
        // the reader wipes what it opened, and the finished file may be the same bytes
        var pages = pdf == null ? null : reader.read(pdf.clone(), "application/pdf", ContentReader.Size.SCREEN);
        return new Seen(report, basis, pages, staying(report.count()));
    }

    /** A step that is long counts within itself; whoever watches would see two counts in one place. */
    private record Unreported(Progress whole) implements Progress {

        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }

    private synchronized ReportBasis basis(ReportSetup setup, Progress progress) {
        Kept before = kept;
        if (before != null && before.serves(setup)) {
            return before.basis();
        }
        kept = null;
        var basis = reports.basis(setup, progress);
        kept = new Kept(setup.assessment(), setup.partner(), setup.format() == Format.XLSX, basis);
        return basis;
    }

    private List<Staying> staying(ReportBasis.Count count) {
        var ids = new LinkedHashSet<ObjectId>();
        count.things().values().forEach(ids::addAll);
        var known = lines.byId(ids, false);
        var staying = new ArrayList<Staying>();
        count.stays().forEach(stay -> {
            var first = new ArrayList<Line>();
            count.things().forEach((reason, things) -> {
                if (ReleaseService.code(reason).equals(stay.why())) {
                    things.stream().filter(known::containsKey).map(known::get).forEach(first::add);
                }
            });
            staying.add(new Staying(stay.words(), stay.count(), first));
        });
        return staying;
    }

    /** Asks the release check again the next time: the case has changed, or somebody wants to be sure. */
    public synchronized void forget() {
        kept = null;
    }
}
