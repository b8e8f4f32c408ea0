package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Collects what one object says, each value with the object's grade, marking and source. */
final class Sayings {

    /** Scale id of STIX confidence, 0 to 100; it is about the information, so it stands on the credibility axis. */
    static final String CONFIDENCE_SCALE = "stix-confidence";

    private final StatementMarkings statements;
    private final List<Said> said = new ArrayList<>();
    private final Map<String, Marking> granular = new HashMap<>();
    private final Marking marking;
    private final Grade grade;
    private @Nullable ObjectId source;

    Sayings(ObjectNode object, ImportOptions options, StatementMarkings statements) {
        this.statements = statements;
        marking = marked(options.marking(), object.path("object_marking_refs").values());
        grade = graded(object, options.grade());
        source = options.source();
        for (var each : object.path("granular_markings").values()) {
            for (var selector : each.path("selectors").values()) {
                var property = selector.stringValue("").replaceFirst("\\..*", "");
                var before = granular.getOrDefault(property, marking);
                granular.put(property, marked(before, List.of(each.path("marking_ref"))));
            }
        }
    }

    /** The stricter TLP level of all; statements are handling, other marking definitions caveats, named by their id. */
    private Marking marked(Marking marking, Iterable<JsonNode> refs) {
        var result = marking;
        var caveats = new TreeSet<>(marking.caveats());
        var handling = new TreeSet<>(marking.handling());
        for (var ref : refs) {
            var id = ref.stringValue("");
            var level = Tlp.levelOf(id);
            if (level != null) {
                result = result.withLevel(
                        Tlp.POLICY, Tlp.stricter(result.levels().get(Tlp.POLICY), level));
            } else if (!id.isEmpty()) {
                (statements.isStatement(id) ? handling : caveats).add(id);
            }
        }
        return result.withCaveats(caveats).withHandling(handling);
    }

    private static Grade graded(ObjectNode object, Grade otherwise) {
        var confidence = object.path("confidence");
        return confidence.isIntegralNumber()
                ? new Grade(otherwise.reliability(), new Rating.Rated(CONFIDENCE_SCALE, confidence.asString()))
                : otherwise;
    }

    Marking marking() {
        return marking;
    }

    /** The values rest on the reference that identifies the object best, unless the analyst named a source. */
    void restOn(List<Imported> sources) {
        if (source == null && !sources.isEmpty()) {
            source = sources.getFirst().id();
        }
    }

    /** @param selected the STIX properties that the value comes from; their granular markings apply */
    void say(String property, Value value, String... selected) {
        var effective = marking;
        for (var name : selected) {
            var own = granular.get(name);
            if (own != null) {
                effective = own;
            }
        }
        said.add(new Said(property, value, null, grade, effective, source, ""));
    }

    List<Said> list() {
        return said;
    }
}
