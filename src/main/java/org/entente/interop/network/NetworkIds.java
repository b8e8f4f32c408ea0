package org.entente.interop.network;

import org.entente.model.ObjectId;

/**
 * Derives ids from the format, the namespace and the foreign id, so that two nations that import one file agree and a later
 * version of the file speaks of the same objects.
 *
 * @param format {@code graphml} or {@code gexf}
 * @param namespace within which the file's ids are unique
 */
record NetworkIds(String format, String namespace) {

    ObjectId node(String id) {
        return ObjectId.derived(format, namespace, id);
    }

    /**
     * An edge's id names its ends too, because programs number edges anew whenever they save them.
     *
     * @param id empty if the edge has none
     * @param before how many like it the file has had
     */
    ObjectId edge(String id, ObjectId from, ObjectId to, String kind, int before) {
        return ObjectId.derived(
                format + "-edge", namespace, id, from.toString(), to.toString(), kind, Integer.toString(before));
    }
}
