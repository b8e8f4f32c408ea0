package org.entente.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.claim.TypedTerms;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/** A file that is being read. It can begin before the case is open, which takes a second of its own. */
public final class FileReading implements AutoCloseable {

    private final FileInput input;
    private final @Nullable Imported source;
    private final ReadAhead ahead;

    private FileReading(FileInput input, @Nullable Imported source, ReadAhead ahead) {
        this.input = input;
        this.source = source;
        this.ahead = ahead;
    }

    /**
     * Begins to read a file.
     *
     * @throws org.entente.model.work.EntenteException if what is asked for makes no sense or the file cannot be opened; what is
     *     wrong inside the file comes out when it is taken in
     */
    public static FileReading begin(Catalogue catalogue, ImportRequest request, Progress progress) {
        var input = FileInput.of(request.file());
        var importer = new Formats(catalogue).importer(input, request.format(), request.mapping());
        String title = request.source() == null ? input.name() : request.source();
        return entitled(catalogue, title, input, importer, request, progress);
    }

    /**
     * Begins to read with a given importer. The content is a source only under a title that was asked for; otherwise a value that
     * names no source has none.
     */
    static FileReading ofContent(
            Catalogue catalogue, FileInput input, Importer importer, ImportRequest request, Progress progress) {
        String title = request.source();
        if (title != null) {
            return entitled(catalogue, title, input, importer, request, progress);
        }
        var marking = TypedTerms.marking(catalogue, request.marking());
        return start(input, importer, null, options(request, marking, null), progress);
    }

    private static FileReading entitled(
            Catalogue catalogue,
            String title,
            FileInput input,
            Importer importer,
            ImportRequest request,
            Progress progress) {
        var marking = TypedTerms.marking(catalogue, request.marking());
        ObjectId id = ObjectId.derived("file", sha256(input));
        var source = source(id, title, input.name(), marking);
        return start(input, importer, source, options(request, marking, id), progress);
    }

    private static ImportOptions options(ImportRequest request, Marking marking, @Nullable ObjectId source) {
        return new ImportOptions(TypedTerms.grade(request.grade()), marking, source);
    }

    private static FileReading start(
            FileInput input, Importer importer, @Nullable Imported source, ImportOptions options, Progress progress) {
        return new FileReading(input, source, ReadAhead.start(importer, input, options, progress));
    }

    String name() {
        return input.name();
    }

    /** The source that the file itself is; null if it is none. */
    @Nullable
    Imported source() {
        return source;
    }

    void deliver(Receiver out) {
        ahead.deliver(out);
    }

    private static Imported source(ObjectId id, String title, String name, Marking marking) {
        var said = new ArrayList<Said>();
        said.add(said("type", new Code("source"), marking));
        said.add(said("name", new Text(title), marking));
        said.add(said("source.kind", new Code("file"), marking));
        said.add(said("source.file-name", new Text(name), marking));
        return new Imported(id, name, null, false, said, List.of(), Where.FILE);
    }

    private static Said said(String property, Value value, Marking marking) {
        return new Said(property, value, null, Grade.NOT_GRADED, marking, null, "");
    }

    private static String sha256(FileInput input) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(input.open(), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, input.name());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        ahead.close();
    }
}
