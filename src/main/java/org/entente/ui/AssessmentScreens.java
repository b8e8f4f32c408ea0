package org.entente.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.entente.assessment.JudgementView;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.report.Template;
import org.entente.ui.assessment.AssessmentDialogs;
import org.entente.ui.assessment.AssessmentListView;
import org.entente.ui.assessment.AssessmentPageView;
import org.entente.ui.assessment.AssessmentViewModel;
import org.entente.ui.door.OpenCase;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The assessments of a case, the page of each, and what is asked for judgements, positions and reports. */
final class AssessmentScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final ShellViewModel shell;
    private final Ways ways;
    private final ObservableValue<@Nullable Yardstick> second;
    private final AssessmentDialogs dialogs;

    /**
     * The ways from here.
     *
     * @param open opens the page of a thing
     * @param lens shows what of the log touched an assessment
     * @param report sets up a report of one
     */
    record Ways(Consumer<ObjectId> open, Consumer<ObjectId> lens, BiConsumer<ObjectId, Template> report) {}

    /**
     * @param second the yardstick in whose words likelihoods are shown too; holds null for none
     */
    AssessmentScreens(
            OpenCase openCase,
            CaseTools tools,
            ShellViewModel shell,
            Ways ways,
            ObservableValue<@Nullable Yardstick> second) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.shell = shell;
        this.ways = ways;
        this.second = second;
        this.dialogs = new AssessmentDialogs(tools.dialogs(), texts);
    }

    Screen list() {
        return new AssessmentListView(
                openCase.assessments(),
                tools.background(),
                texts,
                shell.perspectiveProperty()::get,
                new AssessmentListView.Ways(
                        this::open,
                        ways.lens(),
                        this::create,
                        (card, id) -> tools.references().carry(card, () -> List.of(id))));
    }

    Screen page(ObjectId id) {
        var model = new AssessmentViewModel(
                id, openCase.assessments(), tools.background(), texts, shell.perspectiveProperty()::get);
        var pageWays = new AssessmentPageView.Ways(
                ways.open(),
                () -> withLevels(
                        levels -> dialogs.judgement(openCase.assessments().yardstick(), levels, model::addJudgement)),
                judgement -> takePosition(model, judgement),
                template -> ways.report().accept(id, template),
                second);
        return new AssessmentPageView(model, texts, pageWays, tools.references());
    }

    private void open(ObjectId id) {
        shell.open(new Destination.AtAssessment(id), false);
    }

    /** Asks for the question of a new one. */
    void create() {
        withLevels(levels -> dialogs.create(
                levels,
                (title, question, level) -> tools.background()
                        .run(() -> openCase.assessments().create(title, question, level), this::open)));
    }

    private void withLevels(Consumer<List<String>> then) {
        tools.background().run(openCase.entities()::levels, then);
    }

    private void takePosition(AssessmentViewModel model, JudgementView judgement) {
        withLevels(levels -> dialogs.position(
                judgement,
                openCase.assessments().yardstick(),
                levels,
                position -> model.takePosition(judgement.id(), position)));
    }
}
