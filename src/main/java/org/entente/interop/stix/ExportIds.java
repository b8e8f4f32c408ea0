package org.entente.interop.stix;

import org.entente.catalogue.Catalogue;

/** Types and ids under which objects leave. */
record ExportIds(Catalogue catalogue) {

    /** The id it came with, or one of the nearest type; one of our own type if the catalogue names none. */
    String nearestId(ExportedObject object) {
        if (!object.stixId().isEmpty()) {
            return object.stixId();
        }
        var type = nearestType(object);
        return type.isEmpty() ? customId(object) : StixIds.of(type, object.id());
    }

    String customId(ExportedObject object) {
        return StixIds.of(customType(object), object.id());
    }

    String linkId(ExportedObject link) {
        return link.stixId().isEmpty() ? StixIds.of("relationship", link.id()) : link.stixId();
    }

    String nearestType(ExportedObject object) {
        var type = catalogue.type(object.type()).stix();
        return type == null ? "" : type;
    }

    static String customType(ExportedObject object) {
        var key = object.type().replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "x-entente-" + (key.isEmpty() ? "object" : key);
    }
}
