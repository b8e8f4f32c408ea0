package org.entente.ui.attachment;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.entente.ui.attachment.GalleryViewModel.Photo;
import org.entente.ui.control.Controls;
import org.entente.ui.text.Texts;

/** The first photo of a thing beside its name; takes no room while there is none. */
public final class FirstPhoto {

    private static final double SIZE = 96;

    private final GalleryViewModel model;
    private final GalleryView gallery;
    private final Texts texts;
    private final StackPane root = new StackPane();

    /** @param gallery shows it large */
    public FirstPhoto(GalleryViewModel model, GalleryView gallery, Texts texts) {
        this.model = model;
        this.gallery = gallery;
        this.texts = texts;
        root.managedProperty().bind(root.visibleProperty());
        model.photos().addListener((ListChangeListener<Photo>) _ -> show());
        show();
    }

    public Node node() {
        return root;
    }

    private void show() {
        root.setVisible(!model.photos().isEmpty());
        root.getChildren().clear();
        if (!model.photos().isEmpty()) {
            Photo first = model.photos().getFirst();
            var face = Controls.button("page-photo", "", () -> gallery.look(first), "photo-tile");
            face.setGraphic(new PhotoFrame(first, model, texts, SIZE, SIZE, false));
            var words = first.coveredProperty()
                    .map(isCovered -> texts.get(isCovered ? "ui.photo.covered" : "ui.photo.first"));
            face.accessibleTextProperty().bind(words);
            face.setTooltip(Controls.tip(words));
            root.getChildren().setAll(face);
        }
    }
}
