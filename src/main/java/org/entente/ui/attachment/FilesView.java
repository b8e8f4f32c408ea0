package org.entente.ui.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.FileDrops;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The files of one thing: their names above, the one that is read below. Files dropped here are attached. */
public final class FilesView {

    private final FilesViewModel model;
    private final Texts texts;
    private final Ways ways;
    private final ReaderView reader;
    private final BorderPane root = new BorderPane();

    /**
     * What can be started here.
     *
     * @param choose asks for files to attach
     * @param attach attaches files that were dropped
     */
    public record Ways(Runnable choose, Consumer<List<Path>> attach) {}

    public FilesView(FilesViewModel model, Texts texts, Ways ways) {
        this(model, texts, ways, null);
    }

    /** @param cutting makes things from what is read; null where nothing can be made */
    public FilesView(FilesViewModel model, Texts texts, Ways ways, @Nullable Cutting cutting) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        reader = new ReaderView(model.reader(), texts, cutting);
        root.setId("files");
        FileDrops.accept(root, ways.attach());
        model.files().addListener((ListChangeListener<File>) _ -> look());
        root.sceneProperty().subscribe(_ -> look());
        model.loadedProperty().subscribe(_ -> show());
        model.errorProperty().subscribe(_ -> show());
        model.reader().fileProperty().subscribe(_ -> show());
        model.reader().ownTextProperty().subscribe(_ -> show());
        model.textProperty().subscribe(_ -> look());
    }

    public Region node() {
        return root;
    }

    /** Puts the cursor where something is made from what is selected. */
    public void highlight() {
        reader.highlight();
    }

    /** Nothing is decoded for nobody. */
    private void look() {
        show();
        if (root.getScene() != null) {
            model.readFirst();
        }
    }

    private void show() {
        if (!model.errorProperty().get().isEmpty()) {
            root.setTop(null);
            root.setCenter(States.failed(
                    model.errorProperty().get(),
                    Controls.button("files-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            root.setTop(null);
            root.setCenter(States.loading(texts.get("ui.file.loading")));
        } else if (model.files().isEmpty() && model.textProperty().get().isEmpty()) {
            root.setTop(null);
            root.setCenter(States.empty(
                    "mdi2p-paperclip", texts.get("ui.file.empty"), texts.get("ui.file.empty.hint"), attach()));
        } else {
            root.setTop(names());
            root.setCenter(reader.node());
        }
    }

    private javafx.scene.control.Button attach() {
        return Controls.button(
                "files-attach", "mdi2p-paperclip", texts.get("ui.source.attach"), ways.choose(), "small");
    }

    private Node names() {
        var row = new FlowPane(8, 6);
        var group = new ToggleGroup();
        File open = model.reader().fileProperty().get();
        if (!model.textProperty().get().isEmpty()) {
            var own = new ToggleButton(texts.get("ui.file.own"));
            own.setGraphic(Icons.of("mdi2t-text-box-outline", "icon-16"));
            own.setId("file-own");
            own.setToggleGroup(group);
            own.getStyleClass().add("file-name");
            own.setSelected(model.reader().ownTextProperty().get() != null);
            own.setOnAction(_ -> model.reader().openText(model.textProperty().get()));
            row.getChildren().add(own);
        }
        for (File file : model.files()) {
            var name = new ToggleButton(file.name().isEmpty() ? texts.get("ui.file.unnamed") : file.name());
            name.setGraphic(Icons.of(icon(file.blob().mediaType()), "icon-16"));
            name.setId("file-" + model.files().indexOf(file));
            name.setMaxWidth(260);
            name.setTooltip(new Tooltip(texts.get("ui.photo.said", file.contributor(), file.when())));
            name.setToggleGroup(group);
            name.getStyleClass().add("file-name");
            name.setSelected(file.equals(open));
            name.setOnAction(_ -> model.reader().open(file));
            row.getChildren().add(name);
        }
        row.getChildren().add(attach());
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(row, Priority.ALWAYS);
        var portion = Chips.styled(model.portion(), "portion");
        portion.setId("file-portion");
        portion.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var both = new HBox(12, row, portion);
        both.setAlignment(Pos.TOP_LEFT);
        both.getStyleClass().add("file-names");
        return both;
    }

    private static String icon(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return "mdi2f-file-image-outline";
        }
        return mediaType.equals("application/pdf") ? "mdi2f-file-pdf-box" : "mdi2f-file-document-outline";
    }
}
