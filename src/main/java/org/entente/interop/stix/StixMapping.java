package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a checked STIX object says in the words of the catalogue. Properties that the catalogue knows take its keys; all
 * others are kept as {@code stix.<name>} so that they are written back exactly ({@link StixValues}). Every pointer at
 * another object becomes a {@code Ref}, so that it leaves only with its target and can be told when it dangles.
 */
final class StixMapping {

    /** Prefix of properties without a key of their own in the catalogue. */
    static final String PREFIX = PropertyType.STIX_PREFIX;

    static final String ID = PREFIX + "id";
    static final String REFERENCE = PREFIX + "reference";
    static final String REFERENCES = PREFIX + "external_refs";
    static final String MARKINGS = PREFIX + "object_marking_refs";

    private static final Set<String> OF_RELATIONSHIPS =
            Set.of("relationship_type", "source_ref", "target_ref", "start_time", "stop_time");
    private static final Set<String> SAID_ELSEWHERE = Set.of("type", "id", "spec_version");

    /** Files may invent names without end; what is remembered is bounded. */
    private static final int MOST_REMEMBERED = 1000;

    record Mapped(Imported object, List<Imported> sources) {}

    private final Catalogue catalogue;
    private final Set<String> lists;
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final Map<String, String> linkKinds = new ConcurrentHashMap<>();

    StixMapping(Catalogue catalogue, Rules rules) {
        this.catalogue = catalogue;
        this.lists = rules.lists();
    }

    /** The object id of whatever has this STIX id, in every case that reads it. */
    static ObjectId objectId(String stixId) {
        return ObjectId.derived("stix", stixId);
    }

    Mapped map(ObjectNode object, ImportOptions options, StatementMarkings statements, Message where) {
        var stixId = object.path("id").stringValue();
        var type = object.path("type").stringValue();
        var said = new Sayings(object, options, statements);
        var sources = new References(options, said.marking()).read(object.path("external_references"));
        said.restOn(sources);
        said.say("type", new Code(typeKey(object, type)), "type");
        said.say(ID, new Text(stixId), "id");
        if (type.equals("sighting")) {
            sighting(object, said);
        }
        if (object.has("latitude")) {
            StixValues.place(object).ifPresent(place -> said.say("location", place, "latitude", "longitude"));
        }
        for (var entry : object.properties()) {
            property(type, entry.getKey(), entry.getValue(), object, said);
        }
        for (var source : sources) {
            said.say(REFERENCES, new Ref(source.id()), "external_references");
        }
        var imported = new Imported(
                objectId(stixId),
                stixId,
                StixValues.moment(object.path("modified")),
                object.path("revoked").booleanValue(false),
                said.list(),
                pointers(object),
                where);
        return new Mapped(imported, sources);
    }

    private String typeKey(ObjectNode object, String type) {
        if (type.equals("relationship") || type.equals("sighting")) {
            return "link";
        }
        var identityClass =
                type.equals("identity") ? object.path("identity_class").stringValue("") : "";
        return types.computeIfAbsent(
                type + " " + identityClass,
                _ -> catalogue
                        .typeForStix(type, identityClass.isEmpty() ? null : identityClass)
                        .map(ObjectType::key)
                        .orElse(type));
    }

    /** A sighting reads as a link from where it was seen, or from who says so, to what was seen. */
    private void sighting(ObjectNode object, Sayings said) {
        said.say("link.kind", new Code(catalogue.linkKindForStix("sighting").key()), "type");
        var place = object.path("where_sighted_refs").path(0).stringValue("");
        var from = place.isEmpty() ? object.path("created_by_ref").stringValue("") : place;
        if (Formats.isId(from)) {
            said.say("link.from", new Ref(objectId(from)), "where_sighted_refs");
        }
        said.say("link.to", new Ref(objectId(object.path("sighting_of_ref").stringValue(""))), "sighting_of_ref");
    }

    private void property(String type, String name, JsonNode value, ObjectNode object, Sayings said) {
        if (SAID_ELSEWHERE.contains(name) || name.equals("external_references")) {
            return;
        }
        boolean isPlace = name.equals("latitude") || name.equals("longitude") || name.equals("precision");
        if (isPlace && StixValues.isWithinPlace(object, name)) {
            return;
        }
        if (type.equals("sighting") && name.equals("sighting_of_ref")) {
            return;
        }
        if (type.equals("relationship") && name.equals("relationship_type")) {
            said.say("link.kind", new Code(linkKind(value.stringValue())), name);
            return;
        }
        var known = isOfRelationship(name) && !type.equals("relationship") ? null : known(name, value);
        var key = known == null ? PREFIX + name : known.key();
        var values = values(name, value, known);
        if (values == null) {
            said.say(PREFIX + name, StixValues.kept(name, value), name);
        } else {
            values.forEach(one -> said.say(key, one, name));
        }
    }

    private String linkKind(String relationshipType) {
        if (linkKinds.size() > MOST_REMEMBERED) {
            return catalogue.linkKindForStix(relationshipType).key();
        }
        return linkKinds.computeIfAbsent(
                relationshipType, name -> catalogue.linkKindForStix(name).key());
    }

    private static boolean isOfRelationship(String name) {
        return OF_RELATIONSHIPS.contains(name);
    }

    private @Nullable PropertyType known(String name, JsonNode value) {
        return catalogue
                .propertyForStix(name)
                .filter(_ -> value.isArray() == lists.contains(name))
                .orElse(null);
    }

    /** The values in the catalogue's words; null if they do not fit and are kept as they are. */
    private static @Nullable List<Value> values(String name, JsonNode value, @Nullable PropertyType known) {
        boolean isPointer = name.endsWith("_ref") || (name.endsWith("_refs") && value.isArray());
        if (known == null && (!isPointer || name.equals("object_marking_refs"))) {
            return null;
        }
        var all = new LinkedHashSet<Value>();
        for (var one : value.isArray() ? value.values() : List.of(value)) {
            var fitting = known == null || known.kind() == PropertyType.ValueKind.REF
                    ? pointer(one)
                    : StixValues.fitting(one, known.kind());
            if (fitting == null) {
                return null;
            }
            all.add(fitting);
        }
        return List.copyOf(all);
    }

    private static @Nullable Value pointer(JsonNode value) {
        var id = value.stringValue("");
        return Formats.isId(id) ? new Ref(objectId(id)) : null;
    }

    /** Everything that the object points at, however deep, apart from the markings that everybody has. */
    private static List<ObjectId> pointers(ObjectNode object) {
        var all = new LinkedHashSet<ObjectId>();
        pointers(object, all);
        return new ArrayList<>(all);
    }

    private static void pointers(JsonNode node, Set<ObjectId> all) {
        for (var entry : node.properties()) {
            var name = entry.getKey();
            if (name.endsWith("_ref") || name.endsWith("_refs")) {
                for (var id : entry.getValue().isArray() ? entry.getValue().values() : List.of(entry.getValue())) {
                    var text = id.stringValue("");
                    if (Formats.isId(text) && Tlp.levelOf(text) == null) {
                        all.add(objectId(text));
                    }
                }
            } else if (entry.getValue().isObject()) {
                pointers(entry.getValue(), all);
            } else if (entry.getValue().isArray()) {
                entry.getValue().values().forEach(item -> pointers(item, all));
            }
        }
    }
}
