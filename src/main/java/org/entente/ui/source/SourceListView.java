package org.entente.ui.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.model.ObjectId;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.QuickFilter;
import org.entente.ui.control.States;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.door.Shown;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The register of sources: reference, title, where from, both dates, how much rests on it. */
public final class SourceListView implements Screen {

    private static final double READER = 0.62;

    /** In letters of the usual size; where there is less room, a text is read on the page of its source. */
    private static final double LEAST_FOR_BOTH = 400;

    /** In a head narrower than this, in letters of the usual size, attaching is a picture only. */
    private static final double CLOSE = 560;

    /** Below, the tab alone says what is listed. */
    private static final double TIGHT = 440;

    private final SourceListViewModel model;
    private final SourceInspector inspector;
    private final Texts texts;
    private final Ways ways;
    private final Reader reader;
    private final SplitPane split = new SplitPane();
    private final SourceGrid grid;
    private final QuickFilter quick;
    private final StackPane centre = new StackPane();
    private final BorderPane root = new BorderPane();
    private final ObservableValue<Number> scale = TextScale.of(root);
    private final Button attach;

    /**
     * What can be started here.
     *
     * @param create asks for a new source
     * @param attach asks for files to keep with the selected one
     * @param actions what can be done with one
     */
    public record Ways(Runnable create, Runnable attach, SourceActions actions) {}

    /**
     * The text and files of the selected source, and where they are read.
     *
     * @param highlight puts the cursor where something is made from what is selected
     */
    public record Reader(FilesViewModel files, Region node, Runnable highlight) {}

    public SourceListView(SourceListViewModel model, SourceInspector inspector, Texts texts, Ways ways, Reader reader) {
        this.model = model;
        this.inspector = inspector;
        this.texts = texts;
        this.ways = ways;
        this.reader = reader;
        quick = new QuickFilter("source-filter", texts.get("ui.source.filter"), 280).withKey("/");
        grid = new SourceGrid(model, texts, ways.actions());
        attach = Controls.button("source-attach", "mdi2p-paperclip", texts.get("ui.source.attach"), ways.attach());
        root.setId("sources");
        root.setTop(head());
        root.setCenter(centre);
        model.loadedProperty().subscribe(_ -> showState());
        model.errorProperty().subscribe(_ -> showState());
        model.rows().addListener((ListChangeListener<Sources.Row>) _ -> showState());
        showState();
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().add(grid.node());
        grid.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SLASH) {
                find();
            }
        });
        reader.files().files().addListener((ListChangeListener<File>) _ -> showReader());
        reader.files().textProperty().subscribe(_ -> showReader());
        root.heightProperty().subscribe(_ -> showReader());
        scale.subscribe(_ -> showReader());
        model.selectedProperty().subscribe(this::select);
    }

    /** The reader takes room only when there is something to read. */
    private void showReader() {
        boolean isShown = split.getItems().contains(reader.node());
        boolean hasFiles = !reader.files().files().isEmpty()
                || !reader.files().textProperty().get().isEmpty();
        boolean hasRoom =
                root.getHeight() == 0 || root.getHeight() / scale.getValue().doubleValue() >= LEAST_FOR_BOTH;
        if (hasFiles && hasRoom && !isShown) {
            split.getItems().add(reader.node());
            split.setDividerPositions(READER);
        } else if (isShown && !(hasFiles && hasRoom)) {
            split.getItems().remove(reader.node());
        }
        attach.setVisible(!split.getItems().contains(reader.node())); // where files are read, they are attached too
        if (hasFiles && !hasRoom) {
            grid.reveal();
        }
    }

    private void select(Sources.@Nullable Row row) {
        reader.files().show(row == null ? null : row.id());
        inspector.show(row); // afterwards, since what it reads brings the text
    }

    private Node head() {
        var count = Chips.styled("", "muted");
        count.textProperty().bind(model.countWords());
        quick.textProperty().bindBidirectional(model.filterProperty());
        attach.managedProperty().bind(attach.visibleProperty());
        attach.disableProperty().bind(model.selectedProperty().isNull());
        var title = Chips.styled(texts.get("ui.place.sources"), "title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
        title.managedProperty().bind(title.visibleProperty());
        var row = new HBox(
                title,
                count,
                quick,
                Controls.spring(),
                attach,
                Controls.button("source-new", "mdi2p-plus", texts.get("ui.source.new"), ways.create(), "accent"));
        Controls.keepButtonsWhole(row);
        row.setMinWidth(0); // its words give way by its width: it must not hold that width for their sake
        attach.setTooltip(new Tooltip(texts.get("ui.source.attach")));
        Runnable fit = () -> {
            double room = row.getWidth() / scale.getValue().doubleValue();
            title.setVisible(room == 0 || room >= TIGHT);
            attach.setContentDisplay(room > 0 && room < CLOSE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        };
        row.widthProperty().subscribe(fit);
        scale.subscribe(fit);
        row.getStyleClass().add("work-head");
        return row;
    }

    private void showState() {
        if (!model.errorProperty().get().isEmpty()) {
            centre.getChildren()
                    .setAll(States.failed(
                            model.errorProperty().get(),
                            Controls.button("source-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            centre.getChildren().setAll(States.loading(texts.get("ui.source.loading")));
        } else if (model.all().isEmpty()) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2b-book-open-page-variant-outline",
                            texts.get("ui.source.empty"),
                            texts.get("ui.source.empty.hint"),
                            Controls.button("source-empty-new", texts.get("ui.source.new"), ways.create(), "accent")));
        } else if (model.rows().isEmpty()) {
            centre.getChildren()
                    .setAll(States.empty(
                            "mdi2f-filter-outline",
                            texts.get("ui.filter.nothing"),
                            model.filterWords(),
                            Controls.button(
                                    "source-clear",
                                    texts.get("ui.filter.clear"),
                                    () -> model.filterProperty().set(""))));
        } else if (!centre.getChildren().contains(split)) {
            centre.getChildren().setAll(split);
        }
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector.node());
    }

    /** Its parts give way, so that nothing has to scroll sideways. */
    @Override
    public double leastWidth() {
        return 0;
    }

    /** A table scrolls by itself. */
    @Override
    public double leastHeight() {
        return 240;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.sources"));
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> {
                    Sources.Row row = model.selectedProperty().get();
                    return row == null ? texts.get("ui.selection.none") : texts.get("ui.selection.one", row.title());
                },
                model.selectedProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(model::filterWords, model.filterProperty(), model.rows());
    }

    /** The rows that match, and in the inspector what rests on the selected one. */
    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> {
                    var rows = Shown.marked(model.rows().stream().map(Sources.Row::portion));
                    return model.loadedProperty().get() ? rows.and(inspector.shown()) : Shown.EVERYTHING;
                },
                model.rows(),
                model.loadedProperty(),
                inspector.pageProperty());
    }

    @Override
    public void refresh() {
        model.refresh();
        reader.files().refresh();
    }

    @Override
    public void find() {
        quick.find();
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
        Sources.Row row = model.selectedProperty().get();
        taker.accept(row == null ? List.of() : List.of(row.id()));
    }

    @Override
    public void stepBack() {
        if (!quick.stepBack()) {
            model.selectedProperty().set(null);
        }
    }

    @Override
    public void close() {
        model.clear();
        reader.files().clear();
        inspector.clear();
    }
}
