package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.SampleChart;
import org.entente.release.Release;
import org.entente.release.Released;
import org.entente.report.document.Document;
import org.entente.report.sheet.Register;

/** The fictional assessment that document tests write. */
public final class SampleBriefing {

    public static final Catalogue CATALOGUE = SampleChart.CATALOGUE;
    public static final Yardstick YARDSTICK = CATALOGUE.yardsticks().getFirst();
    public static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL");
    public static final Marking FOR_AVL = CONFIDENTIAL.releasableTo(List.of("AVL"));

    private SampleBriefing() {}

    public static Likelihood likelihood(String band) {
        return YARDSTICK.likelihood(YARDSTICK.band(band).orElseThrow());
    }

    private static ConfidenceLevel confidence(String key) {
        return CATALOGUE.confidence().stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public static Released released() {
        return new Release(CATALOGUE, "KST").toOwn(List.of()).released();
    }

    public static Briefing briefing(String hostile) {
        var position = new Briefing.Position(
                "OND",
                PositionView.Stand.DISSENT,
                likelihood("unlikely"),
                confidence("moderate"),
                new Marked("The roster evidence is stale.", FOR_AVL),
                "E. Moreau, signed 13 Mar");
        var judgement = new Briefing.Judgement(
                "KJ2",
                new Marked("Northern Lantern will very likely attempt to delay loading at Pier 9.", FOR_AVL),
                likelihood("very-likely"),
                confidence("moderate"),
                new Marked("Two independent sources.", CONFIDENTIAL),
                List.of(position));
        var evidence = new Briefing.Evidence(
                "KJ2",
                EvidenceView.Direction.FOR,
                Grade.admiralty("B2"),
                "S-0142, p. 3",
                "Human source",
                new Marked("قال عمر صالح ذلك أمس", CONFIDENTIAL),
                "strong");
        var odd = new Briefing.Evidence(
                "",
                EvidenceView.Direction.AGAINST,
                Grade.NOT_GRADED,
                "S-0190",
                "",
                new Marked(hostile, CONFIDENTIAL),
                "");
        var bottomLine = new Marked("It is likely that loading is delayed.", FOR_AVL.withLevel("tlp", "AMBER"));
        return Briefing.of(
                        new Marked("Port threat 2024", FOR_AVL),
                        "KST",
                        bottomLine,
                        List.of(judgement),
                        List.of(evidence, odd))
                .withEdition("4", LocalDate.of(2024, 3, 13))
                .withScales(List.of(YARDSTICK), List.of(CATALOGUE.scales().getFirst()))
                .withSections(
                        new Marked("Will loading be delayed?", CONFIDENTIAL),
                        List.of(new Marked("The crew roster has not changed.", CONFIDENTIAL)),
                        List.of(),
                        List.of(),
                        List.of())
                .withFigures(List.of(new Briefing.Figure(
                        GraphPicture.light().scene(SampleChart.random(4, 12), SampleChart.banner()),
                        "The core of the network.",
                        FOR_AVL)));
    }

    public static Document document(String hostile) {
        return new Composer(CATALOGUE)
                .compose(
                        Template.FULL,
                        java.util.Set.of(),
                        briefing(hostile),
                        released().label());
    }

    public static Register register(String hostile) {
        var row = new RegisterComposer.Row(
                "Person", hostile, "يوسف الكريم", Grade.admiralty("B2"), "S-0142", "KST", CONFIDENTIAL);
        return new RegisterComposer(CATALOGUE)
                .compose(
                        "Port threat 2024",
                        Locale.ENGLISH,
                        briefing(hostile).evidence(),
                        List.of(row),
                        List.of(row),
                        released());
    }
}
