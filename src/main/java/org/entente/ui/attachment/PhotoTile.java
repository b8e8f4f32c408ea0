package org.entente.ui.attachment;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.entente.model.Describing;
import org.entente.ui.attachment.GalleryViewModel.Photo;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.text.Texts;

/** One photo of a gallery with who said so, and how surely it shows the thing, which can be said here. */
final class PhotoTile extends VBox {

    private static final double WIDTH = 180;
    private static final double HEIGHT = 135;

    private final Photo photo;
    private final GalleryViewModel model;
    private final Texts texts;

    /** @param look shows it large */
    PhotoTile(Photo photo, int number, GalleryViewModel model, Texts texts, Runnable look) {
        super(2);
        this.photo = photo;
        this.model = model;
        this.texts = texts;
        var file = photo.file();
        String name = file.name().isEmpty() ? texts.get("ui.photo.unnamed") : file.name();
        var words = new VBox(
                2,
                new PhotoFrame(photo, model, texts, WIDTH, HEIGHT, true),
                Chips.styled(name, "small"),
                Chips.styled(texts.get("ui.photo.said", file.contributor(), file.when()), "muted", "caption"),
                Chips.styled(file.portion(), "portion"));
        words.setMaxWidth(WIDTH);
        Button picture = Controls.button("photo-" + number, "", look, "photo-tile");
        picture.setGraphic(words);
        picture.accessibleTextProperty()
                .bind(photo.coveredProperty()
                        .map(isCovered -> texts.get(
                                isCovered ? "ui.photo.spoken.covered" : "ui.photo.spoken", name, file.portion())));
        getChildren().setAll(picture, likeness());
        setMaxWidth(WIDTH + 24);
    }

    private MenuButton likeness() {
        var choice = new MenuButton();
        choice.setId("photo-likeness");
        choice.getStyleClass().addAll("small", "plain");
        choice.textProperty().bind(Bindings.createStringBinding(() -> words(photo.file()), photo.fileProperty()));
        var group = new ToggleGroup();
        for (String code : Describing.LIKENESSES) {
            var item = new RadioMenuItem(texts.get("ui.photo.likeness." + code));
            item.setId("likeness-" + code);
            item.setToggleGroup(group);
            item.setSelected(code.equals(photo.file().likeness()));
            photo.fileProperty().subscribe(file -> item.setSelected(code.equals(file.likeness())));
            item.setOnAction(_ -> model.likeness(photo, code));
            choice.getItems().add(item);
        }
        return choice;
    }

    private String words(File file) {
        return Describing.LIKENESSES.contains(file.likeness())
                ? texts.get("ui.photo.likeness", texts.get("ui.photo.likeness." + file.likeness()))
                : texts.get("ui.photo.likeness.unsaid");
    }
}
