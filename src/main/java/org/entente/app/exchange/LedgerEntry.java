package org.entente.app.exchange;

import java.time.Instant;
import java.util.Optional;
import org.entente.exchange.StreamId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.jspecify.annotations.Nullable;

/**
 * One step of one package, as the journal keeps it: ids, hashes and codes only.
 *
 * @param partner code of the other organisation
 * @param hash the package's identity; null while its number is only reserved
 * @param previous hash of the package before in the stream; null if there is none
 * @param claims how many claims it carries
 */
record LedgerEntry(
        Step step,
        String partner,
        StreamId stream,
        long number,
        @Nullable Hash hash,
        @Nullable Hash previous,
        Instant time,
        long claims) {

    /** The kind of note it is kept as. */
    static final String NOTE = "ledger";

    enum Step {
        /** The number was handed out; the file may or may not exist. */
        RESERVED,
        SENT,
        RECEIVED
    }

    byte[] bytes() {
        return CanonicalJson.write(Json.fields()
                .with("step", step.name())
                .with("partner", partner)
                .with("workstation", stream.workstation().toString())
                .with("case", stream.caseId().toString())
                .with("audience", stream.audience())
                .with("number", Long.toString(number))
                .withSome("hash", hash == null ? "" : hash.toString())
                .withSome("previous", previous == null ? "" : previous.toString())
                .with("time", time.toString())
                .with("claims", Long.toString(claims))
                .end());
    }

    static LedgerEntry parse(byte[] bytes) {
        Json.Obj fields = CanonicalJson.parse(bytes).object();
        return new LedgerEntry(
                Step.valueOf(fields.text("step")),
                fields.text("partner"),
                new StreamId(
                        ObjectId.parse(fields.text("workstation")).value(),
                        ObjectId.parse(fields.text("case")).value(),
                        fields.text("audience")),
                Long.parseLong(fields.text("number")),
                hash(fields, "hash").orElse(null),
                hash(fields, "previous").orElse(null),
                Instant.parse(fields.text("time")),
                Long.parseLong(fields.text("claims")));
    }

    private static Optional<Hash> hash(Json.Obj fields, String name) {
        return fields.has(name) ? Optional.of(Hash.parse(fields.text(name))) : Optional.empty();
    }
}
