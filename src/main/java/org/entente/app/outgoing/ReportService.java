package org.entente.app.outgoing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.app.AppException;
import org.entente.app.assessment.AssessmentService;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.Catalogue;
import org.entente.model.Core;
import org.entente.model.KeyId;
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
import org.entente.report.check.FileCheck;

/** Assessments as documents. Every document is made of released claims alone, and searched for what stayed once it is written. */
public final class ReportService {

    /** A picture with more items than this is no longer readable on a page. */
    private static final int MOST_DRAWN = 80;

    /** So many of the things that stay are named. */
    private static final int NAMED = 8;

    private final OfCase open;
    private final Reports reports;
    private final Catalogue catalogue;
    private final InstantSource clock;

    /**
     * What belongs to the open case.
     *
     * @param people who stands behind the keys of the case
     */
    public record OfCase(
            ReleaseService releases,
            AssessmentService assessments,
            LeakCheck leaks,
            WrittenReports written,
            Supplier<Map<KeyId, String>> people) {}

    public ReportService(OfCase open, Catalogue catalogue, InstantSource clock) {
        this.open = open;
        this.reports = new Reports(catalogue);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Puts the case before the release check and keeps what reports about one assessment are made of. Costs a pass over the
     * case; what is made of it then costs only its pages.
     *
     * @throws AppException if there is no such assessment or partner
     */
    public ReportBasis basis(ReportSetup setup, Progress progress) {
        var known = open.assessments().views(setup.assessment()).getFirst();
        var answer = open.releases().decideForDocument(setup.partner());
        progress.checkCancelled();
        var released = answer.released();
        ObjectId assessment = known.id();
        var writer = new AssessmentBriefing.Writer(
                open.assessments().perspective(released), open.people().get(), Locale.ENGLISH);
        var briefing = AssessmentBriefing.of(released, assessment, writer, catalogue)
                .withFigures(setup.isRegister() ? List.of() : figures(released, progress));
        progress.checkCancelled();
        String recipient = setup.partner() == null ? open.releases().organisation() : setup.partner();
        var names = open.leaks().names(answer, recipient);
        var seen = objects(released);
        return new ReportBasis(
                recipient,
                released.label(),
                briefing,
                setup.isRegister() ? reports.register(briefing, released) : null,
                setup.isRegister() ? count(answer, recipient) : count(answer, recipient, assessment),
                names,
                names.isEmpty() ? List.of() : open.leaks().open(answer, recipient),
                dissents(known, seen),
                partlySeen(known, seen),
                seen.contains(assessment));
    }

    /** A register lists all that its reader may see. */
    private ReportBasis.Count count(ReleaseService.Answer answer, String recipient) {
        return new ReportBasis.Count(
                answer.decision().leaves(),
                open.releases().stays(answer.decision(), recipient),
                open.releases().staying(answer, NAMED));
    }

    /** A document tells of one assessment. */
    private ReportBasis.Count count(ReleaseService.Answer answer, String recipient, ObjectId assessment) {
        var things = open.releases().withPartsAndNeeds(assessment);
        return new Share(open.releases(), answer, things).count(recipient, NAMED);
    }

    private static Set<ObjectId> objects(Released released) {
        var objects = new HashSet<ObjectId>();
        released.claims().forEach(each -> {
            if (each.claim().core() instanceof Core.Statement statement) {
                objects.add(statement.object());
            }
        });
        return objects;
    }

    private static List<ReportBasis.Dissent> dissents(AssessmentView known, Set<ObjectId> seen) {
        var dissents = new ArrayList<ReportBasis.Dissent>();
        for (JudgementView judgement : known.judgements()) {
            for (PositionView position : judgement.dissents()) {
                dissents.add(new ReportBasis.Dissent(
                        position.organisation(), judgement.number(), seen.contains(position.id())));
            }
        }
        return dissents;
    }

    /** None of a judgement that stays: nothing is said there of its sources. */
    private static List<ReportBasis.PartlySeen> partlySeen(AssessmentView known, Set<ObjectId> seen) {
        var partly = new ArrayList<ReportBasis.PartlySeen>();
        for (JudgementView judgement : known.judgements()) {
            int of = judgement.evidence().size();
            int there = (int) judgement.evidence().stream()
                    .filter(each -> seen.contains(each.id()))
                    .count();
            if (there < of && seen.contains(judgement.id())) {
                partly.add(new ReportBasis.PartlySeen(judgement.number(), there, of));
            }
        }
        return partly;
    }

    /** Makes a report in memory and looks it through. */
    public MadeReport make(ReportBasis basis, ReportSetup setup) {
        var present = Reports.present(basis.briefing());
        var register = basis.register();
        if (setup.isRegister() && register != null) {
            byte[] file = Reports.write(register);
            return new MadeReport(
                    file, null, register, Set.of(), ReportChecks.of(basis, register, file), basis.count());
        }
        var document = reports.compose(setup.template(), setup.without(), basis.briefing(), basis.label());
        byte[] pages = Reports.write(Format.PDF, document);
        byte[] file = setup.format() == Format.PDF ? pages : Reports.write(setup.format(), document);
        return new MadeReport(
                file, pages, null, present, ReportChecks.of(basis, setup, document, file, pages), basis.count());
    }

    /** @throws AppException if the assessment, template or ending is not known, or the file cannot be written */
    public WrittenFile write(ReportOrder order, Progress progress) {
        return write(ReportSetup.of(order), order.out(), progress).written();
    }

    /**
     * Decides anew, writes the file, reads it back, and notes down that it was written.
     *
     * @throws AppException if a withheld name would leave, or the file cannot be written; nothing is there then
     */
    public WrittenReport write(ReportSetup setup, Path out, Progress progress) {
        var basis = basis(setup, progress);
        if (!basis.isReadable()) {
            throw new AppException("app.assessment.none", setup.assessment());
        }
        byte[] bytes = bytes(basis, setup);
        var hits = FileCheck.search(bytes, basis.names());
        if (!hits.isEmpty()) {
            throw new AppException("app.report.leak", hits.size(), hits.toString());
        }
        progress.checkCancelled();
        open.written().checkWritable();
        FileWriting.write(out, bytes);
        int searched = readBack(out, basis.names());
        open.written().keep(setup, basis.recipient(), clock.instant());
        return new WrittenReport(
                new WrittenFile(out, basis.count().leaves(), basis.count().stays(), List.of()), searched);
    }

    private byte[] bytes(ReportBasis basis, ReportSetup setup) {
        var register = basis.register();
        return register == null
                ? Reports.write(
                        setup.format(),
                        reports.compose(setup.template(), setup.without(), basis.briefing(), basis.label()))
                : Reports.write(register);
    }

    /** Searches what really lies on the drive, as whoever opens it would find it. */
    private static int readBack(Path out, Set<String> names) {
        byte[] written = FileWriting.read(out);
        var hits = FileCheck.search(written, names);
        if (!hits.isEmpty()) {
            FileWriting.deleteQuietly(out);
            throw new AppException("app.report.leak", hits.size(), hits.toString());
        }
        return names.size();
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
