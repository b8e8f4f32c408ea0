package org.entente.store.unsaved;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.unsaved.UnsavedChange.Said;

/**
 * A change as bytes, to be sealed before they are written anywhere.
 *
 * <pre>
 * version (1) ‖ intent ‖ count (4) ‖ { id (32) ‖ core ‖ attribution }…     texts as length (4) and bytes
 * </pre>
 */
public final class UnsavedForm {

    private static final byte VERSION = 1;

    private UnsavedForm() {}

    public static byte[] write(UnsavedChange change) {
        var parts = new ArrayList<byte[]>();
        parts.add(new byte[] {VERSION});
        add(parts, change.intent().getBytes(StandardCharsets.UTF_8));
        parts.add(number(change.said().size()));
        for (Said each : change.said()) {
            parts.add(each.id().hash().bytes());
            add(parts, CanonicalForm.core(each.core()));
            add(parts, CanonicalForm.attribution(each.attribution()));
        }
        var buffer =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).reduce(0, Math::addExact));
        parts.forEach(buffer::put);
        return buffer.array();
    }

    private static void add(List<byte[]> parts, byte[] text) {
        parts.add(number(text.length));
        parts.add(text);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }

    /** Reads what {@link #write} wrote; empty for another version. */
    public static Optional<UnsavedChange> read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (buffer.get() != VERSION) {
            return Optional.empty();
        }
        String intent = new String(text(buffer), StandardCharsets.UTF_8);
        var said = new ArrayList<Said>();
        for (int left = buffer.getInt(); left > 0; left--) {
            var id = new ClaimId(Hash.of(take(buffer, Hash.BYTES)));
            var core = CanonicalForm.parseCore(text(buffer));
            said.add(new Said(id, core, CanonicalForm.parseAttribution(text(buffer))));
        }
        return Optional.of(new UnsavedChange(intent, said));
    }

    private static byte[] text(ByteBuffer buffer) {
        return take(buffer, buffer.getInt());
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }
}
