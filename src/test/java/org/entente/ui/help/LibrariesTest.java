package org.entente.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.Version;
import org.junit.jupiter.api.Test;

/** The list of licences names what is on the class path, and nothing else. */
class LibrariesTest {

    /** On the class path of tests and benchmarks only. */
    private static final Set<String> NOT_SHIPPED = Set.of(
            "junit-jupiter",
            "junit-jupiter-api",
            "junit-jupiter-params",
            "junit-jupiter-engine",
            "junit-platform-commons",
            "junit-platform-engine",
            "junit-platform-launcher",
            "junit-platform-console-standalone",
            "opentest4j",
            "apiguardian-api",
            "assertj-core",
            "byte-buddy",
            "testfx-core",
            "testfx-junit5",
            "hamcrest",
            "org.osgi.core",
            "openjfx-monocle",
            "archunit",
            "json-schema-validator",
            "itu",
            "jackson-dataformat-yaml",
            "snakeyaml-engine",
            "jmh-core",
            "jopt-simple",
            "surefirebooter");

    @Test
    void nameEveryLibraryThatRunsWithItsLicence() {
        var running = new TreeMap<>(Libraries.running(System.getProperty("java.class.path")));
        running.keySet().removeIf(name -> NOT_SHIPPED.contains(name) || name.startsWith("surefire"));
        assertThat(Libraries.licences().keySet()).isEqualTo(running.keySet());
        assertThat(Libraries.shipped())
                .allMatch(library ->
                        !library.licence().isBlank() && !library.version().isBlank());
    }

    @Test
    void readVersionsFromNamesOfFiles() {
        String path = String.join(
                java.io.File.pathSeparator,
                "/lib/javafx-base-25.0.4-linux.jar",
                "/lib/bcpkix-jdk18on-1.86.jar",
                "/lib/log4j-to-jul-2.25.5.jar",
                "classes");
        assertThat(Libraries.running(path))
                .containsExactlyInAnyOrderEntriesOf(
                        java.util.Map.of("javafx-base", "25.0.4", "bcpkix-jdk18on", "1.86", "log4j-to-jul", "2.25.5"));
    }

    @Test
    void areShippedInTheVersionThatTheBuildNames() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>entente</artifactId>\n  <version>" + Version.NUMBER + "</version>");
    }
}
