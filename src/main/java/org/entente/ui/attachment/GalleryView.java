package org.entente.ui.attachment;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.source.reading.Content;
import org.entente.ui.attachment.GalleryViewModel.Photo;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.FileDrops;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The photos of one thing; a click shows one large, under the window's banners. Pictures dropped here are added. */
public final class GalleryView {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 135;

    private final GalleryViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final Ways ways;
    private final Map<Photo, Node> tiles = new HashMap<>();
    private final StackPane root = new StackPane();

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
                    "mdi2i-image-outline", texts.get("ui.photo.empty"), texts.get("ui.photo.empty.hint"), add()));
        } else {
            var flow = new FlowPane(16, 16);
            model.photos().forEach(photo -> flow.getChildren().add(tiles.computeIfAbsent(photo, this::tile)));
            var box = new VBox(12, new HBox(Controls.spring(), add()), flow);
            box.setStyle("-fx-padding: 12 0 0 0;");
            set(box);
        }
    }

    private void set(Node shown) {
        root.getChildren().setAll(shown);
    }

    private Button add() {
        return Controls.button("photo-add", "mdi2i-image-plus", texts.get("ui.photo.add"), ways.choose(), "small");
    }

    private Node tile(Photo photo) {
        var frame = new StackPane();
        frame.getStyleClass().add("photo-frame");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        photo.smallProperty().subscribe(small -> frame.getChildren().setAll(small(small)));
        var file = photo.file();
        var name = Chips.styled(file.name().isEmpty() ? texts.get("ui.photo.unnamed") : file.name(), "small");
        var said = new HBox(
                6,
                Chips.styled(texts.get("ui.photo.said", file.contributor(), file.when()), "muted", "caption"),
                Controls.spring());
        var words = new VBox(2, frame, name, said, Chips.styled(file.portion(), "portion"));
        words.setMaxWidth(WIDTH);
        var tile = Controls.button("photo-" + tiles.size(), "", () -> enlarge(photo), "photo-tile");
        tile.setGraphic(words);
        model.decode(photo);
        tile.setAccessibleText(name.getText() + " " + file.portion());
        return tile;
    }

    private Node small(@Nullable Content content) {
        return switch (content) {
            case null -> Icons.of("mdi2i-image-outline", "icon-32");
            case Content.Picture picture -> {
                var view = new ImageView(PixelImage.of(picture.pixels()));
                view.setPreserveRatio(true);
                view.setFitWidth(WIDTH);
                view.setFitHeight(HEIGHT);
                yield view;
            }
            case Content.Missing() -> failed("ui.photo.missing");
            case Content.Damaged() -> failed("ui.photo.damaged");
            case Content.Refused _, Content.Unshowable _, Content.Paged _, Content.Words _ ->
                failed("ui.photo.refused");
        };
    }

    private Node failed(String key) {
        var box = new VBox(
                6, Icons.of("mdi2i-image-broken-variant", "icon-32"), Chips.styled(texts.get(key), "muted", "caption"));
        box.setAlignment(javafx.geometry.Pos.CENTER);
        return box;
    }

    private void enlarge(Photo photo) {
        var reader = new ReaderView(model.enlarged(), texts, null);
        dialogs.enlarge(reader.node(), texts.get("ui.photo.close"), model.enlarged()::clear);
        model.enlarged().open(photo.file());
    }
}
