package org.entente.ui.attachment;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

    /** One photo; what its small picture came to is null while it is being decoded. */
    public static final class Photo {
        private final File file;
        private final ReadOnlyObjectWrapper<@Nullable Content> small = new ReadOnlyObjectWrapper<>();
        private boolean isWanted;

        Photo(File file) {
            this.file = file;
        }

        public File file() {
            return file;
        }

        public ReadOnlyObjectProperty<@Nullable Content> smallProperty() {
            return small.getReadOnlyProperty();
        }
    }

    public GalleryViewModel(ObjectId object, Attachments attachments, Background background, Texts texts) {
        this.object = object;
        this.attachments = attachments;
        this.background = background;
        this.list = new LatestList(background, texts);
        this.enlarged = new ReaderViewModel(attachments, background);
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
            boolean isGone = !read.contains(photo.file());
            if (isGone) {
                wipe(photo);
            }
            return isGone;
        });
        var known = photos.stream().map(Photo::file).toList();
        for (File file : read) {
            if (!known.contains(file)) {
                photos.add(new Photo(file));
            }
        }
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
        list.forget();
        var gone = List.copyOf(photos);
        photos.clear();
        gone.forEach(GalleryViewModel::wipe);
        enlarged.clear();
    }
}
