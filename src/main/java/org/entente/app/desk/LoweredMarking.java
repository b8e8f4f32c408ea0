package org.entente.app.desk;

import java.time.Instant;
import java.util.List;
import org.entente.model.KeyId;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.store.CaseStore;
import org.entente.store.query.Placed;
import org.jspecify.annotations.Nullable;

/**
 * A decision to lower the marking of a case, as the journal keeps it.
 *
 * @param author who took it; null for one of an earlier version, which did not keep that
 */
record LoweredMarking(
        Instant time, Marking from, Marking to, @Nullable KeyId author) {

    private static final String NOTE = "marking";

    void keep(CaseStore store) {
        byte[] chain = CanonicalJson.write(Json.fields()
                .with("time", time.toString())
                .with("from", CanonicalForm.markingText(from))
                .with("to", CanonicalForm.markingText(to))
                .withSome("author", author == null ? "" : author.toString())
                .end());
        store.note(notes -> notes.note(NOTE, chain, new byte[0]));
    }

    /** Every one, the oldest first. */
    static List<Placed<LoweredMarking>> all(CaseStore store) {
        return store.queries().exchange().notes(NOTE).stream()
                .map(note -> new Placed<>(note.sequence(), parse(note.chain())))
                .toList();
    }

    private static LoweredMarking parse(byte[] bytes) {
        Json.Obj fields = CanonicalJson.parse(bytes).object();
        return new LoweredMarking(
                Instant.parse(fields.text("time")),
                CanonicalForm.parseMarking(fields.text("from")),
                CanonicalForm.parseMarking(fields.text("to")),
                fields.text("author", "").isEmpty() ? null : KeyId.parse(fields.text("author")));
    }
}
