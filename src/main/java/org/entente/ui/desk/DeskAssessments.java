package org.entente.ui.desk;

import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.desk.AssessmentDesk;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Assessments;

/** The assessments of an open case. */
final class DeskAssessments implements Assessments {

    private final OpenCase open;
    private final AssessmentDesk desk;
    private final DeskSteps steps;
    private final Looks looks;

    DeskAssessments(OpenCase open, AssessmentDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public List<Row> list(Perspective perspective) {
        return open.assessments().list().stream()
                .map(row -> new Row(row.id(), row.title(), row.judgements(), state(row.state()), row.marking()))
                .toList();
    }

    private String state(String state) {
        return state.isEmpty() ? "" : looks.texts().label("ui.assessment.state." + state, state);
    }

    @Override
    public Opened open(ObjectId id, Perspective perspective) {
        return new Opened(open.assessments().show(id), yardstick(), looks::portion);
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
    public void takePosition(ObjectId judgement, NewPosition position) {
        Likelihood own = position.term().isEmpty() ? null : AssessmentDesk.likelihood(yardstick(), position.term());
        var stand = new AssessmentDesk.NewPosition(position.stand(), own, position.confidence(), position.text());
        steps.does(() -> desk.takePosition(judgement, stand, Looks.marking(position.level())), "ui.step.position");
    }
}
