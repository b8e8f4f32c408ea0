package org.entente.ui.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Shown;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One source by itself: its text and files to be read, and beside them its grade and the claims that rest on it. */
public final class SourcePageView implements Screen {

    private final ObjectId id;
    private final SourceInspectorModel model;
    private final SourceInspector inspector;
    private final Texts texts;
    private final SourceListView.Reader reader;
    private final VBox head = new VBox(6);
    private final BorderPane root = new BorderPane();
    private boolean isRead;

    /** @param register goes back to all sources */
    public SourcePageView(
            ObjectId id,
            SourceInspectorModel model,
            SourceInspector inspector,
            Texts texts,
            Runnable register,
            SourceListView.Reader reader) {
        this.id = id;
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.reader = reader;
        inspector.stayOnPage();
        root.setId("source-page");
        var back = Controls.button("source-register", texts.get("ui.place.sources"), register, "plain-link", "small");
        head.getChildren().add(back);
        head.setStyle("-fx-padding: 12 24 12 24;");
        root.setTop(head);
        model.pageProperty().subscribe(page -> show(page, back));
        model.errorProperty().subscribe(_ -> show(model.pageProperty().get(), back));
    }

    private void show(Sources.@Nullable Page page, Node back) {
        if (page == null) {
            head.getChildren().setAll(back);
            root.setCenter(
                    model.errorProperty().get().isEmpty()
                            ? States.loading(texts.get("ui.source.page.loading"))
                            : States.failed(
                                    model.errorProperty().get(),
                                    Controls.button("source-page-retry", texts.get("ui.retry"), model::refresh)));
        } else {
            head.getChildren().setAll(back, name(page.row()), about(page.row()));
            root.setCenter(reader.node());
        }
    }

    private Node name(Sources.Row row) {
        var title = Chips.styled(row.title(), "title");
        title.setId("source-page-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var portion = Chips.styled(row.portion(), "portion");
        portion.setId("source-page-portion");
        portion.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(12, title, portion);
    }

    private Node about(Sources.Row row) {
        var words = Chips.styled(
                Stream.of(
                                row.reference(),
                                row.kind(),
                                row.origin(),
                                dated("ui.source.informed", row.information()),
                                dated("ui.source.reported", row.report()))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "muted");
        words.setWrapText(true);
        return words;
    }

    private String dated(String key, Sources.Day day) {
        return day.words().isEmpty() ? "" : texts.get(key, day.words());
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector.node());
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    Sources.Page page = model.pageProperty().get();
                    return page == null
                            ? texts.get("ui.shell.tab.opening")
                            : page.row().title();
                },
                model.pageProperty());
    }

    /** What the inspector shows. */
    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    Sources.Page page = model.pageProperty().get();
                    return page == null
                            ? texts.get("ui.selection.none")
                            : texts.get("ui.selection.one", page.row().title());
                },
                model.pageProperty());
    }

    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> model.pageProperty().get() == null ? Shown.EVERYTHING : inspector.shown(), model.pageProperty());
    }

    @Override
    public double leastWidth() {
        return 480; // a line of text, which is broken where the window ends
    }

    @Override
    public void refresh() {
        if (isRead) {
            reader.files().refresh();
        } else {
            isRead = true;
            reader.files().show(id); // before its own text comes, for what was open before goes
        }
        model.show(id);
    }

    @Override
    public void grade() {
        inspector.startGrading();
    }

    @Override
    public void highlight() {
        reader.highlight().run();
    }

    @Override
    public void withSelected(Consumer<List<ObjectId>> taker) {
        taker.accept(List.of(id));
    }

    @Override
    public void close() {
        reader.files().clear();
        inspector.clear();
    }
}
