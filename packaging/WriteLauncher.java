import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * Writes the launchers {@code entente} and {@code entente.bat}, bound to the JDK that runs this program, so that they work
 * whatever {@code java} is on the PATH; then trains the JVM's ahead-of-time cache (JEP 514) on the tour, so that every later
 * start finds its classes loaded and profiled. Run by the build; no compilation needed.
 *
 * <p>Arguments: the build's target folder, the name of the program's jar in it, and {@code false} for no training.
 */
final class WriteLauncher {

    /**
     * No core dumps, no attaching, no performance data, no crash report of the JVM: a case must not reach the disk by these.
     * The JVM's own temporary folder is set by the program before first use. The smaller limit of inlining takes an eighth off
     * the work of a fresh process, which is mostly compiling, and nothing off a long import (measured).
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:FreqInlineSize=80",
            "-XX:CompileCommand=quiet",
            soon("GHASH"),
            soon("GCTR"),
            soon("CounterMode"),
            "--enable-native-access=ALL-UNNAMED",
            "-Dprism.order=sw",
            "-Dfile.encoding=UTF-8");

    /**
     * The JDK's AES-GCM runs as vector code only where its callers are compiled, for which a case's 32 KiB contents are too few
     * calls for too long: half of the time of sealing 50 MB was lost to that.
     */
    private static String soon(String ofTheCipher) {
        return "-XX:CompileCommand=CompileThresholdScaling,com.sun.crypto.provider." + ofTheCipher + "::*,0.05";
    }

    /** The cache is an advantage, never a condition: one that does not fit is passed over without a word. */
    private static final String QUIETLY = "'-Xlog:aot*=off' '-Xlog:cds*=off'";

    /** Commands are work to be done soon; the parallel collector costs them least. */
    private static final String COMMAND = "-XX:+UseParallelGC";

    /** A window is open all day: what a passphrase filled goes back to the system (measured: 300 MB idle instead of 700). */
    private static final String WINDOW = "-XX:+UseG1GC -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30"
            + " -XX:G1PeriodicGCInterval=15000";

    /** Room to begin with: a passphrase alone fills 256 MiB, and a heap that has to grow for it is collected again and again. */
    private static final String HEAP = "700m";

    /** Bytes of a manifest that is read in no time. */
    private static final int SHORT = 2_000;

    private static final String CACHE = "entente.aot";

    private final Path target;
    private final Path home;
    private final Path java = Path.of(System.getProperty("java.home"));

    private WriteLauncher(Path target) {
        this.target = target;
        this.home = target.resolve("entente");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var writer = new WriteLauncher(Path.of(arguments[0]));
        writer.launchers(arguments[1]);
        if (!List.of(arguments).contains("false")) {
            writer.train();
        }
    }

