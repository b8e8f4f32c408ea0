package org.entente.interop.network;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Told;
import org.entente.model.work.Progress;

/** Keeps what the importer of networks hands on. */
final class Drawn implements Receiver {

    static final Catalogue CATALOGUE = Catalogue.load();

    final List<Imported> objects = new ArrayList<>();
    final List<Told> refused = new ArrayList<>();
    final List<Told> warnings = new ArrayList<>();

    static Drawn from(NetworkImporter.Format format, FileInput file) {
        var drawn = new Drawn();
        new NetworkImporter(format, CATALOGUE).read(file, ImportOptions.NOTHING_SAID, drawn, Progress.NONE);
        return drawn;
    }

    static Drawn from(Path file) {
        boolean isGexf = file.toString().endsWith(".gexf");
        return from(isGexf ? NetworkImporter.Format.GEXF : NetworkImporter.Format.GRAPHML, FileInput.of(file));
    }

    static Drawn graphml(String xml) {
        return from(
                NetworkImporter.Format.GRAPHML, FileInput.of("harbour.graphml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    static Drawn gexf(String xml) {
        return from(NetworkImporter.Format.GEXF, FileInput.of("harbour.gexf", xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void object(Imported object) {
        objects.add(object);
    }

    @Override
    public void source(Imported source) {
        throw new AssertionError("a network names no sources");
    }

    @Override
    public void refused(Problem problem) {
        refused.add(Told.of(problem));
    }

    @Override
    public void warning(Problem problem) {
        warnings.add(Told.of(problem));
    }

    Map<String, Integer> types() {
        Map<String, Integer> counts = new HashMap<>();
        objects.forEach(object -> counts.merge(value(object, "type"), 1, Integer::sum));
        return counts;
    }

    /** The object with this foreign id. */
    Imported object(String foreignId) {
        return objects.stream()
                .filter(object -> object.foreignId().equals(foreignId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + foreignId + " among " + objects));
    }

    static String value(Imported object, String property) {
        return String.join("; ", values(object, property));
    }

    static List<String> values(Imported object, String property) {
        return said(object, property).stream().map(said -> said.value().plain()).toList();
    }

    static List<Said> said(Imported object, String property) {
        return object.said().stream()
                .filter(said -> said.property().equals(property))
                .toList();
    }
}
