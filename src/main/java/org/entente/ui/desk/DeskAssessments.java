package org.entente.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.OpenCase;
import org.entente.app.desk.AssessmentDesk;
import org.entente.app.desk.PositionDesk;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Assessments;

/** The assessments of an open case. */
final class DeskAssessments implements Assessments {

    private final OpenCase open;
    private final AssessmentDesk desk;
    private final PositionDesk positions;
    private final DeskSteps steps;
    private final Looks looks;
    private final JudgementLooks judgements;

    DeskAssessments(OpenCase open, AssessmentDesk desk, PositionDesk positions, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.positions = positions;
        this.steps = steps;
        this.looks = looks;
        this.judgements = new JudgementLooks(looks);
    }

    @Override
    public List<Line> list(Perspective perspective) {
        return open.assessments().views(null).stream().map(judgements::line).toList();
    }

    @Override
    public Opened open(ObjectId id, Perspective perspective) {
        AssessmentView view = open.assessments().show(id);
        return new Opened(
                view,
                yardstick(),
                looks::portion,
                taken(view, perspective),
                reached(id),
                open.person().organisation(),
                positions.version(id));
    }

    private Map<String, Taken> reached(ObjectId id) {
        return positions.states(id).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, this::words));
    }

    private Taken words(Map.Entry<?, PositionDesk.Taken> taken) {
        return new Taken(taken.getValue().person(), looks.day(taken.getValue().when()));
    }

    private Map<ObjectId, Taken> taken(AssessmentView view, Perspective perspective) {
        var ids = view.judgements().stream()
                .flatMap(judgement -> judgement.positions().stream())
                .map(PositionView::id)
                .toList();
        return positions.of(ids, perspective == Perspective.JOINT).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, this::words));
    }

    @Override
    public Yardstick yardstick() {
        return looks.catalogue().yardsticks().getFirst();
    }

    @Override
    public ObjectId create(String title, String question, String level) {
        return steps.does(() -> desk.create(title, question, Looks.marking(level)), "ui.step.assessment", title);
    }

    @Override
    public void addJudgement(ObjectId assessment, NewJudgement judgement) {
        int number = open.assessments().show(assessment).judgements().size() + 1;
        var written = new AssessmentDesk.NewJudgement(
                judgement.text(),
                AssessmentDesk.likelihood(yardstick(), judgement.term()),
                judgement.confidence(),
                judgement.reason(),
                String.format(java.util.Locale.ROOT, "%04d", number));
        steps.does(
                () -> desk.addJudgement(assessment, written, Looks.marking(judgement.level())),
                "ui.step.judgement",
                number,
                steps.name(assessment));
    }

    @Override
    public void advance(ObjectId assessment) {
        var view = open.assessments().show(assessment);
        steps.does(
                () -> {
                    desk.advance(view);
                    return assessment;
                },
                "ui.step.stage",
                steps.name(assessment));
    }

    @Override
    public void takePosition(ObjectId judgement, NewPosition position) {
        Likelihood own = position.term().isEmpty() ? null : AssessmentDesk.likelihood(yardstick(), position.term());
        var stand = new AssessmentDesk.NewPosition(position.stand(), own, position.confidence(), position.text());
        steps.does(() -> desk.takePosition(judgement, stand, Looks.marking(position.level())), "ui.step.position");
    }
}
