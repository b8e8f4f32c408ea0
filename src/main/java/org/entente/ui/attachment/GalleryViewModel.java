package org.entente.ui.attachment;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader.Size;
import org.entente.model.ObjectId;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.Attachments.File;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The photos of one object. Each is decoded once, small; all are wiped on locking. Screen's thread only. */
public final class GalleryViewModel {

    private final ObjectId object;
    private final Attachments attachments;
    private final Background background;
    private final LatestList list;
    private final ReaderViewModel enlarged;
    private final ObservableList<Photo> photos = FXCollections.observableArrayList();
    private final ObservableValue<Boolean> covers;
    private final Subscription following;

    /** One photo; what its small picture came to is null while it is being decoded. */
    public static final class Photo {
        private final ReadOnlyObjectWrapper<File> file;
        private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
        private final ReadOnlyObjectWrapper<@Nullable Content> small = new ReadOnlyObjectWrapper<>();
        private boolean isWanted;

        Photo(File file, boolean isCovered) {
            this.file = new ReadOnlyObjectWrapper<>(file);
            covered.set(isCovered);
        }

        public File file() {
            return file.get();
        }

        /** What is said of it, which may change while it stays the same photo. */
        public ReadOnlyObjectProperty<File> fileProperty() {
            return file.getReadOnlyProperty();
        }

        /** Whether it is hidden until somebody asks to see it. */
        public ReadOnlyBooleanProperty coveredProperty() {
            return covered.getReadOnlyProperty();
        }

        public ReadOnlyObjectProperty<@Nullable Content> smallProperty() {
            return small.getReadOnlyProperty();
        }
    }

    /** @param covers whether photos are covered until somebody asks to see one */
    public GalleryViewModel(
            ObjectId object,
            Attachments attachments,
            Background background,
            Texts texts,
            ObservableValue<Boolean> covers) {
        this.object = object;
        this.attachments = attachments;
        this.background = background;
        this.list = new LatestList(background, texts);
        this.enlarged = new ReaderViewModel(attachments, background);
        this.covers = covers;
        this.following = covers.subscribe(isCovering -> photos.forEach(photo -> photo.covered.set(isCovering)));
    }

    public ObservableList<Photo> photos() {
        return photos;
    }

    /** The photo that is seen large. */
    public ReaderViewModel enlarged() {
        return enlarged;
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return list.loadedProperty();
    }

    public StringProperty errorProperty() {
        return list.errorProperty();
    }

    /** Reads the list again; photos that were decoded stay. */
    public void refresh() {
        list.read(() -> attachments.photos(object), this::show);
    }

    private void show(List<File> read) {
        photos.removeIf(photo -> {
            var now = read.stream()
                    .filter(file -> file.claim().equals(photo.file().claim()))
                    .findFirst();
            now.ifPresentOrElse(photo.file::set, () -> wipe(photo));
            return now.isEmpty();
        });
        var known = photos.stream().map(photo -> photo.file().claim()).toList();
        for (File file : read) {
            if (!known.contains(file.claim())) {
                photos.add(new Photo(file, covers.getValue()));
            }
        }
    }

    /** Shows one that was covered, for as long as the page is open. */
    public void uncover(Photo photo) {
        photo.covered.set(false);
    }

    /** Says how surely a photo shows the object, and reads the list again. */
    public void likeness(Photo photo, String code) {
        background.run(
                () -> {
                    attachments.likeness(object, photo.file(), code);
                    return object;
                },
                _ -> refresh());
    }

    /** Decodes a photo that somebody looks at, once. */
    public void decode(Photo photo) {
        if (photo.isWanted) {
            return;
        }
        photo.isWanted = true;
        background.run(() -> attachments.read(photo.file(), Size.THUMBNAIL), read -> {
            if (photos.contains(photo)) {
                photo.small.set(read);
            } else {
                read.close();
            }
        });
    }

    private static void wipe(Photo photo) {
        Content shown = photo.small.get();
        photo.small.set(null);
        if (shown != null) {
            shown.close();
        }
    }

    public void clear() {
        following.unsubscribe();
        list.forget();
        var gone = List.copyOf(photos);
        photos.clear();
        gone.forEach(GalleryViewModel::wipe);
        enlarged.clear();
    }
}
