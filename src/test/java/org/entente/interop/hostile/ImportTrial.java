package org.entente.interop.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Told;
import org.entente.interop.network.NetworkImporter;
import org.entente.interop.stix.StixImporter;
import org.entente.interop.table.TableImporter;
import org.entente.model.work.Progress;

/**
 * A process of its own that reads files with every importer and prints one line each, so that a test can bound its heap and
 * the time that each file takes: {@code importer TAB file TAB cpuMillis TAB objects TAB refused TAB where TAB why}.
 */
final class ImportTrial {

    static final int IMPORTERS = 4;

    private static final int KEPT = 3;
    private static final int WARM_UP = 40;
    private static final long SMALL = 1 << 16;

    private final List<Named> importers;

    private record Named(String name, Importer importer) {}

    private ImportTrial() {
        var catalogue = Catalogue.load();
        this.importers = List.of(
                new Named("stix", new StixImporter(catalogue)),
                new Named("table", new TableImporter(null, catalogue)),
                new Named("graphml", new NetworkImporter(NetworkImporter.Format.GRAPHML, catalogue)),
                new Named("gexf", new NetworkImporter(NetworkImporter.Format.GEXF, catalogue)));
    }

    /** Reads files and all files of folders. */
    public static void main(String[] paths) throws IOException {
        var trial = new ImportTrial();
        var files = new ArrayList<Path>();
        for (String path : paths) {
            try (Stream<Path> walk = Files.walk(Path.of(path))) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        files.stream().filter(ImportTrial::isSmall).limit(WARM_UP).forEach(trial::all);
        files.stream().flatMap(file -> trial.all(file).stream()).forEach(System.out::println);
        System.out.println("done");
    }

    private static boolean isSmall(Path file) {
        return file.toFile().length() < SMALL;
    }

    private List<String> all(Path file) {
        return importers.stream()
                .map(importer -> {
                    long start = cpuMillis();
                    var seen = one(importer.importer(), file);
                    return String.join(
                            "\t",
                            importer.name(),
                            file.getFileName().toString(),
                            String.valueOf(cpuMillis() - start),
                            seen.line());
                })
                .toList();
    }

    private static long cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static Seen one(Importer importer, Path file) {
        var seen = new Seen();
        try {
            importer.read(FileInput.of(file), ImportOptions.NOTHING_SAID, seen, Progress.NONE);
        } catch (InteropException e) {
            seen.told(new Told(file.getFileName().toString(), e.key()));
        } catch (OutOfMemoryError | StackOverflowError | RuntimeException e) {
            seen.told(new Told("DEFECT", e.getClass().getName()));
        }
        return seen;
    }

    /** Counts what comes and keeps the first refusals. */
    private static final class Seen implements Receiver {
        private long objects;
        private long refused;
        private final List<Told> first = new ArrayList<>();

        @Override
        public void object(Imported object) {
            objects++;
        }

        @Override
        public void source(Imported source) {}

        @Override
        public void refused(Problem problem) {
            refused++;
            if (first.size() < KEPT) {
                first.add(Told.of(problem));
            }
        }

        void told(Told outcome) {
            refused++;
            first.add(outcome);
        }

        @Override
        public void warning(Problem problem) {}

        String line() {
            var where = first.isEmpty() ? "" : first.getFirst().where();
            var why = first.isEmpty() ? "" : first.getFirst().why();
            return String.format(Locale.ROOT, "%d\t%d\t%s\t%s", objects, refused, clean(where), clean(why));
        }

        private static String clean(String text) {
            return text.replaceAll("\\p{Cntrl}", " ");
        }
    }
}
