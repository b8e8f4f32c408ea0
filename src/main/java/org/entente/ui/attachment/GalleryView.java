package org.entente.ui.attachment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.ui.attachment.GalleryViewModel.Photo;
import org.entente.ui.control.Controls;
import org.entente.ui.control.FileDrops;
import org.entente.ui.control.States;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;

/** The photos of one thing; a click shows one large, under the window's banners. Pictures dropped here are added. */
public final class GalleryView {

    private final GalleryViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Ways ways;
    private final Map<Photo, Node> tiles = new HashMap<>();
    private final StackPane root = new StackPane();
    private final Button add;
    private int number;

    /**
     * What can be started here.
     *
     * @param choose asks for pictures to add
     * @param add adds pictures that were dropped
     */
    public record Ways(Runnable choose, Consumer<List<Path>> add) {}

    public GalleryView(GalleryViewModel model, Texts texts, Dialogs dialogs, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.ways = ways;
        // one for good, so that the cursor is still in it when a photo has come
        this.add = Controls.button("photo-add", "mdi2i-image-plus", texts.get("ui.photo.add"), ways.choose(), "small");
        root.setId("gallery");
        root.setMinHeight(240);
        FileDrops.accept(root, ways.add());
        root.sceneProperty().subscribe(_ -> show());
        model.photos().addListener((ListChangeListener<Photo>) _ -> show());
        model.loadedProperty().subscribe(_ -> show());
        model.errorProperty().subscribe(_ -> show());
    }

    public Region node() {
        return root;
    }

    private void show() {
        if (root.getScene() == null) {
            return; // nothing is decoded for nobody
        }
        tiles.keySet().retainAll(model.photos());
        if (!model.errorProperty().get().isEmpty()) {
            set(States.failed(
                    model.errorProperty().get(),
                    Controls.button("gallery-retry", texts.get("ui.retry"), model::refresh)));
        } else if (!model.loadedProperty().get()) {
            set(States.loading(texts.get("ui.photo.loading")));
        } else if (model.photos().isEmpty()) {
            set(States.empty(
                    "mdi2i-image-outline", texts.get("ui.photo.empty"), texts.get("ui.photo.empty.hint"), add));
        } else {
            var flow = new FlowPane(16, 16);
            model.photos()
                    .forEach(photo -> flow.getChildren()
                            .add(tiles.computeIfAbsent(
                                    photo, _ -> new PhotoTile(photo, number++, model, texts, () -> look(photo)))));
            var box = new VBox(12, new HBox(Controls.spring(), add), flow);
            box.setStyle("-fx-padding: 12 0 0 0;");
            set(box);
        }
    }

    private void set(Node shown) {
        boolean isHere = add.isFocused();
        root.getChildren().setAll(shown);
        if (isHere && add.getScene() != null) {
            add.requestFocus();
        }
    }

    /** Takes the cover off a photo that has one, and shows others large. */
    void look(Photo photo) {
        if (photo.coveredProperty().get()) {
            model.uncover(photo);
        } else {
            enlarge(photo);
        }
    }

    private void enlarge(Photo photo) {
        var reader = new ReaderView(model.enlarged(), texts, null);
        dialogs.enlarge(reader.node(), texts.get("ui.photo.close"), model.enlarged()::clear);
        model.enlarged().open(photo.file());
    }
}
