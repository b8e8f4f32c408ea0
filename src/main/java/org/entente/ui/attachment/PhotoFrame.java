package org.entente.ui.attachment;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.source.reading.Content;
import org.entente.ui.attachment.GalleryViewModel.Photo;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** One photo, small: the picture, why there is none, or a cover over it until somebody asks to see it. */
final class PhotoFrame extends StackPane {

    private final Photo photo;
    private final GalleryViewModel model;
    private final Texts texts;
    private final boolean isWordy;

    /** @param isWordy whether there is room for words on a cover */
    PhotoFrame(Photo photo, GalleryViewModel model, Texts texts, double width, double height, boolean isWordy) {
        this.photo = photo;
        this.model = model;
        this.texts = texts;
        this.isWordy = isWordy;
        getStyleClass().add("photo-frame");
        setMinSize(width, height);
        setMaxSize(width, height);
        photo.smallProperty().subscribe(_ -> show());
        photo.coveredProperty().subscribe(_ -> show());
    }

    private void show() {
        if (photo.coveredProperty().get()) {
            getChildren().setAll(cover());
        } else {
            model.decode(photo);
            getChildren().setAll(small(photo.smallProperty().get()));
        }
    }

    private Node cover() {
        var cover = new VBox(6, Icons.of("mdi2e-eye-off-outline", "icon-32"));
        if (isWordy) {
            var words = Chips.styled(texts.get("ui.photo.covered"), "muted", "caption");
            words.setWrapText(true);
            cover.getChildren().add(words);
        }
        cover.getStyleClass().add("photo-cover");
        cover.setAlignment(Pos.CENTER);
        return cover;
    }

    private Node small(@Nullable Content content) {
        return switch (content) {
            case null -> Icons.of("mdi2i-image-outline", "icon-32");
            case Content.Picture picture -> {
                var view = new ImageView(PixelImage.of(picture.pixels()));
                view.setPreserveRatio(true);
                view.setFitWidth(getMinWidth());
                view.setFitHeight(getMinHeight());
                yield picture.isCut() ? cut(view) : view;
            }
            case Content.Missing() -> failed("ui.photo.missing");
            case Content.Damaged() -> failed("ui.photo.damaged");
            case Content.Refused _, Content.Unshowable _, Content.Paged _, Content.Words _ ->
                failed("ui.photo.refused");
        };
    }

    /** What a decoder filled up must not pass for what was photographed. */
    private Node cut(Node picture) {
        var sign = Chips.styled(isWordy ? texts.get("ui.photo.incomplete") : "", "photo-cut", "caption");
        sign.setGraphic(Icons.of("mdi2i-image-broken-variant", "icon-16"));
        sign.setAccessibleText(texts.get("ui.photo.incomplete"));
        setAlignment(sign, Pos.BOTTOM_CENTER);
        return new StackPane(picture, sign);
    }

    private Node failed(String key) {
        var box = new VBox(
                6, Icons.of("mdi2i-image-broken-variant", "icon-32"), Chips.styled(texts.get(key), "muted", "caption"));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
