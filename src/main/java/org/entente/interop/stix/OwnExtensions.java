package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The extensions by which Entente says in STIX what STIX has no words for, with their definitions. */
final class OwnExtensions {

    private static final String PROPERTIES = "extension-definition--6f1d5b1a-53c5-4f0e-9c2a-7c9a2f5d8e01";
    private static final String TYPES = "extension-definition--6f1d5b1a-53c5-4f0e-9c2a-7c9a2f5d8e02";
    private static final String MAKER = "identity--6f1d5b1a-53c5-4f0e-9c2a-7c9a2f5d8e00";

    private final String now;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> properties = new java.util.TreeSet<>();

    OwnExtensions(String now) {
        this.now = now;
    }

    /** Says that the object has properties of ours at its top. */
    void defineProperties(ObjectNode object) {
        used.add(PROPERTIES);
        object.propertyNames().stream()
                .filter(name -> name.startsWith("x_entente_"))
                .forEach(properties::add);
        extension(object, PROPERTIES, "toplevel-property-extension");
    }

    /** Says that the object is of a type of ours. */
    void defineType(ObjectNode object) {
        used.add(TYPES);
        extension(object, TYPES, "new-sdo");
    }

    private static void extension(ObjectNode object, String id, String type) {
        var all = object.get("extensions") instanceof ObjectNode present
                ? present
                : JsonNodeFactory.instance.objectNode();
        all.set(id, JsonNodeFactory.instance.objectNode().put("extension_type", type));
        object.set("extensions", all);
    }

    /** The definitions that the written objects need. */
    List<ObjectNode> used() {
        var all = new ArrayList<ObjectNode>();
        if (!used.isEmpty()) {
            all.add(begin("identity", MAKER).put("name", "Entente").put("identity_class", "system"));
        }
        if (used.contains(PROPERTIES)) {
            var names = JsonNodeFactory.instance.arrayNode();
            properties.forEach(names::add);
            all.add(definition(
                            PROPERTIES,
                            "Entente properties",
                            "Properties of a joint threat assessment that STIX lacks."
                                    + " Each is named after its key in Entente's catalogue.",
                            "toplevel-property-extension")
                    .set("extension_properties", names));
        }
        if (used.contains(TYPES)) {
            all.add(definition(
                    TYPES,
                    "Entente types",
                    "Objects of a joint threat assessment that STIX lacks, such as vehicles, phones and judgements."
                            + " Each type and property is named after its key in Entente's catalogue.",
                    "new-sdo"));
        }
        return all;
    }

    private ObjectNode definition(String id, String name, String description, String type) {
        var types = JsonNodeFactory.instance.arrayNode().add(type);
        return begin("extension-definition", id)
                .put("created_by_ref", MAKER)
                .put("name", name)
                .put("description", description)
                .put("schema", description)
                .put("version", "1.0.0")
                .set("extension_types", types);
    }

    private ObjectNode begin(String type, String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", now)
                .put("modified", now);
    }
}
