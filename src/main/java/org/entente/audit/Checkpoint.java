package org.entente.audit;

import java.util.Optional;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;

/**
 * Where the journal stood when one of its users signed for it.
 *
 * @param occasion {@value #CLOSE} or {@value #EXPORT}
 * @param sequence of the chain record whose hash was signed
 */
public record Checkpoint(String occasion, long sequence, SignedHead signed) {

    /** Occasion of one that was made when the vault was closed. */
    public static final String CLOSE = "close";

    /** Occasion of one that a package carries. */
    public static final String EXPORT = "export";

    /** The kind of the journal's notes. */
    public static final String NOTE = "checkpoint";

    public byte[] chain() {
        return CanonicalJson.write(Json.fields()
                .with("occasion", occasion)
                .with("sequence", Long.toString(sequence))
                .with("signed", signed.json())
                .end());
    }

    /** Empty for what no version of ours wrote. */
    static Optional<Checkpoint> read(byte[] chain) {
        try {
            Json.Obj fields = CanonicalJson.parse(chain).object();
            return Optional.of(new Checkpoint(
                    fields.text("occasion"),
                    Long.parseLong(fields.text("sequence")),
                    SignedHead.parse(fields.get("signed"))));
        } catch (ProvenanceException | java.time.DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
