package org.entente.ui.report;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.States;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Spot;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** Reports: what stands in one at the left, its pages in the middle, the check before it leaves at the right. */
public final class ReportsView implements Screen {

    /** In letters of the usual size; below, there is no room for three columns. */
    private static final double NARROW = 860;

    /** The same; below, the choices above them need two rows while the pages are made. */
    private static final double FOLDED = 1_000;

    /** The same; below, the columns at the sides leave the page more of the room. */
    private static final double TIGHT = 1_300;

    private final ReportsViewModel model;
    private final CaseTools tools;
    private final Texts texts;
    private final Consumer<ObjectId> open;
    private final ReportHead head;
    private final PreviewPane preview;
    private final BooleanBinding isNarrow;
    private final BooleanBinding isFolded;
    private final BooleanBinding isTight;
    private final BooleanProperty contentShown = new SimpleBooleanProperty();
    private final BooleanProperty checkShown = new SimpleBooleanProperty();
    private final ContentPane content;
    private final CheckPane check;
    private final BorderPane root = new BorderPane();
    private final BorderPane work = new BorderPane();

    /** @param open opens the page of a thing */
    public ReportsView(ReportsViewModel model, CaseTools tools, Consumer<ObjectId> open) {
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        this.open = open;
        var scale = TextScale.of(root);
        isNarrow = below(NARROW, scale);
        isFolded = below(FOLDED, scale);
        isTight = below(TIGHT, scale);
        isTight.subscribe(tight -> Chips.wear(root, "tight", tight));
        content = new ContentPane(model, texts);
        head = new ReportHead(model, texts, isNarrow, isFolded, contentShown, checkShown);
        preview = new PreviewPane(model, texts);
        check = new CheckPane(model, texts, this::go, this::export);
        work.setTop(head);
        isNarrow.subscribe(this::arrange);
        contentShown.subscribe(this::arrange);
        checkShown.subscribe(this::arrange);
        root.setId("reports");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.setupProperty().subscribe(_ -> show());
        model.loadedProperty().subscribe(_ -> show());
        model.report().failureProperty().subscribe(_ -> show());
        model.doneProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                tools.toasts().done(words);
                model.doneProperty().set("");
            }
        });
    }

    private BooleanBinding below(double width, ObservableValue<Number> scale) {
        return Bindings.createBooleanBinding(
                () -> root.getWidth() > 0 && root.getWidth() / scale.getValue().doubleValue() < width,
                root.widthProperty(),
                scale);
    }

    /**
     * Where there is no room for three columns, what stands in the report and its check come when they are asked for; what leaves
     * and the way out stay below.
     */
    private void arrange() {
        boolean isNarrowNow = isNarrow.get();
        work.setLeft(isNarrowNow && !contentShown.get() ? null : content);
        work.setRight(null);
        work.setBottom(null);
        check.standAlone(isNarrowNow);
        work.setCenter(isNarrowNow && checkShown.get() ? check : preview);
        if (isNarrowNow) {
            work.setBottom(check.foot());
        } else {
            work.setRight(check);
        }
    }

    private void show() {
        if (model.setupProperty().get() != null) {
            if (root.getCenter() != work) {
                root.setCenter(work);
                preview.focus();
            }
        } else if (model.loadedProperty().get()) {
            root.setCenter(new TemplateCards(model, texts));
        } else if (!model.report().failureProperty().get().isEmpty()) {
            root.setCenter(States.failed(
                    model.report().failureProperty().get(),
                    Controls.button("reports-retry", texts.get("ui.report.retry"), model::refresh)));
        } else {
            root.setCenter(States.loading(texts.get("ui.report.loading")));
        }
    }

    private void go(Spot spot) {
        switch (spot) {
            case Spot.Thing(ObjectId id) -> open.accept(id);
            case Spot.Page(int number) -> model.report().pages().go(number);
            case Spot.Part(var section) -> {
                Setup setup = model.setupProperty().get();
                if (setup != null) {
                    model.change(setup.withSection(section, true));
                }
            }
        }
    }

    /** Pages turn wherever the cursor is, unless what has it needs these keys itself. */
    private void pressed(KeyEvent key) {
        boolean isTyping = key.getTarget() instanceof TextInputControl || key.getTarget() instanceof ComboBoxBase<?>;
        int by = key.getCode() == KeyCode.PAGE_UP ? -1 : key.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (by != 0 && !isTyping && model.report().pages().countProperty().get() > 0) {
            model.report().pages().turn(by);
            key.consume();
        } else if (key.isShortcutDown() && !isTyping) {
            zoom(key);
        }
    }

    private void zoom(KeyEvent key) {
        switch (key.getCode()) {
            case PLUS, ADD, EQUALS -> model.report().pages().zoom(1);
            case MINUS, SUBTRACT -> model.report().pages().zoom(-1);
            case DIGIT0, NUMPAD0 -> model.report().pages().fit();
            default -> {
                return;
            }
        }
        key.consume();
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

    /** Choices, a page at its full size and what is checked. */
    @Override
    public double comfortableWidth() {
        return 1_430;
    }

    /** A table, a text or pages scroll by themselves. */
    @Override
    public double leastHeight() {
        return 240;
    }

    @Override
    public ObservableValue<String> title() {
        return Bindings.createStringBinding(this::titleWords, model.setupProperty());
    }

    private String titleWords() {
        @Nullable Setup setup = model.setupProperty().get();
        return setup == null ? texts.get("ui.place.reports") : head.words(setup);
    }

    @Override
    public void find() {
        preview.focus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void check() {
        model.check();
    }

    @Override
    public void export() {
        Setup setup = model.setupProperty().get();
        if (setup != null && model.canExport()) {
            String ending = setup.format().ending();
            // the name of a file is read by everybody who sees the drive: it says nothing of the case
            tools.choose()
                    .target(
                            texts.get("ui.report.export", texts.get("ui.report.format." + ending)),
                            "report." + ending,
                            ending)
                    .ifPresent(model::write);
        }
    }

    @Override
    public void close() {
        model.clear();
        root.setCenter(null);
    }
}
