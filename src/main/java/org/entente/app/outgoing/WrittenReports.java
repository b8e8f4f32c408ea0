package org.entente.app.outgoing;

import java.time.Instant;
import java.util.List;
import org.entente.model.KeyId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** Every report that left the case as a file, in the journal's notes: codes and ids, never words. */
public final class WrittenReports {

    private static final String NOTE = "report";

    private final CaseStore store;
    private final KeyId author;

    /** @param author whose key is in use */
    public WrittenReports(CaseStore store, KeyId author) {
        this.store = store;
        this.author = author;
    }

    /**
     * A report that was written.
     *
     * @param recipient code of who may read it
     * @param template its key
     * @param format ending of the file
     * @param author who wrote it; null for one of an earlier version, which did not keep that
     * @param place in the journal
     */
    public record Line(
            Instant time,
            String assessment,
            String recipient,
            String template,
            String format,
            @Nullable KeyId author,
            long place) {}

    /** Refuses a report that could not be noted down. */
    void checkWritable() {
        store.checkWritable();
    }

    void keep(ReportSetup setup, String recipient, Instant now) {
        byte[] line = CanonicalJson.write(Json.fields()
                .with("time", now.toString())
                .with("assessment", setup.assessment())
                .with("for", recipient)
                .with("template", setup.template().key())
                .with("format", setup.format().ending())
                .with("author", author.toString())
                .end());
        store.note(notes -> notes.note(NOTE, line, new byte[0]));
    }

    /** The oldest first. */
    public static List<Line> lines(CaseStore store) {
        return store.queries().exchange().notes(NOTE).stream()
                .map(note -> line(CanonicalJson.parse(note.chain()).object(), note.sequence()))
                .toList();
    }

    private static Line line(Json.Obj fields, long place) {
        return new Line(
                Instant.parse(fields.text("time")),
                fields.text("assessment"),
                fields.text("for"),
                fields.text("template"),
                fields.text("format"),
                fields.text("author", "").isEmpty() ? null : KeyId.parse(fields.text("author")),
                place);
    }
}
