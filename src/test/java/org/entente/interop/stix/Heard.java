package org.entente.interop.stix;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Told;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;

/** Keeps everything that an importer says. */
final class Heard implements Receiver {

    static final Catalogue CATALOGUE = Catalogue.load();
    private static final StixImporter IMPORTER = new StixImporter(CATALOGUE);

    final List<Imported> objects = new ArrayList<>();
    final List<Imported> sources = new ArrayList<>();
    final List<Told> refused = new ArrayList<>();
    final List<Told> warnings = new ArrayList<>();

    static Heard from(Path file) {
        return from(FileInput.of(file), ImportOptions.NOTHING_SAID);
    }

    static Heard from(String json) {
        return from(json, ImportOptions.NOTHING_SAID);
    }

    static Heard from(String json, ImportOptions options) {
        return from(FileInput.of("test.json", json.getBytes(StandardCharsets.UTF_8)), options);
    }

    static Heard from(FileInput file, ImportOptions options) {
        var heard = new Heard();
        IMPORTER.read(file, options, heard, Progress.NONE);
        return heard;
    }

    @Override
    public void object(Imported object) {
        objects.add(object);
    }

    @Override
    public void source(Imported source) {
        sources.add(source);
    }

    @Override
    public void refused(Problem problem) {
        refused.add(Told.of(problem));
    }

    @Override
    public void warning(Problem problem) {
        warnings.add(Told.of(problem));
    }

    Imported object(String foreignId) {
        return objects.stream()
                .filter(object -> object.foreignId().equals(foreignId))
                .findFirst()
                .orElseThrow();
    }

    static List<Value> values(Imported object, String property) {
        return object.said().stream()
                .filter(said -> said.property().equals(property))
                .map(Said::value)
                .toList();
    }
}
