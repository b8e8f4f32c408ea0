import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Makes a program that starts without an installed JDK: a run-time image with the modules that Entente needs (jlink), the app image
 * and the installer of this system (jpackage), and the start-up cache (JEP 514) trained on opening the sample case and walking
 * through its screens. Run after {@code mvn package}:
 *
 * <pre>java packaging/PackageApp.java target [app-image]</pre>
 *
 * Linux makes a .deb with desktop entry, icon and file association (needs fakeroot and, to train on the screens, a display or
 * xvfb-run). The branches for Windows (.msi) and macOS (.pkg) were written and read, and never run.
 */
final class PackageApp {

    private enum Os {
        LINUX,
        WINDOWS,
        MAC
    }

    /**
     * What the libraries need of the JDK. By hand, because jdeps stops at libraries that are half modules; the walk and the tests of
     * the command line would miss what is missing.
     */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.scripting",
            "java.sql",
            "java.xml",
            "java.xml.crypto",
            "jdk.accessibility",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.incubator.vector",
            "jdk.management",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.unsupported.desktop",
            "jdk.zipfs");

    /**
     * No core dumps, no attaching, no performance data, no crash report of the JVM: a case must not reach the disk by these. G1 gives
     * memory back while the window is idle (measured: 300 MB instead of 600), and only it can keep objects in the cache. The
     * optimising compiler waits longer before it takes a method, and does not take up where the training ended: while the window
     * starts it is what the other of two processors is needed for (measured: 0.40 s of its time, and 0.05 with these limits; the
     * window stands a tenth of a second sooner). The cache is mapped where it was made for, and not moved. The toolkit's
     * reflection is done natively: the other way it makes thirteen method handles anew at every start, and no cache keeps those.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:+UseG1GC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:G1PeriodicGCInterval=15000",
            "-XX:TrimNativeHeapInterval=30000",
            "-XX:FreqInlineSize=80",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTReplayTraining",
            "-XX:ArchiveRelocationMode=0",
            "-XX:Tier4InvocationThreshold=100000",
            "-XX:Tier4MinInvocationThreshold=25000",
            "-XX:Tier4CompileThreshold=200000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-Xlog:aot*=off",
            "-Xlog:cds*=off",
            "--enable-native-access=ALL-UNNAMED",
            "-Dprism.order=sw",
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "-Dfile.encoding=UTF-8");

    /** jpackage's own templates, changed: its menu entry hands no file over, and it knows files only by their endings. */
    private static final Path LINUX = Path.of("packaging", "linux");

    private static final String CACHE = "entente.aot";

    private final Path target;
    private final Path work;
    private final Path jdk = Path.of(System.getProperty("java.home"));
    private final Os os = os();
    private final String passphrase = UUID.randomUUID().toString();

    private PackageApp(Path target) {
        this.target = target;
        this.work = target.resolve("package");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var app = new PackageApp(Path.of(arguments[0]).toAbsolutePath().normalize());
        boolean isImageOnly = List.of(arguments).contains("app-image");
        delete(app.work);
        Files.createDirectories(app.work);
        app.input();
        app.runtime();
        app.image();
        app.launcher();
        app.natives();
        app.vaultType();
        app.train();
        if (!isImageOnly) {
            app.installer();
        }
    }

    private static Os os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? Os.WINDOWS : name.contains("mac") ? Os.MAC : Os.LINUX;
    }

    /** The jars as the build left them, but for those of other systems and the build's own cache. */
    private void input() throws IOException {
        Path input = Files.createDirectories(work.resolve("input"));
        for (String jar : jars(target.resolve("entente/lib"))) {
            Files.copy(
                    target.resolve("entente/lib").resolve(jar), input.resolve(jar), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<String> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private void runtime() throws IOException, InterruptedException {
        run(List.of(
                tool("jlink"),
                "--add-modules",
                String.join(",", MODULES),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--output",
                work.resolve("runtime").toString()));
    }

    private void image() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                "entente",
                "--input",
                work.resolve("input").toString(),
                "--main-jar",
                "entente.jar",
                "--main-class",
                "org.entente.Main",
                "--runtime-image",
                work.resolve("runtime").toString(),
                "--dest",
                work.toString()));
        if (Files.exists(icon())) {
            command.addAll(List.of("--icon", icon().toString()));
        }
        OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        command.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        command.addAll(about());
        if (os == Os.WINDOWS) {
            command.add("--win-console"); // the same program is the command line
        }
        run(command);
    }

    /**
     * Our own in place of jpackage's, which asks rpm and dpkg at every start which package it came with (measured: 0.13 s of 1.15),
     * leaves core dumps allowed, and opens no file whose name is not in ASCII where no language is set.
     */
    private void launcher() throws IOException {
        if (os != Os.LINUX) {
            return;
        }
        Files.writeString(
                work.resolve("entente/bin/entente"),
                """
                #!/bin/sh
                ulimit -c 0
                export GDK_GL=disable # the window draws itself: else GTK loads a driver for OpenGL, of 50 to 60 MB, that nobody uses
                case "${LC_ALL:-${LC_CTYPE:-$LANG}}" in
                  "" | C | POSIX) export LC_ALL=C.UTF-8 ;; # else the JVM opens no file whose name is not in ASCII
                esac
                self=$(readlink -f "$0")
                lib=${self%%/bin/*}/lib
                exec "$lib/runtime/bin/java" %s "-XX:AOTCache=$lib/app/%s" -cp "%s" org.entente.Main "$@"
                """
                        .formatted(
                                OPTIONS.stream().map(option -> "'" + option + "'").collect(Collectors.joining(" ")),
                                CACHE,
                                classPath("$lib/app")));
    }

    /**
     * JavaFX's own libraries beside its jar, where it looks first. Otherwise it unpacks them into a folder in the user's home and
     * checks their sums at each start (measured: 40 ms).
     */
    private void natives() throws IOException {
        for (String jar : jars(app())) {
            if (jar.startsWith("javafx-")) {
                unpackLibraries(app().resolve(jar));
            }
        }
    }

    private void unpackLibraries(Path jar) throws IOException {
        try (var content = FileSystems.newFileSystem(jar);
                var files = Files.list(content.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(so|dll|dylib)")) {
                    Files.copy(file, app().resolve(name));
                }
            }
        }
    }

    /** What tells a Linux desktop that a file is a vault's; the installer's scripts, which stand beside it, hand it over. */
    private void vaultType() throws IOException {
        if (os == Os.LINUX) {
            Path type = LINUX.resolve("entente-vault.xml");
            Files.copy(type, app().resolve(type.getFileName()));
        }
    }

    private List<String> about() throws IOException {
        return List.of(
                "--app-version",
                version(),
                "--vendor",
                "The Entente project",
                "--description",
                "Joint threat assessment, offline",
                "--copyright",
                "Apache-2.0");
    }

    /** What the project calls itself, without what installers do not take. */
    private String version() throws IOException {
        return jarVersion().replaceAll("[^0-9.].*", "");
    }

    private String jarVersion() throws IOException {
        try (var files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("entente-\\d.*\\.jar"))
                    .map(name -> name.substring("entente-".length(), name.length() - ".jar".length()))
                    .findFirst()
                    .orElse("0.1.0");
        }
    }

    private Path icon() {
        return Path.of("packaging", os == Os.WINDOWS ? "entente.ico" : os == Os.MAC ? "entente.icns" : "entente.png");
    }

    private Path app() {
        return switch (os) {
            case LINUX -> work.resolve("entente/lib/app");
            case WINDOWS -> work.resolve("entente/app");
            case MAC -> work.resolve("entente.app/Contents/app");
        };
    }

    private Path java() {
        return switch (os) {
            case LINUX -> work.resolve("entente/lib/runtime/bin/java");
            case WINDOWS -> work.resolve("entente/runtime/bin/java.exe");
            case MAC -> work.resolve("entente.app/Contents/runtime/Contents/Home/bin/java");
        };
    }

    /**
     * Runs the packaged program once as it will run, and keeps what the JVM loaded and profiled. Without a display the tour stands
     * in for the screens, and the window starts slower.
     */
    /**
     * Makes the sample case, and records the second time that somebody works with it: what a start, an unlocking and each screen need,
     * and not what making a case does.
     */
    private void train() throws IOException, InterruptedException {
        Path home = Files.createDirectories(work.resolve("training"));
        boolean hasScreen = os != Os.LINUX || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        boolean hasVirtual = os == Os.LINUX && Files.isExecutable(Path.of("/usr/bin/xvfb-run"));
        List<String> screen = !hasScreen && hasVirtual ? List.of("/usr/bin/xvfb-run", "-a") : List.of();
        String recorded = "-XX:AOTCacheOutput=" + app().resolve(CACHE);
        int exit;
        if (hasScreen || hasVirtual) {
            exit = run(home, screen, List.of(), "walk") + run(home, screen, List.of(recorded), "walk");
        } else {
            System.err.println("No display: the start-up cache is trained on the tour, not on the screens.");
            exit = run(home, screen, List.of(recorded), "tour", home.resolve("tour").toString());
        }
        delete(home);
        if (exit != 0 || !Files.exists(app().resolve(CACHE))) {
            throw new IOException("the start-up cache could not be trained (exit " + exit + ")");
        }
    }

    private int run(Path home, List<String> screen, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(screen);
        command.add(java().toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(app().toString()), "org.entente.Main"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).inheritIO();
        process.environment().put("ENTENTE_HOME", home.resolve("home").toString());
        process.environment().put("ENTENTE_PASSPHRASE", passphrase);
        return process.start().waitFor();
    }

    /** As the launcher says it, whose order the cache depends on. */
    private String classPath(String folder) throws IOException {
        return Files.readAllLines(app().resolve("entente.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", folder))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private void installer() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                os == Os.WINDOWS ? "msi" : os == Os.MAC ? "pkg" : "deb",
                "--name",
                "entente",
                "--app-image",
                work.resolve(os == Os.MAC ? "entente.app" : "entente").toString(),
                "--dest",
                target.toString(),
                "--license-file",
                "LICENSE"));
        command.addAll(about());
        for (String kind : List.of("package", "card")) {
            command.addAll(List.of("--file-associations", association(kind).toString()));
        }
        switch (os) {
            case LINUX ->
                command.addAll(List.of(
                        "--resource-dir",
                        LINUX.toString(),
                        "--linux-shortcut",
                        "--linux-menu-group",
                        "Office",
                        "--linux-deb-maintainer",
                        "entente@example.org",
                        "--linux-app-category",
                        "science"));
            case WINDOWS -> command.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
            case MAC -> command.addAll(List.of("--mac-package-identifier", "org.entente"));
        }
        run(command);
    }

    private Path association(String kind) throws IOException {
        Path file = work.resolve(kind + ".properties");
        boolean isPackage = kind.equals("package");
        Files.writeString(
                file,
                """
                extension=%s
                mime-type=application/x-entente-%s
                description=%s
                """
                        .formatted(
                                isPackage ? "entente" : "card",
                                kind,
                                isPackage ? "Entente package" : "Entente identity card"));
        return file;
    }

    private String tool(String name) {
        return jdk.resolve("bin").resolve(os == Os.WINDOWS ? name + ".exe" : name).toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(command.getFirst() + " ended with " + exit + ":\n" + said);
        }
        return said;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
