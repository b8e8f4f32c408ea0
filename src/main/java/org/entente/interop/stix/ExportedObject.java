package org.entente.interop.stix;

import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;

/**
 * What was released about one object: what a view of it would show, property by property.
 *
 * @param values live values by property; of a contested single-valued property only the one shown first
 * @param marking the join of the markings of all of it
 * @param sources source objects that the values rest on, as far as they may be named
 * @param contested properties of which other values stood beside the one written
 */
record ExportedObject(
        ObjectId id, Map<String, List<Value>> values, Marking marking, List<ObjectId> sources, List<String> contested) {

    /** Catalogue key; empty if the type claim was not released. */
    String type() {
        return first("type") instanceof Code code ? code.code() : "";
    }

    /** The id that the object had in STIX; empty if it did not come from there. */
    String stixId() {
        return first(StixMapping.ID) instanceof Text text && Formats.isId(text.text()) ? text.text() : "";
    }

    List<Value> of(String property) {
        return values.getOrDefault(property, List.of());
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    /** The first value as plain text; empty if there is none. */
    String text(String property) {
        var all = of(property);
        return all.isEmpty() ? "" : all.getFirst().plain();
    }

    /** Where a single-valued reference points; the object's own id if it points nowhere. */
    ObjectId target(String property) {
        return first(property) instanceof Ref ref ? ref.target() : id;
    }

    private Object first(String property) {
        var all = of(property);
        return all.isEmpty() ? "" : all.getFirst();
    }
}
