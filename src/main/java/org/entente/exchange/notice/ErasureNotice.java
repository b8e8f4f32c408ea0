package org.entente.exchange.notice;

import java.time.Instant;
import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.value.UnicodeText;
import org.entente.provenance.canonical.Json;

/**
 * Tells whoever was given some claims that they were erased where they came from, and under what order. Whether the receiver erases
 * them too is decided there.
 *
 * @param order its number or what else names it
 * @param basis the law that asked for it
 * @param time when it was carried out, whole seconds UTC
 * @param claims ids of those that the receiver was given, at most {@value #MOST}
 */
public record ErasureNotice(String order, String basis, Instant time, List<ClaimId> claims) {

    /** As many as one notice names; more take several notices. */
    public static final int MOST = 10_000;

    private static final int LONGEST = 1_000;

    public ErasureNotice {
        UnicodeText.check(order);
        UnicodeText.check(basis);
        claims = List.copyOf(claims);
        if (claims.isEmpty() || claims.size() > MOST || order.length() > LONGEST || basis.length() > LONGEST) {
            throw new IllegalArgumentException("a notice names 1.." + MOST + " claims, got " + claims.size());
        }
    }

    public Json json() {
        return Json.fields()
                .with("order", order)
                .with("basis", basis)
                .with("time", time.toString())
                .with(
                        "claims",
                        Json.texts(claims.stream().map(ClaimId::toString).toList()))
                .end();
    }

    /** @throws RuntimeException if it is none: a refused line, a wrong id or a wrong time */
    public static ErasureNotice parse(Json json) {
        Json.Obj fields = json.object();
        return new ErasureNotice(
                fields.text("order"),
                fields.text("basis"),
                Instant.parse(fields.text("time")),
                fields.texts("claims").stream()
                        .map(id -> new ClaimId(Hash.parse(id)))
                        .toList());
    }
}