    private void launchers(String jar) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.deleteIfExists(home.resolve("lib").resolve(CACHE));
        Files.copy(
                target.resolve(jar), home.resolve("lib").resolve("entente.jar"), StandardCopyOption.REPLACE_EXISTING);
        for (String name : jars()) {
            plain(home.resolve("lib").resolve(name));
        }
        write(home.resolve("bin/entente"), unix());
        write(home.resolve("bin/entente.bat"), windows().replace("\n", "\r\n"));
    }

    /** The jars in a fixed order, which the cache depends on. */
    private List<String> jars() throws IOException {
        try (var files = Files.list(home.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Takes off our copy of a library its signature and what its manifest says to other module systems. The JVM keeps classes of
     * signed jars out of its cache and digests the jar's whole manifest at every start, which costs a third of a second; the
     * program's own jar beside it is not signed either. It also reads the manifest of every jar that it has classes of in the
     * cache, and some name each of their packages there, several times.
     */
    private static void plain(Path jar) throws IOException {
        Path plain = jar.resolveSibling(jar.getFileName() + ".plain");
        try (var in = new JarFile(jar.toFile(), false)) {
            if (in.getEntry(JarFile.MANIFEST_NAME).getSize() < SHORT
                    && in.stream().noneMatch(WriteLauncher::isSignature)) {
                return;
            }
            var manifest = new Manifest();
            in.getManifest().getMainAttributes().forEach((name, value) -> {
                if (isKept(name.toString())) {
                    manifest.getMainAttributes().put(name, value);
                }
            });
            manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
            try (var out = new JarOutputStream(Files.newOutputStream(plain), manifest)) {
                for (var entry : Collections.list(in.entries())) {
                    if (!isSignature(entry) && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.getInputStream(entry).transferTo(out);
                    }
                }
            }
        }
        Files.move(plain, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a class path, and whoever asks a library for its version, read of a manifest. */
    private static boolean isKept(String name) {
        return name.matches("Manifest-Version|Multi-Release|Automatic-Module-Name|(Implementation|Specification)-.*");
    }

    private static boolean isSignature(ZipEntry entry) {
        return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private String classPath(String folder, String separator) throws IOException {
        return jars().stream().map(jar -> folder + jar).collect(Collectors.joining(separator));
    }

    private void train() throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory(target, "training");
        try {
            var command = new ArrayList<String>();
            command.add(java.resolve("bin/java").toString());
            command.add(COMMAND);
            command.addAll(OPTIONS);
            command.add("-XX:AOTCacheOutput=" + home.resolve("lib").resolve(CACHE));
            command.addAll(List.of("-cp", classPath(home.resolve("lib") + "/", File.pathSeparator)));
            command.addAll(List.of("org.entente.Main", "tour", scratch.resolve("tour").toString()));
            var process = new ProcessBuilder(command)
                    .redirectOutput(scratch.resolve("out").toFile())
                    .redirectErrorStream(true);
            process.environment().put("ENTENTE_HOME", scratch.resolve("home").toString());
            int exit = process.start().waitFor();
            if (exit != 0) {
                System.err.println("The start-up cache could not be trained (exit " + exit + "); Entente starts slower.");
            }
        } finally {
            try (var files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private String unix() throws IOException {
        return """
                #!/bin/sh
                # Starts Entente with the JDK that built it; ENTENTE_JAVA names another. ENTENTE_JVM_OPTIONS adds options.
                ulimit -c 0
                export GDK_GL=disable # the window draws itself: else GTK loads a driver for OpenGL, of 50 to 60 MB, that nobody uses
                case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in
                  "" | C | POSIX) export LC_ALL=C.UTF-8 ;; # else the JVM opens no file whose name is not in ASCII
                esac
                self=$(readlink -f "$0")
                lib=$(dirname "$(dirname "$self")")/lib
                java="${ENTENTE_JAVA:-%s/bin/java}"
                if [ ! -x "$java" ]; then
                  echo "Entente needs the JDK it was built with, and $java is not there. Set ENTENTE_JAVA to the java of a JDK 25, or build again." >&2
                  exit 1
                fi
                cache=
                if [ -z "$ENTENTE_JAVA" ] && [ -f "$lib/%s" ]; then
                  cache="-XX:AOTCache=$lib/%s"
                fi
                pages=
                case "$(cat /sys/kernel/mm/transparent_hugepage/enabled 2>/dev/null)" in
                  *"[madvise]"* | *"[always]"*) pages=-XX:+UseTransparentHugePages ;; # a passphrase fills 256 MiB
                esac
                collector="%s"
                if [ $# -eq 0 ]; then
                  collector="%s"
                fi
                heap=
                case "$#$ENTENTE_JVM_OPTIONS" in
                  0* | *-Xmx* | *HeapSize*) ;;
                  *) heap=-XX:InitialHeapSize=%s ;;
                esac
                exec "$java" $collector %s $pages $heap ${cache:+"$cache"} %s $ENTENTE_JVM_OPTIONS -cp "%s" org.entente.Main "$@"
                """
                .formatted(
                        java, CACHE, CACHE, COMMAND, WINDOW, HEAP, quoted(), QUIETLY, classPath("$lib/", ":"));
    }

    /** A shell must not take the options' asterisks for file names. */
    private static String quoted() {
        return OPTIONS.stream()
                .map(option -> option.contains("*") ? "'" + option + "'" : option)
                .collect(Collectors.joining(" "));
    }

    private String windows() {
        return """
                @echo off
                rem Starts Entente with the JDK that built it; ENTENTE_JAVA names another. Untested.
                if not defined ENTENTE_JAVA set "ENTENTE_JAVA=%s\\bin\\java.exe"
                "%%ENTENTE_JAVA%%" %s %s %%ENTENTE_JVM_OPTIONS%% -cp "%%~dp0..\\lib\\*" org.entente.Main %%*
                """
                .formatted(java, COMMAND, String.join(" ", OPTIONS));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        if (!file.toString().endsWith(".bat")) {
            file.toFile().setExecutable(true, false);
        }
    }
}
