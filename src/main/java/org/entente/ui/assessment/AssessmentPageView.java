package org.entente.ui.assessment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.entente.assessment.JudgementView;
import org.entente.assessment.Stage;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.report.Template;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Shown;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** One assessment: outline at the left, judgements in the middle, evidence of the open one at the right. */
public final class AssessmentPageView implements Screen {

    private static final String JUDGEMENT = "judgement";

    /** Room for outline, evidence and a full bar. */
    private static final double WIDE = 1_330;

    /** By how much of what text grows the columns at the sides do. */
    private static final double PANELS_GROW = 0.6;

    /** Paddings of page and card. */
    private static final double FRAME = 120;

    /** Words beside a bar. */
    private static final double BESIDE = 150;

    private static final double BAR_STEP = 10;

    /** In letters of the usual size; below, outline and evidence leave their room to what is read. */
    private static final double NARROW = 760;

    /** The same, of height; below, what is asked and answered takes a line each. */
    private static final double SHORT = 640;

    /** How long a part that was asked for stands out. */
    private static final Duration FOUND = Duration.seconds(1.5);

    private final AssessmentViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final References references;
    private final EvidencePanel evidence;
    private final Subscription second;
    private final BorderPane root = new BorderPane();
    private final BooleanBinding isNarrow;
    private final BooleanBinding isShort;
    private final BooleanProperty stageShown = new SimpleBooleanProperty();
    private final Set<AssessmentPart> unfolded = EnumSet.noneOf(AssessmentPart.class);
    private final ObservableValue<Number> scale;
    private double drawn;

    /**
     * What can be started here.
     *
     * @param open opens the page of a source
     * @param addJudgement asks for another judgement
     * @param takePosition asks for our stand on a judgement
     * @param report sets up a report of this assessment
     * @param second the yardstick in whose words likelihoods are shown too; holds null for none
     */
    public record Ways(
            Consumer<ObjectId> open,
            Runnable addJudgement,
            Consumer<JudgementView> takePosition,
            Consumer<Template> report,
            ObservableValue<@Nullable Yardstick> second) {}

    public AssessmentPageView(AssessmentViewModel model, Texts texts, Ways ways, References references) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        this.references = references;
        evidence = new EvidencePanel(texts, ways.open(), references);
        root.setId("assessment");
        root.setCenter(States.loading(texts.get("ui.assessment.loading")));
        scale = TextScale.of(root);
        isNarrow = Bindings.createBooleanBinding(
                () -> root.getWidth() > 0 && root.getWidth() / scale.getValue().doubleValue() < NARROW,
                root.widthProperty(),
                scale);
        isShort = Bindings.createBooleanBinding(
                () -> root.getHeight() > 0
                        && root.getHeight() / scale.getValue().doubleValue() < SHORT,
                root.heightProperty(),
                scale);
        isShort.addListener(_ -> show(model.openedProperty().get()));
        stageShown.addListener(_ -> show(model.openedProperty().get()));
        isNarrow.addListener(_ -> show(model.openedProperty().get()));
        model.openedProperty().subscribe(this::show);
        root.widthProperty().subscribe(() -> {
            if (barWidth() != drawn) {
                show(model.openedProperty().get());
            }
        });
        model.chosenProperty().subscribe(_ -> show(model.openedProperty().get()));
        second = ways.second().subscribe(() -> show(model.openedProperty().get()));
        model.errorProperty().subscribe(error -> {
            if (!error.isEmpty()) {
                root.setCenter(States.failed(
                        error, Controls.button("assessment-retry", texts.get("ui.retry"), model::refresh)));
            }
        });
    }

    private void show(Assessments.@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        root.setTop(top(opened));
        root.setLeft(isNarrow.get() ? null : new AssessmentOutline(opened.view(), model, texts, this::reveal));
        root.setRight(null);
        model.judgement().ifPresent(judgement -> evidence.show(judgement, opened, isNarrow.get()));
        drawn = barWidth();
        var card = new JudgementCard(texts, opened, ways.second().getValue(), drawn);
        root.setCenter(new AssessmentBody(model, texts, ways, references, isShort.get() ? unfolded : null, this::unfold)
                .of(opened, card, isNarrow.get() ? evidence : null));
        if (!isNarrow.get() && model.judgement().isPresent()) {
            root.setRight(evidence);
        }
    }

    private void unfold(AssessmentPart part) {
        unfolded.add(part);
        show(model.openedProperty().get());
    }

    /** Brings where a part begins into sight; where the open judgement has none of it, that of another one. */
    private void reveal(AssessmentPart part) {
        Assessments.Opened opened = model.openedProperty().get();
        if (root.lookup("#" + part.id()) == null && opened != null) {
            part.judgementWithIt(opened.view()).ifPresent(model.chosenProperty()::set);
            root.applyCss();
            root.layout();
        }
        if (root.lookup("#" + part.id()) instanceof Region begin) {
            Rows.reveal(begin);
            Chips.wear(begin, "part-found", true);
            var shown = new PauseTransition(FOUND);
            shown.setOnFinished(_ -> Chips.wear(begin, "part-found", false));
            shown.play();
        }
    }

    /** As wide as outline, evidence, the label before it and the words beside it leave room for. */
    private double barWidth() {
        double letter = scale.getValue().doubleValue();
        double sides =
                isNarrow.get() ? 0 : (EvidencePanel.WIDTH + AssessmentOutline.WIDTH) * (1 + (letter - 1) * PANELS_GROW);
        double room = (root.getWidth() - sides - FRAME) / letter - PositionRows.WHO - BESIDE;
        return Math.clamp(Math.floor(room / BAR_STEP) * BAR_STEP, JudgementCard.SMALL_BAR, JudgementCard.BAR);
    }

    private Node top(Assessments.Opened opened) {
        var stage = Stage.of(opened.view().state());
        var top = new VBox(new AssessmentHead(opened, model, texts, ways, isNarrow.get(), this::reveal));
        stage.ifPresent(now ->
                top.getChildren().add(new StageStrip(opened, now, model, texts, isNarrow.get() ? stageShown : null)));
        return top;
    }

    @Override
    public Node view() {
        return root;
    }

    /** Its parts give way, so that nothing has to scroll sideways. */
    @Override
    public double leastWidth() {
        return 0;
    }

    @Override
    public double comfortableWidth() {
        return WIDE;
    }

    /** A table, a text or pages scroll by themselves. */
    @Override
    public double leastHeight() {
        return 240;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    Assessments.Opened opened = model.openedProperty().get();
                    return opened == null
                            ? texts.get("ui.shell.tab.opening")
                            : opened.view().title();
                },
                model.openedProperty());
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> model.judgement()
                        .map(judgement ->
                                texts.get("ui.selection.one", texts.get("ui.assessment.number", judgement.number())))
                        .orElseGet(() -> texts.get("ui.selection.none")),
                model.openedProperty(),
                model.chosenProperty());
    }

    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    Assessments.Opened opened = model.openedProperty().get();
                    return opened == null
                            ? Shown.EVERYTHING
                            : Shown.marked(Stream.of(
                                    opened.portion().apply(opened.view().marking())));
                },
                model.openedProperty());
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public Map<String, String> spot() {
        ObjectId chosen = model.chosenProperty().get();
        return chosen == null ? Map.of() : Map.of(JUDGEMENT, chosen.toString());
    }

    @Override
    public void comeBack(Map<String, String> spot) {
        model.chosenProperty().set(ObjectId.parse(spot.getOrDefault(JUDGEMENT, "")));
    }

    @Override
    public void close() {
        second.unsubscribe();
        model.clear();
        root.getChildren().clear();
    }
}
