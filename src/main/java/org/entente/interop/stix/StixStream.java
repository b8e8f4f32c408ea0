package org.entente.interop.stix;

import java.util.Set;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Refusal;
import org.entente.interop.Where;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One pass over one file: finds the objects, checks each and hands it on before the next is read. */
final class StixStream {

    private static final Set<String> OF_A_BUNDLE = Set.of("type", "id", "objects", "spec_version");
    private static final String OLD = "interop.stix.old";

    private final JsonParser parser;
    private final FileInput file;
    private final StixMapping mapping;
    private final Validator validator;
    private final ImportOptions options;
    private final Receiver out;
    private final ObjectReader reader;
    private final StatementMarkings statements;
    private final SourcesSeen sources = new SourcesSeen();

    /** Version that the bundle names; null if that is not known yet, empty if it names none. */
    private @Nullable String version;

    /** Where the list is; null outside of one. */
    private @Nullable Message place;

    StixStream(
            JsonParser parser,
            FileInput file,
            StixMapping mapping,
            Validator validator,
            ImportOptions options,
            Receiver out) {
        this.parser = parser;
        this.file = file;
        this.mapping = mapping;
        this.validator = validator;
        this.options = options;
        this.out = out;
        this.reader = new ObjectReader(parser);
        this.statements = new StatementMarkings(file);
    }

    void read() {
        try {
            boolean isWhole = root(parser.nextToken());
            if (isWhole && parser.nextToken() != null) {
                var at = parser.currentTokenLocation();
                out.refused(new Problem(Where.position(at.getLineNr(), at.getColumnNr()), "interop.stix.goes-on"));
            }
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            out.refused(StixImporter.broken(e, place == null ? null : identified(place, reader.latestId())));
        }
    }

    /** Whether the file was read to its end. */
    private boolean root(@Nullable JsonToken token) {
        if (token == JsonToken.START_ARRAY) {
            version = "";
            return list("");
        }
        if (token == JsonToken.START_OBJECT) {
            return rootObject();
        }
        out.refused(new Problem(Where.FILE, token == null ? "interop.stix.empty" : "interop.stix.other"));
        if (token != null) {
            reader.readValue();
        }
        return true;
    }

    private boolean rootObject() {
        var root = JsonNodeFactory.instance.objectNode();
        boolean isBundle = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (root.has(name) || (isBundle && name.equals("objects"))) {
                out.refused(new Problem(Where.FILE, "interop.stix.twice", ObjectReader.shortened(name)));
                return false;
            }
            if (name.equals("objects") && token == JsonToken.START_ARRAY) {
                isBundle = true;
                if (root.path("spec_version").isString()) {
                    version = root.path("spec_version").stringValue();
                }
                if (!list("objects")) {
                    return false;
                }
            } else if (!property(root, name)) {
                return false;
            }
        }
        place = null;
        if (isBundle || root.path("type").stringValue("").equals("bundle")) {
            bundle(root, isBundle);
        } else {
            object(root, null, Message.of("interop.where.single"));
        }
        return true;
    }

    private boolean property(ObjectNode root, String name) {
        var value = reader.readValue();
        var fault = reader.fault();
        if (fault != null) {
            out.refused(new Problem(Where.FILE, "interop.stix.fault.property", ObjectReader.shortened(name), fault));
            return false;
        }
        root.set(name, value);
        return true;
    }

    private void bundle(ObjectNode bundle, boolean hasObjects) {
        var id = bundle.path("id").stringValue("");
        var where = identified(Message.of("interop.where.bundle"), ObjectReader.shortened(id));
        if (bundle.path("spec_version").stringValue("").equals("2.0")) {
            if (!hasObjects) {
                out.refused(new Problem(where, OLD));
            }
            return;
        }
        if (!bundle.path("type").stringValue("").equals("bundle")
                || !Formats.typeOf(id).equals("bundle")) {
            out.refused(new Problem(where, "interop.stix.bundle.type"));
        } else if (Formats.uuidVersion(id) != 4) {
            out.warning(new Problem(where, "interop.stix.bundle.uuid"));
        }
        if (bundle.has("objects") && !hasObjects) {
            out.refused(new Problem(where, "interop.stix.bundle.list"));
        }
        for (var name : bundle.propertyNames()) {
            if (!OF_A_BUNDLE.contains(name)) {
                out.warning(new Problem(where, "interop.stix.bundle.property", ObjectReader.shortened(name)));
            }
        }
        if (!hasObjects) {
            out.warning(new Problem(where, "interop.stix.bundle.empty"));
        }
    }

    /** Whether the list was read to its end. */
    private boolean list(String name) {
        int index = 0;
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var item = Where.item(name, index++);
            place = item;
            if (token != JsonToken.START_OBJECT) {
                reader.readValue();
                out.refused(new Problem(item, "interop.stix.item"));
                continue;
            }
            var object = reader.read();
            if (isOld(object)) {
                out.refused(new Problem(Where.FILE, OLD));
                return false;
            }
            object(object, reader.fault(), item);
        }
        return true;
    }

    /** STIX 2.0 names its version on the bundle only, perhaps after the objects. */
    private boolean isOld(ObjectNode object) {
        if (version == null && !object.has("spec_version")) {
            version = versionOfBundle();
        }
        return "2.0".equals(version);
    }

    private String versionOfBundle() {
        try (var tokens = StixImporter.tokens(file.open())) {
            tokens.nextToken();
            while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = tokens.currentName();
                tokens.nextToken();
                if (name.equals("spec_version")) {
                    return tokens.currentToken() == JsonToken.VALUE_STRING ? tokens.getString() : "";
                }
                tokens.skipChildren();
            }
        } catch (JacksonException e) {
            return ""; // the pass that reads the objects will meet the fault and tell it
        }
        return "";
    }

    private static Message identified(Message place, String id) {
        return id.isEmpty() ? place : Where.object(place, id);
    }

    private void object(ObjectNode object, @Nullable Message fault, Message at) {
        var where = identified(at, ObjectReader.shortened(object.path("id").stringValue("")));
        if (fault != null) {
            out.refused(new Problem(where, "interop.stix.fault.object", fault));
            return;
        }
        var findings = validator.check(object);
        if (findings.isRefused()) {
            out.refused(new Problem(where, Findings.told(findings.errors())));
            return;
        }
        try {
            var mapped = mapping.map(object, options, statements, where);
            for (var source : mapped.sources()) {
                if (sources.isNew(source.id())) {
                    out.source(source);
                }
            }
            out.object(mapped.object());
        } catch (Refusal e) {
            out.refused(new Problem(where, "interop.stix.unkept", e.why()));
            return;
        } catch (IllegalArgumentException e) {
            out.refused(new Problem(where, "interop.stix.unkept.otherwise"));
            return;
        }
        if (findings.isWarned()) {
            out.warning(new Problem(where, Findings.told(findings.warnings())));
        }
    }
}
