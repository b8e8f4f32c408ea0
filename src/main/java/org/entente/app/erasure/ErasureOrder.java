package org.entente.app.erasure;

import java.time.Instant;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;

/**
 * An order to erase, as the journal keeps it: ids and numbers in the chain, the words beside it.
 *
 * @param person who carried it out
 * @param reason such as {@code order 7/24}
 * @param basis the law that asks for it
 * @param claims how many it took
 * @param second who confirmed it with a passphrase of their own; empty where the vault has one user
 */
public record ErasureOrder(
        Instant time, ObjectId object, int claims, String person, String reason, String basis, String second) {

    /** The kind of note it is kept as. */
    static final String NOTE = "erasure";

    /** Stands where claims were erased because their author erased them, and no thing was named. */
    public static final ObjectId CLAIMS = ObjectId.derived("erasure", "claims");

    byte[] chain() {
        return CanonicalJson.write(Json.fields()
                .with("time", time.toString())
                .with("object", object.toString())
                .with("claims", Integer.toString(claims))
                .end());
    }

    byte[] words() {
        return CanonicalJson.write(Json.fields()
                .with("person", person)
                .with("reason", reason)
                .with("basis", basis)
                .withSome("second", second)
                .end());
    }

    static ErasureOrder parse(byte[] chain, byte[] words) {
        Json.Obj fields = CanonicalJson.parse(chain).object();
        Json.Obj said = CanonicalJson.parse(words).object();
        return new ErasureOrder(
                Instant.parse(fields.text("time")),
                ObjectId.parse(fields.text("object")),
                Integer.parseInt(fields.text("claims")),
                said.text("person"),
                said.text("reason"),
                said.text("basis"),
                said.text("second", ""));
    }
}
