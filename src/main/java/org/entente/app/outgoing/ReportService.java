package org.entente.app.outgoing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.assessment.AssessmentService;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.ReleasedChart;
import org.entente.release.Released;
import org.entente.report.AssessmentBriefing;
import org.entente.report.Briefing;
import org.entente.report.Format;
import org.entente.report.Reports;
import org.entente.report.Template;
import org.entente.report.check.FileCheck;

/** Assessments as documents. Every document is made of released claims alone, and searched for what stayed once it is written. */
public final class ReportService {

    /** A picture with more items than this is no longer readable on a page. */
    private static final int MOST_DRAWN = 80;

    private final ReleaseService releases;
    private final AssessmentService assessments;
    private final LeakCheck leaks;
    private final Catalogue catalogue;

    public ReportService(ReleaseService releases, AssessmentService assessments, LeakCheck leaks, Catalogue catalogue) {
        this.releases = releases;
        this.assessments = assessments;
        this.leaks = leaks;
        this.catalogue = catalogue;
    }

    /** @throws AppException if the assessment, template or ending is not known, or the file cannot be written */
    public WrittenFile write(ReportOrder order, Progress progress) {
        var template = Template.find(order.template())
                .orElseThrow(() -> new AppException("app.report.template", order.template()));
        var format = Format.find(order.out().toString())
                .orElseThrow(
                        () -> new AppException("app.report.ending", order.out().toString()));
        var answer = releases.decide(order.partner(), null);
        progress.checkCancelled();
        var released = answer.released();
        ObjectId assessment = assessments.find(released, order.assessment());
        var briefing = AssessmentBriefing.of(
                        released, assessment, assessments.perspective(released), catalogue, Locale.ENGLISH)
                .withFigures(figures(released, progress));
        byte[] bytes = new Reports(catalogue).write(format, template, briefing, released);
        String recipient = order.partner() == null ? releases.organisation() : order.partner();
        var hits = FileCheck.search(bytes, leaks.names(answer, recipient));
        if (!hits.isEmpty()) {
            throw new AppException("app.report.leak", hits.size(), hits.toString());
        }
        FileWriting.write(order.out(), bytes);
        return new WrittenFile(
                order.out(), answer.decision().leaves(), releases.stays(answer.decision(), recipient), List.of());
    }

    /** The network of what was released: its most linked entities, as many as can be read on a page. */
    private List<Briefing.Figure> figures(Released released, Progress progress) {
        var seen = ReleasedChart.of(released, catalogue, Set.of(), MOST_DRAWN, "", 1, progress);
        if (seen.chart().links().isEmpty()) {
            return List.of();
        }
        var banner = Banner.of(seen.marking(), catalogue.markings());
        var scene = GraphPicture.light().scene(seen.chart(), banner);
        return List.of(new Briefing.Figure(scene, "", seen.marking()));
    }
}
