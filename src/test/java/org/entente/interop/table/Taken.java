package org.entente.interop.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Told;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/** Keeps what an importer hands on. */
final class Taken implements Receiver {

    static final Catalogue CATALOGUE = Catalogue.load();

    final List<Imported> objects = new ArrayList<>();
    final LinkedHashMap<ObjectId, Imported> sources = new LinkedHashMap<>();
    final List<Told> refused = new ArrayList<>();
    final List<Told> warnings = new ArrayList<>();

    static Taken from(FileInput file, @Nullable TableMapping mapping) {
        var taken = new Taken();
        new TableImporter(mapping, CATALOGUE).read(file, ImportOptions.NOTHING_SAID, taken, Progress.NONE);
        return taken;
    }

    static Taken from(Path file, @Nullable TableMapping mapping) {
        return from(FileInput.of(file), mapping);
    }

    static Taken guessed(String name, String text) {
        return from(FileInput.of(name, text.getBytes(StandardCharsets.UTF_8)), null);
    }

    @Override
    public void object(Imported object) {
        objects.add(object);
    }

    @Override
    public void source(Imported source) {
        sources.put(source.id(), source);
    }

    @Override
    public void refused(Problem problem) {
        refused.add(Told.of(problem));
    }

    @Override
    public void warning(Problem problem) {
        warnings.add(Told.of(problem));
    }

    /** How many different objects of each type were told of. */
    Map<String, Integer> types() {
        Map<ObjectId, String> types = new HashMap<>();
        objects.forEach(object -> types.put(object.id(), value(object, "type")));
        Map<String, Integer> counts = new HashMap<>();
        types.values().forEach(type -> counts.merge(type, 1, Integer::sum));
        return counts;
    }

    int count(String type) {
        return types().getOrDefault(type, 0);
    }

    long links() {
        return count("link");
    }

    /** Values of a property over all objects. */
    List<String> values(String property) {
        return objects.stream()
                .flatMap(object -> object.said().stream())
                .filter(said -> said.property().equals(property))
                .map(said -> said.value().plain())
                .toList();
    }

    static String value(Imported object, String property) {
        return object.said().stream()
                .filter(said -> said.property().equals(property))
                .map(said -> said.value().plain())
                .findFirst()
                .orElse("");
    }
}
