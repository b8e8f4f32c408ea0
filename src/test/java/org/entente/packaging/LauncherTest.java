package org.entente.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher keeps a case out of what a JVM leaves behind: core dumps, crash reports, performance data, and whatever somebody
 * reads who attaches to it. A stand-in for the program is launched, by the real script, and asked, attached to and killed.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final long PATIENCE_SECONDS = 60;

    /** Says how it was started, then waits. */
    private static final String STAND_IN = """
            package org.entente;
            public class Main {
                public static void main(String[] arguments) throws Exception {
                    java.nio.file.Files.readAllLines(java.nio.file.Path.of("/proc/self/limits"))
                            .forEach(System.out::println);
                    System.out.println("names of files in " + System.getProperty("sun.jnu.encoding"));
                    System.out.println("OpenGL: " + System.getenv("GDK_GL"));
                    System.out.println("ready");
                    Thread.sleep(600_000);
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void write() throws Exception {
        Path lib = Files.createDirectories(folder.resolve("target/entente/lib"));
        Path source = Files.createDirectories(folder.resolve("org/entente")).resolve("Main.java");
        Files.writeString(source, STAND_IN);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()))
                .isZero();
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Path jar = folder.resolve("target/program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("org/entente/Main.class"));
            Files.copy(source.resolveSibling("Main.class"), out);
        }
        var writing = new ProcessBuilder(
                        java("java"),
                        "packaging/WriteLauncher.java",
                        folder.resolve("target").toString(),
                        "program.jar",
                        "false")
                .inheritIO()
                .start();
        assertThat(writing.waitFor()).isZero();
        assertThat(lib.resolve("entente.jar")).exists();
        launcher = folder.resolve("target/entente/bin/entente");
    }

    @Test
    void leavesNothingBehindAndLetsNobodyAttach() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Process program = launch(here);
        try (var lines = program.inputReader()) {
            var said = lines.lines().takeWhile(line -> !line.equals("ready")).toList();
            assertThat(said)
                    .as("the limit of core dumps, soft and hard")
                    .anyMatch(line -> line.matches("Max core file size +0 +0 .*"));
            assertThat(said).as("where nobody set a language").contains("names of files in UTF-8");
            assertThat(said).as("no driver of 50 MB that nobody uses").contains("OpenGL: disable");
            assertThat(performanceData(program.pid())).isEmpty();
            assertThat(attach(program.pid()))
                    .as("the exit of a tool that attaches")
                    .isNotZero();
            assertThat(new ProcessBuilder("kill", "-SEGV", Long.toString(program.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(here)) {
            assertThat(left).as("a crash report or core dump").isEmpty();
        }
        assertThat(Path.of(System.getProperty("java.io.tmpdir"), "hs_err_pid" + program.pid() + ".log"))
                .doesNotExist();
    }

    private Process launch(Path here) throws IOException {
        var starting =
                new ProcessBuilder(launcher.toString()).directory(here.toFile()).redirectErrorStream(true);
        starting.environment().remove("ENTENTE_JAVA");
        starting.environment().remove("ENTENTE_JVM_OPTIONS");
        starting.environment().put("LC_ALL", "C");
        return starting.start();
    }

    private static int attach(long process) throws IOException, InterruptedException {
        var attaching = new ProcessBuilder(java("jcmd"), Long.toString(process), "Thread.print")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(attaching.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return attaching.exitValue();
    }

    private static List<Path> performanceData(long process) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> folders = Files.list(temporary)) {
            return folders.filter(each -> each.getFileName().toString().startsWith("hsperfdata_"))
                    .map(each -> each.resolve(Long.toString(process)))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
