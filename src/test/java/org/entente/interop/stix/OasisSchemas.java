package org.entente.interop.stix;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schemas that OASIS publishes, as an independent judge of what we write. */
final class OasisSchemas {

    static final Path FOLDER = Path.of("../shared/data/stix-oasis/schemas");

    private final Map<String, Schema> byName = new HashMap<>();

    /** Loaded once: it takes longer than all that it judges. */
    private static final class Once {
        static final OasisSchemas SCHEMAS = new OasisSchemas();
    }

    static OasisSchemas load() {
        return Once.SCHEMAS;
    }

    private OasisSchemas() {
        var texts = new HashMap<String, String>();
        var locations = new HashMap<String, String>();
        try (var files = Files.walk(FOLDER)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                var text = Files.readString(file);
                var id = JsonMapper.shared().readTree(text).path("$id").stringValue();
                texts.put(id, text);
                locations.put(file.getFileName().toString().replace(".json", ""), id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
        locations.forEach((name, id) -> byName.put(name, registry.getSchema(SchemaLocation.of(id))));
    }

    /**
     * What the schemas have against a bundle: its envelope, and each object by the schema of its type, as the OASIS
     * validator does it. The bundle schema's own list of objects lacks several types and so refuses good bundles.
     */
    List<String> faults(JsonNode bundle) {
        var faults = new ArrayList<String>();
        var envelope = ((ObjectNode) bundle.deepCopy()).without("objects");
        named("bundle").validate(envelope).forEach(error -> faults.add("bundle " + error));
        bundle.path("objects").forEach(object -> faults.addAll(faultsOf(object)));
        return faults;
    }

    /** What the schema of its type has against one object. */
    List<String> faultsOf(JsonNode object) {
        var type = object.path("type").stringValue("");
        var custom = object.has("created") || object.has("modified") ? "core" : "cyber-observable-core";
        return named(byName.containsKey(type) ? type : custom).validate(object).stream()
                .map(error -> object.path("id") + " " + error)
                .toList();
    }

    private Schema named(String name) {
        return Optional.ofNullable(byName.get(name)).orElseThrow();
    }
}
