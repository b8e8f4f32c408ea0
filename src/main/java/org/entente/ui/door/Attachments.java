package org.entente.ui.door;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.model.work.Progress;

/** Photos and files that lie in the vault. Every method may wait. */
public interface Attachments {

    /**
     * A photo or file as its claims describe it.
     *
     * @param name may be empty
     * @param size in words
     * @param contributor organisation that brought it
     * @param when it was said, in words
     * @param likeness code of how surely a photo shows what it is said to show; empty if nobody said
     */
    record File(
            ClaimId claim,
            Blob blob,
            String name,
            String size,
            String contributor,
            String when,
            String portion,
            String likeness) {}

    List<File> photos(ObjectId object);

    List<File> files(ObjectId object);

    /** Keeps a picture with an object, encrypted. */
    void addPhoto(ObjectId object, Path file, String level, Progress progress);

    /** Says how surely a photo shows the object: {@code certain}, {@code probable} or {@code possible}. */
    void likeness(ObjectId object, File photo, String code);

    /** Keeps a file with an object, encrypted. */
    void addFile(ObjectId object, Path file, String level, Progress progress);

    /** Opens one inside; what it came to is to be closed. */
    Content read(File file, ContentReader.Size size);
}
