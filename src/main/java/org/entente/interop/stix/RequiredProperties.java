package org.entente.interop.stix;

import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what STIX requires of a type, from what our object says in other words. */
record RequiredProperties(Catalogue catalogue, Rules rules, ExportReferences references) {

    /** What STIX requires of a type and our object says in other words. */
    void complete(ExportedObject object, String type, ObjectNode node) {
        var structure = rules.category(type) == null ? null : rules.structure(type);
        if (structure == null) {
            return;
        }
        ObjectType ours = catalogue.type(object.type());
        if (type.equals("identity") && ours.stixClass() != null) {
            node.put("identity_class", ours.stixClass());
        }
        for (var name : List.of("name", "value")) {
            var property = structure.properties().get(name);
            if (property != null
                    && property.required()
                    && !node.has(name)
                    && !references.title(object).isEmpty()) {
                node.put(name, references.title(object));
            }
        }
    }

    /** What 2.1 requires and an object that names no version may have come without. */
    static void sinceLatest(String type, ObjectNode node) {
        if (type.equals("malware") && !node.has("is_family")) {
            node.put("is_family", false);
        } else if (type.equals("indicator") && !node.has("pattern_type")) {
            node.put("pattern_type", "stix");
        }
    }
}
