package org.entente.interop.stix;

import java.util.UUID;
import org.entente.model.ObjectId;

/** STIX ids for what did not come from STIX. */
final class StixIds {

    private StixIds() {}

    /**
     * The object's own id in the shape of a UUIDv4, which is the only one that STIX 2.1 wants for its objects: random
     * ids stay as they are, derived ones change their version digit.
     */
    static String of(String type, ObjectId object) {
        long high = (object.value().getMostSignificantBits() & ~0xF000L) | 0x4000L;
        return type + "--" + new UUID(high, object.value().getLeastSignificantBits());
    }

    /** An id that stays the same for the same parts. */
    static String derived(String type, String... parts) {
        return of(type, ObjectId.derived(parts));
    }
}
