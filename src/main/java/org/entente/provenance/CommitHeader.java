package org.entente.provenance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.entente.model.CommitId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * All that a commit says in the open. It names no predecessor, so that what is withheld leaves no gap.
 *
 * @param format version of the form, now {@value #FORMAT}
 * @param caseId the case it belongs to
 * @param author the key that signs it
 * @param workstation where it was made
 * @param second when, in whole seconds UTC, years 0 to 9999
 * @param root of the tree of leaf hashes
 */
public record CommitHeader(
        int format, CommitId commit, UUID caseId, KeyId author, UUID workstation, Instant second, Hash root) {

    /** The one format that this version writes and reads. */
    public static final int FORMAT = 1;

    private static final int SECOND_LENGTH = "2026-11-21T00:00:00Z".length();

    public CommitHeader {
        if (format != FORMAT) {
            throw new IllegalArgumentException("this version knows commits of format 1, got " + format);
        }
        if (!second.equals(second.truncatedTo(ChronoUnit.SECONDS))
                || second.toString().length() != SECOND_LENGTH) {
            throw new IllegalArgumentException("a commit is timed to the second, in the years 0 to 9999");
        }
    }

    /** The exact line that is signed. */
    public byte[] bytes() {
        return CanonicalJson.write(Json.fields()
                .with("format", Integer.toString(format))
                .with("commit", commit.toString())
                .with("case", caseId.toString())
                .with("author", author.toString())
                .with("workstation", workstation.toString())
                .with("second", second.toString())
                .with("root", root.toString())
                .end());
    }

    /** @throws ProvenanceException if these are not exactly the bytes that {@link #bytes} writes */
    public static CommitHeader parse(byte[] line) {
        Json.Obj fields = CanonicalJson.parse(line).object();
        try {
            var header = new CommitHeader(
                    Integer.parseInt(fields.text("format")),
                    CommitId.parse(fields.text("commit")),
                    ObjectId.parse(fields.text("case")).value(),
                    KeyId.parse(fields.text("author")),
                    ObjectId.parse(fields.text("workstation")).value(),
                    Instant.parse(fields.text("second")),
                    Hash.parse(fields.text("root")));
            if (!Arrays.equals(header.bytes(), line)) {
                throw new ProvenanceException(CanonicalJson.REFUSED, "a commit header has another form");
            }
            return header;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "a commit header has another form", e);
        }
    }
}
