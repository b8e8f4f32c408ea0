package org.entente.ui.assessment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Shown;
import org.entente.ui.peek.Peek;
import org.entente.ui.shell.Screen;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/** The assessments of a case. */
public final class AssessmentListView implements Screen {

    private final Assessments assessments;
    private final Background background;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final Consumer<ObjectId> open;
    private final Runnable create;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.EVERYTHING);
    private final BorderPane root = new BorderPane();

    /**
     * @param open opens an assessment
     * @param create asks for a new one
     */
    public AssessmentListView(
            Assessments assessments,
            Background background,
            Texts texts,
            Supplier<Perspective> perspective,
            Consumer<ObjectId> open,
            Runnable create) {
        this.assessments = assessments;
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        this.open = open;
        this.create = create;
        var head = new HBox(
                Chips.styled(texts.get("ui.place.assessments"), "title"),
                Controls.spring(),
                Controls.button("assessment-new", "mdi2p-plus", texts.get("ui.assessment.new"), create, "accent"));
        head.getStyleClass().add("work-head");
        root.setTop(head);
        root.setCenter(States.loading(texts.get("ui.assessment.loading")));
        root.setId("assessments");
    }

    private void show(List<Assessments.Row> rows) {
        shown.set(Shown.marked(rows.stream().map(Assessments.Row::portion)));
        if (rows.isEmpty()) {
            root.setCenter(States.empty(
                    "mdi2s-scale-balance",
                    texts.get("ui.assessment.empty"),
                    texts.get("ui.assessment.empty.hint"),
                    Controls.button("assessment-first", texts.get("ui.assessment.new"), create)));
            return;
        }
        var box = new VBox(12);
        box.setStyle("-fx-padding: 20 32 32 32;");
        rows.forEach(row -> box.getChildren().add(card(row)));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
    }

    private Node card(Assessments.Row row) {
        var words = new VBox(
                Chips.styled(row.title(), "card-title"),
                Chips.styled(texts.get("ui.assessment.counts", row.judgements()), "muted", "small"));
        var line = new HBox(14, Icons.of("mdi2s-scale-balance", "icon-20"), words, Controls.spring());
        if (!row.state().isEmpty()) {
            line.getChildren().add(Chips.styled(row.state(), "state-chip"));
        }
        line.getChildren().addAll(Chips.styled(row.portion(), "portion"), Icons.of("mdi2c-chevron-right", "icon-20"));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("card", "pick-row");
        line.setStyle("-fx-padding: 14 16 14 16; -fx-border-color: -color-border-default;");
        line.setFocusTraversable(true);
        line.setAccessibleText(row.title());
        line.setId("assessment-row");
        Peek.on(line, row.id());
        line.setOnMouseClicked(_ -> open.accept(row.id()));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                open.accept(row.id());
            }
        });
        return line;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.assessments"));
    }

    @Override
    public ObservableValue<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public double leastWidth() {
        return 520;
    }

    @Override
    public void refresh() {
        background.run(
                () -> assessments.list(perspective.get()),
                this::show,
                failure -> root.setCenter(States.failed(
                        texts.failure(failure),
                        Controls.button("assessments-retry", texts.get("ui.retry"), this::refresh))));
    }

    @Override
    public void close() {
        root.setCenter(null);
    }
}
