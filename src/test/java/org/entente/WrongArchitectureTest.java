package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of {@link Architecture} is seen failing on a product that is built wrong, at {@code org.entente.wrong}: one
 * class for each forbidden door and for each way to break another rule, and the rule must name exactly those.
 */
class WrongArchitectureTest {

    private static final String ROOT = "org.entente.wrong";
    private static final Architecture RULES = new Architecture(ROOT);
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(ROOT);
    private static final Pattern NAMED = Pattern.compile("org\\.entente\\.wrong\\.[\\w.$]+");
    private static final int ROOMS = 17;
    private static final int OPEN_DOORS = 80;

    @TempDir
    private Path folder;

    @TestFactory
    java.util.stream.Stream<DynamicTest> everyForbiddenDoorIsShut() {
        var named = named(RULES.roomsOpenOnlyTheDoorsOfTheDiagram());
        return WRONG.stream()
                .map(JavaClass::getName)
                .filter(name -> name.contains(".Doors$To"))
                .sorted()
                .map(door -> DynamicTest.dynamicTest(
                        door.substring(ROOT.length() + 1),
                        () -> assertThat(named).contains(door)));
    }

    @Test
    void everyDoorIsEitherOpenInTheDiagramOrTriedHere() {
        long tried = WRONG.stream()
                .filter(type -> type.getName().contains(".Doors$To"))
                .count();
        assertThat(tried).isEqualTo(ROOMS * (ROOMS - 1) - OPEN_DOORS);
    }

    @Test
    void javaFxOutsideTheScreenIsNamed() {
        assertThat(named(RULES.onlyTheScreenKnowsJavaFx()))
                .containsExactlyInAnyOrder(ROOT + ".app.KnowsJavaFx", ROOT + ".graph.DrawsOnTheScreen");
    }

    @Test
    void viewModelsWithControlsAreNamed() {
        assertThat(named(RULES.viewModelsHoldNoControls()))
                .containsExactlyInAnyOrder(ROOT + ".ui.SceneViewModel", ROOT + ".ui.StageViewModel");
    }

    @Test
    void sqlOutsideTheStateOnDiskIsNamed() {
        assertThat(named(RULES.sqlStaysWithTheStateOnDisk()))
                .containsExactlyInAnyOrder(ROOT + ".app.SpeaksSql", ROOT + ".ui.KnowsTheDatabase");
    }

    @Test
    void keyMaterialOutsideTheVaultIsNamed() {
        assertThat(named(RULES.onlyTheVaultHoldsPrivateKeys()))
                .containsExactlyInAnyOrder(
                        ROOT + ".app.HoldsAPrivateKey",
                        ROOT + ".exchange.HoldsAKeyStore",
                        ROOT + ".provenance.KeyWrap");
    }

    @Test
    void standardStreamsOutsideTheCommandLineAreNamed() {
        assertThat(named(RULES.onlyTheCommandLineUsesTheStandardStreams()))
                .containsExactlyInAnyOrder(ROOT + ".app.PrintsToOut", ROOT + ".ui.PrintsToErr");
    }

    @Test
    void aPublicConstructorOfReleasedIsNamed() {
        assertThat(named(RULES.releasedIsMadeByReleaseAlone())).containsExactly(ROOT + ".release.Released");
    }

    @Test
    void aPackageThatDoesNotSayHowItMeansNullIsNamed() throws IOException {
        Path silent = Files.createDirectories(folder.resolve("silent"));
        Path vague = Files.createDirectories(folder.resolve("vague"));
        Path clear = Files.createDirectories(folder.resolve("clear"));
        Files.writeString(silent.resolve("A.java"), "package silent;");
        Files.writeString(vague.resolve("package-info.java"), "/** Not @NullMarked. */\npackage vague;\n");
        Files.writeString(clear.resolve("package-info.java"), "@NullMarked\npackage clear;\n");

        assertThat(Architecture.notNullMarked(folder)).containsExactly(silent, vague);
    }

    @Test
    void anImportThatMissesARoomIsNoticed() throws IOException {
        var oneRoom = new ClassFileImporter().importPackages("org.entente.model");
        assertThat(Architecture.notImported(oneRoom, Path.of("src/main/java"))).isPositive();
    }

    /** The classes whose faults a rule lists: the first of the wrong product's in each line. */
    private static Set<String> named(ArchRule rule) {
        var result = rule.evaluate(WRONG);
        assertThat(result.hasViolation()).isTrue();
        return result.getFailureReport().getDetails().stream()
                .flatMap(String::lines)
                .map(NAMED::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> ownerOf(found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line names a class, or a member of one. */
    private static String ownerOf(String member) {
        String name = member;
        while (!WRONG.contain(name)) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name;
    }
}
