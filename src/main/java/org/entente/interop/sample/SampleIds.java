package org.entente.interop.sample;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.ObjectId;
import tools.jackson.databind.JsonNode;

/**
 * Ids of a sample file. They are derived as a table under the case's namespace derives them, so that the sample's own
 * tables meet the same objects.
 */
final class SampleIds {

    private final String namespace;
    private final Map<String, String> keys = new HashMap<>();

    SampleIds(String namespace, JsonNode objects) {
        this.namespace = namespace;
        for (JsonNode object : objects) {
            String key = object.path("key").asString("");
            if (!key.isEmpty()) {
                keys.put(object.path("id").asString(""), key);
            }
        }
    }

    ObjectId of(String name) {
        return ObjectId.derived("table", namespace, keys.getOrDefault(name, name));
    }

    ObjectId link(String from, String kind, String to, String since) {
        return ObjectId.derived("table-link", namespace, kind, of(from).toString(), of(to).toString(), since);
    }
}
