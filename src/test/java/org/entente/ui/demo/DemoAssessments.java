package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.assessment.SourceNote;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Assessments;
import org.jspecify.annotations.Nullable;

/** One assessment in coordination, with one dissent. */
public final class DemoAssessments implements Assessments {

    public static final ObjectId ID = ObjectId.derived("demo", "port threat");
    private static final Marking CONFIDENTIAL = Marking.of("generic", "CONFIDENTIAL");

    public final List<String> done = new ArrayList<>();
    private final Yardstick yardstick = Catalogue.load().yardsticks().getFirst();

    @Override
    public List<Line> list(Perspective perspective) {
        var kept = open(ID, perspective).view();
        return List.of(new Line(
                ID,
                kept.title(),
                kept.question(),
                "Coordination",
                true,
                "(C//REL AVL)",
                kept.judgements().stream().map(this::line).toList()));
    }

    private JudgementLine line(JudgementView judgement) {
        var likelihood = Objects.requireNonNull(judgement.likelihood());
        return new JudgementLine(
                "KJ" + judgement.number(),
                judgement.text(),
                likelihood.term(),
                likelihood.percent(),
                likelihood.low().number().doubleValue(),
                likelihood.high().number().doubleValue(),
                judgement.confidence(),
                judgement.confidence(),
                judgement.dissents().isEmpty() ? "" : "≠ OND dissents",
                "",
                judgement.dissents().stream()
                        .map(each -> new Dissent(
                                each.organisation(),
                                "Roster evidence is stale.",
                                "unlikely (20–45 %)",
                                0.20,
                                0.45,
                                each.confidence(),
                                each.confidence(),
                                "(C)"))
                        .toList(),
                "(C//REL AVL)");
    }

    @Override
    public Opened open(ObjectId id, Perspective perspective) {
        var view = new AssessmentView(
                ID,
                "Port threat 2024",
                "Will Northern Lantern disturb loading at Aldermere before the end of April?",
                "",
                "Northern Lantern will very likely try to delay loading at Pier 9; force against staff is unlikely.",
                "coordination",
                List.of(
                        judgement(
                                1,
                                "Northern Lantern is likely to have a helper among the crane crews.",
                                "likely",
                                "moderate",
                                List.of()),
                        judgement(
                                2,
                                "Northern Lantern will very likely attempt to delay loading at Pier 9 before 30 April.",
                                "very-likely",
                                "moderate",
                                List.of(
                                        position("KST", PositionView.Stand.AGREE, null, "", ""),
                                        position(
                                                "AVL",
                                                PositionView.Stand.AGREE_WITH_COMMENT,
                                                null,
                                                "",
                                                "We would say “highly likely”."),
                                        position(
                                                "OND",
                                                PositionView.Stand.DISSENT,
                                                likelihood("unlikely"),
                                                "moderate",
                                                "The roster evidence is stale: it predates the January rotation."
                                                        + " Without it, one source remains."))),
                        judgement(
                                3,
                                "The group is unlikely to use force against port staff.",
                                "unlikely",
                                "low",
                                List.of())),
                List.of(),
                List.of(),
                List.of(),
                CONFIDENTIAL,
                CONFIDENTIAL,
                CONFIDENTIAL);
        return new Opened(
                view,
                yardstick,
                _ -> "(C//REL AVL)",
                Map.of(ObjectId.derived("position", "OND"), new Taken("E. Moreau", "13 Mar 2024")),
                Map.of("coordination", new Taken("J. Brandt", "12 Mar 2024")),
                "KST",
                "4");
    }

    private Likelihood likelihood(String term) {
        return yardstick.likelihood(yardstick.band(term).orElseThrow());
    }

    private JudgementView judgement(
            int number, String text, String term, String confidence, List<PositionView> positions) {
        return new JudgementView(
                ObjectId.derived("demo", "KJ" + number),
                number,
                text,
                likelihood(term),
                confidence,
                "Two independent sources, one of them new. No access to the group’s planning.",
                List.of(
                        evidence(
                                "the cranes must stand still in the last week of April.", true, "B2", "S-0142", "p. 3"),
                        evidence("Nobody at the union hall speaks of a stoppage.", false, "B3", "S-0188", "")),
                positions,
                List.of(),
                CONFIDENTIAL);
    }

    private static EvidenceView evidence(String text, boolean isFor, String grade, String reference, String locator) {
        var source = ObjectId.derived("demo", reference);
        return new EvidenceView(
                ObjectId.derived("evidence", text),
                text,
                isFor ? EvidenceView.Direction.FOR : EvidenceView.Direction.AGAINST,
                isFor ? "strong" : "medium",
                Grade.admiralty(grade),
                new SourceNote(source, reference, "Interview report", locator, TextLines.NONE, source, false),
                "KST",
                CONFIDENTIAL);
    }

    private static PositionView position(
            String by, PositionView.Stand stand, @Nullable Likelihood likelihood, String confidence, String text) {
        return new PositionView(
                ObjectId.derived("position", by), by, true, stand, likelihood, confidence, text, CONFIDENTIAL);
    }

    @Override
    public Yardstick yardstick() {
        return yardstick;
    }

    @Override
    public ObjectId create(String title, String question, String level) {
        done.add("create " + title);
        return ID;
    }

    @Override
    public void addJudgement(ObjectId assessment, NewJudgement judgement) {
        done.add("judgement " + judgement.term() + " " + judgement.confidence());
    }

    /** Assessments that were taken to their next stage. */
    public final List<ObjectId> advanced = new ArrayList<>();

    @Override
    public void advance(ObjectId assessment) {
        advanced.add(assessment);
    }

    @Override
    public void takePosition(ObjectId judgement, NewPosition position) {
        done.add("position " + position.stand() + " " + position.term());
    }
}
