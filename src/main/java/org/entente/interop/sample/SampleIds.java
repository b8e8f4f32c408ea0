package org.entente.interop.sample;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.ObjectId;
import tools.jackson.databind.JsonNode;

/**
 * Ids of a sample file. They are derived as a table under the case's namespace derives them, so that the sample's own
 * tables meet the same objects; those of positions as the workstation derives them, so that whoever changes a stand changes
 * the one that is there.
 */
final class SampleIds {

    private final String namespace;
    private final SampleCast cast;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, JsonNode> positions = new HashMap<>();

    SampleIds(String namespace, JsonNode objects, SampleCast cast) {
        this.namespace = namespace;
        this.cast = cast;
        for (JsonNode object : objects) {
            String id = object.path("id").asString("");
            String key = object.path("key").asString("");
            if (!key.isEmpty()) {
                keys.put(id, key);
            }
            if (object.path("type").asString("").equals("position")) {
                positions.put(id, object.path("say"));
            }
        }
    }

    ObjectId of(String name) {
        JsonNode position = positions.get(name);
        return position == null
                ? ObjectId.derived("table", namespace, keys.getOrDefault(name, name))
                : ObjectId.derived(
                        "position",
                        of(position.path("position.on").asString("")).toString(),
                        cast.code(position.path("position.by").asString("")));
    }

    ObjectId link(String from, String kind, String to, String since) {
        return ObjectId.derived("table-link", namespace, kind, of(from).toString(), of(to).toString(), since);
    }
}
