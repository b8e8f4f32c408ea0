package org.entente.interop.stix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.catalogue.Catalogue;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Markings as marking definitions: TLP by the ids that everybody knows, everything else as a statement of our own with
 * the words of the banner. An object keeps the definitions it came with as long as they say the same.
 */
final class ExportMarkings {

    private final Catalogue catalogue;
    private final String now;
    private final Map<String, ObjectNode> statements = new LinkedHashMap<>();

    ExportMarkings(Catalogue catalogue, String now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    void mark(ExportedObject object, ObjectNode node) {
        var refs = new LinkedHashSet<String>();
        var level = object.marking().levels().get(Tlp.POLICY);
        var original = original(object);
        var implied = original.stream()
                .map(Tlp::levelOf)
                .filter(each -> each != null)
                .reduce(Tlp::stricter)
                .orElse(null);
        boolean isUnchanged = implied == null ? level == null : implied.equals(level);
        for (var ref : original) {
            if (isUnchanged || Tlp.levelOf(ref) == null) {
                refs.add(ref);
            }
        }
        var tlp = level == null || isUnchanged ? null : Tlp.idOf(level);
        if (tlp != null) {
            refs.add(tlp);
        }
        var named = new TreeSet<>(object.marking().caveats());
        named.addAll(object.marking().handling());
        named.stream()
                .filter(name -> Formats.typeOf(name).equals("marking-definition"))
                .forEach(refs::add);
        statement(object.marking(), refs);
        refs.remove(node.path("id").stringValue(""));
        boolean isFirstEdition = Tlp.levelOf(node.path("id").stringValue("")) != null;
        if (!refs.isEmpty() && !isFirstEdition) {
            var array = JsonNodeFactory.instance.arrayNode();
            refs.forEach(array::add);
            node.set("object_marking_refs", array);
        }
    }

    private static List<String> original(ExportedObject object) {
        var refs = new ArrayList<String>();
        if (object.has(StixMapping.MARKINGS) && object.of(StixMapping.MARKINGS).getFirst() instanceof Text text) {
            StixValues.written(text).values().forEach(ref -> refs.add(ref.stringValue("")));
        }
        refs.removeIf(ref -> !Formats.isId(ref));
        return refs;
    }

    /** What TLP and the definitions by id do not say. */
    private void statement(Marking marking, Set<String> refs) {
        var levels = new TreeMap<>(marking.levels());
        levels.remove(Tlp.POLICY);
        var caveats = marking.caveats().stream()
                .filter(name -> !Formats.typeOf(name).equals("marking-definition"))
                .toList();
        var rest = new Marking(
                levels,
                marking.audience(),
                new TreeSet<>(caveats),
                marking.originatorControlled(),
                new TreeSet<>(),
                null,
                new TreeSet<>());
        if (rest.equals(Marking.UNMARKED)) {
            return;
        }
        var banner = catalogue.markings().banner(rest);
        var id = StixIds.derived("marking-definition", "stix-statement", banner);
        statements.computeIfAbsent(id, _ -> {
            var definition = JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "marking-definition")
                    .put("spec_version", "2.1")
                    .put("id", id)
                    .put("created", now)
                    .put("name", banner)
                    .put("definition_type", "statement");
            definition.set("definition", JsonNodeFactory.instance.objectNode().put("statement", banner));
            return definition;
        });
        refs.add(id);
    }

    List<ObjectNode> used() {
        return List.copyOf(statements.values());
    }
}
