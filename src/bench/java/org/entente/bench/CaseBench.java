package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.home.Home;
import org.entente.app.intake.FileReading;
import org.entente.app.intake.ImportReport;
import org.entente.app.intake.ImportRequest;
import org.entente.app.text.Texts;
import org.entente.model.work.Progress;
import org.entente.store.query.ObjectFilter;
import org.entente.store.query.ObjectRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an analyst waits for, each once in a fresh process with 512 MiB of heap: the passphrase, the work, the closed vault.
 * Only the start of the JVM itself is not in the figures; nor is what the launcher's cache of loaded and profiled classes
 * saves. Goals: ATT&CK for ICS in 5 s, 50 MB in 30 s, opening that vault in 3 s.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {
            "-Xmx512m",
            "-XX:+UseParallelGC",
            "-XX:FreqInlineSize=80",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.GHASH::*,0.05",
            "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.GCTR::*,0.05",
            "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider.CounterMode::*,0.05",
            "--enable-native-access=ALL-UNNAMED"
        })
public class CaseBench {

    private static final long LARGE = 50_000_000;
    private static final Path ATTACK_ICS = Path.of("../shared/data/stix-attack-ics/ics-attack-17.1.json");

    /** An empty vault and a file to read. */
    public abstract static class Importing {

        private Station station;
        private Path vault;

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            station = new Station();
            vault = station.newVault("case");
            file(station);
        }

        abstract Path file(Station at) throws IOException;

        ImportReport read() throws IOException {
            var request = ImportRequest.of(file(station)).markedAs("RESTRICTED");
            var workstation = workstation(station);
            try (var file = FileReading.begin(workstation.catalogue(), request, Progress.NONE);
                    var open = workstation.open(vault, Station.PASSPHRASE.toCharArray())) {
                return open.imports().take(file, Progress.NONE);
            }
        }

        @TearDown
        public void delete() throws IOException {
            station.close();
        }
    }

    /** The public ATT&CK for ICS bundle, which is not shipped with the project. */
    @State(Scope.Benchmark)
    public static class AttackIcs extends Importing {
        @Override
        Path file(Station at) throws IOException {
            if (!Files.exists(ATTACK_ICS)) {
                throw new IOException("needs " + ATTACK_ICS.toAbsolutePath().normalize());
            }
            return ATTACK_ICS;
        }
    }

    /** A generated bundle of 50 MB. */
    @State(Scope.Benchmark)
    public static class Large extends Importing {
        @Override
        Path file(Station at) throws IOException {
            Path file = at.folder().resolve("large.json");
            if (!Files.exists(file)) {
                GeneratedBundle.write(file, LARGE);
            }
            return file;
        }
    }

    /** A vault that holds the generated bundle. */
    @State(Scope.Benchmark)
    public static class LargeVault {

        private Station station;
        private Path vault;
        private OpenCase open;

        @Setup(Level.Trial)
        public void prepare() throws IOException {
            station = new Station();
            vault = station.newVault("case");
            Path file = station.folder().resolve("large.json");
            GeneratedBundle.write(file, LARGE);
            station.run("import", file.toString(), "--into", vault.toString(), "--marking", "RESTRICTED", "--json");
        }

        List<ObjectRow> firstPage() {
            open = workstation(station).open(vault, Station.PASSPHRASE.toCharArray());
            return open.store().queries().objects().page(ObjectFilter.ALL.page(0, 50)).rows();
        }

        @TearDown
        public void delete() throws IOException {
            open.close();
            station.close();
        }
    }

    private static Workstation workstation(Station station) {
        return new Workstation(
                Home.fromEnvironment(Map.of("ENTENTE_HOME", station.home().toString())), new Texts(Locale.ENGLISH));
    }

    @Benchmark
    public ImportReport attackIcsIn(AttackIcs state) throws IOException {
        return state.read();
    }

    @Benchmark
    public ImportReport fiftyMegabytesIn(Large state) throws IOException {
        return state.read();
    }

    @Benchmark
    public List<ObjectRow> openedToTheFirstPage(LargeVault state) {
        return state.firstPage();
    }
}
