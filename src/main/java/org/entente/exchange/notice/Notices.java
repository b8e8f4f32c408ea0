package org.entente.exchange.notice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.provenance.canonical.ProvenanceException;
import org.jspecify.annotations.Nullable;

/**
 * What a package tells its receiver besides claims.
 *
 * @param head where the sender's journal stands, for the receiver to keep; null if the sender says nothing
 * @param held heads of the receiver's journal that the sender was given before
 * @param erased what was erased of that which the receiver was given
 */
public record Notices(@Nullable SignedHead head, List<SignedHead> held, List<ErasureNotice> erased) {

    public static final Notices NONE = new Notices(null, List.of(), List.of());

    private static final String HEAD = "head";
    private static final String HELD = "held";
    private static final String ERASED = "erased";

    public Notices {
        held = List.copyOf(held);
        erased = List.copyOf(erased);
    }

    public boolean isEmpty() {
        return head == null && held.isEmpty() && erased.isEmpty();
    }

    /** One line each, in a fixed order. */
    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        if (head != null) {
            line(out, HEAD, head.json());
        }
        held.forEach(each -> line(out, HELD, each.json()));
        erased.forEach(each -> line(out, ERASED, each.json()));
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, String name, Json json) {
        out.writeBytes(CanonicalJson.write(Json.fields().with(name, json).end()));
        out.write('\n');
    }

    /** @throws ProvenanceException if these are not exactly the bytes that {@link #bytes} writes */
    public static Notices parse(byte[] bytes) {
        SignedHead head = null;
        var held = new ArrayList<SignedHead>();
        var erased = new ArrayList<ErasureNotice>();
        try {
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                Json.Obj fields = CanonicalJson.parse(line.getBytes(StandardCharsets.UTF_8))
                        .object();
                if (fields.has(HEAD)) {
                    head = SignedHead.parse(fields.get(HEAD));
                } else if (fields.has(HELD)) {
                    held.add(SignedHead.parse(fields.get(HELD)));
                } else {
                    erased.add(ErasureNotice.parse(fields.get(ERASED)));
                }
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "the notices have another form", e);
        }
        var notices = new Notices(head, held, erased);
        if (!Arrays.equals(notices.bytes(), bytes)) {
            throw new ProvenanceException(CanonicalJson.REFUSED, "the notices have another form");
        }
        return notices;
    }
}
