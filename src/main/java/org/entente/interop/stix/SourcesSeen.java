package org.entente.interop.stix;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.ObjectId;

/** Which sources were handed on lately, so that the same one is not told a thousand times. Bounded: it may forget. */
final class SourcesSeen {

    private static final int MOST = 20_000;

    private final Map<ObjectId, Boolean> seen = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ObjectId, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean isNew(ObjectId id) {
        return seen.put(id, Boolean.TRUE) == null;
    }
}
