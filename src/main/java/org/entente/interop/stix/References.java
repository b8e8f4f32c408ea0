package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Refusal;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** External references as source objects. Equal references are one source, in every case and whoever reads them. */
final class References {

    private static final int MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ImportOptions options;
    private final Marking marking;

    References(ImportOptions options, Marking marking) {
        this.options = options;
        this.marking = marking;
    }

    /** Those that identify the object best come first: with number and address, then the others; else by their text. */
    List<Imported> read(JsonNode references) {
        if (references.size() > MOST) {
            throw new Refusal("interop.stix.unkept.references", MOST);
        }
        var all = new ArrayList<JsonNode>();
        references.values().forEach(all::add);
        all.sort(Comparator.comparing((JsonNode each) -> !each.has("external_id"))
                .thenComparing(each -> !each.has("url"))
                .thenComparing(References::canonical));
        var seen = new HashSet<ObjectId>();
        return all.stream()
                .map(this::source)
                .filter(source -> seen.add(source.id()))
                .toList();
    }

    private Imported source(JsonNode reference) {
        var text = canonical(reference);
        var said = new ArrayList<Said>();
        var name = reference.path("source_name").stringValue("");
        var externalId = reference.path("external_id").stringValue("");
        say(said, "type", new Code("source"));
        say(said, "source.reference", new Text(externalId.isEmpty() ? name : name + " " + externalId));
        say(said, StixMapping.REFERENCE, StixValues.kept("external_references", reference));
        if (reference.has("url")) {
            say(said, "source.url", new Text(reference.path("url").stringValue("")));
        }
        if (!externalId.isEmpty()) {
            say(said, "source.external-id", new Text(externalId));
        }
        if (reference.has("description")) {
            say(
                    said,
                    "source.descriptor",
                    new Text(reference.path("description").stringValue("")));
        }
        return new Imported(
                ObjectId.derived("stix-reference", text),
                text,
                null,
                false,
                said,
                List.of(),
                Where.named("external_references"));
    }

    private void say(List<Said> said, String property, Value value) {
        said.add(new Said(property, value, null, options.grade(), marking, options.source(), ""));
    }

    /** The same text for the same reference, whatever order its properties came in. */
    private static String canonical(JsonNode reference) {
        var sorted = new TreeMap<String, JsonNode>();
        reference.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return JSON.writeValueAsString(sorted);
    }
}
