package org.entente.ui.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.value.Blob;
import org.entente.model.work.Progress;
import org.entente.ui.door.Attachments;

/** Photos and files in memory, opened as the product opens them. */
public final class DemoAttachments implements Attachments {

    public final Map<ObjectId, List<File>> photos = new HashMap<>();
    public final Map<ObjectId, List<File>> files = new HashMap<>();
    public final List<Content> opened = new ArrayList<>();
    private final Map<File, Content> outcomes = new HashMap<>();
    private final Map<File, byte[]> contents = new HashMap<>();
    private final ContentReader reader = new ContentReader();
    private int made;

    /** A file with content. */
    public File photo(ObjectId object, String name, byte[] content) {
        var file = make(name, "image/png", content.length + " bytes");
        contents.put(file, content);
        photos.computeIfAbsent(object, _ -> new ArrayList<>()).add(file);
        return file;
    }

    public File file(ObjectId object, String name, String mediaType, byte[] content) {
        var file = make(name, mediaType, content.length + " bytes");
        contents.put(file, content);
        files.computeIfAbsent(object, _ -> new ArrayList<>()).add(file);
        return file;
    }

    /** A file that opens as {@code outcome}. */
    public File file(ObjectId object, String name, Content outcome) {
        var file = make(name, "application/pdf", "2.1 MB");
        outcomes.put(file, outcome);
        files.computeIfAbsent(object, _ -> new ArrayList<>()).add(file);
        return file;
    }

    private File make(String name, String mediaType, String size) {
        var hash = new Hash(++made, 2, 3, 4);
        return new File(new ClaimId(hash), new Blob(hash, mediaType), name, size, "AVL", "13 Mar 2024", "(C)", "");
    }

    @Override
    public List<File> photos(ObjectId object) {
        return List.copyOf(photos.getOrDefault(object, List.of()));
    }

    @Override
    public List<File> files(ObjectId object) {
        return List.copyOf(files.getOrDefault(object, List.of()));
    }

    @Override
    public void addPhoto(ObjectId object, Path file, String level, Progress progress) {
        photo(object, file.getFileName().toString(), bytes(file));
    }

    @Override
    public void addFile(ObjectId object, Path file, String level, Progress progress) {
        file(object, file.getFileName().toString(), "application/octet-stream", bytes(file));
    }

    @Override
    public void likeness(ObjectId object, File photo, String code) {
        var all = photos.getOrDefault(object, new ArrayList<>());
        var now = new File(
                photo.claim(),
                photo.blob(),
                photo.name(),
                photo.size(),
                photo.contributor(),
                photo.when(),
                photo.portion(),
                code);
        contents.put(now, contents.getOrDefault(photo, new byte[0]));
        all.replaceAll(each -> each.equals(photo) ? now : each);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Content read(File file, ContentReader.Size size) {
        Content outcome = outcomes.get(file);
        Content read = outcome != null
                ? outcome
                : reader.read(
                        contents.getOrDefault(file, new byte[0]).clone(),
                        file.blob().mediaType(),
                        size);
        opened.add(read);
        return read;
    }
}
