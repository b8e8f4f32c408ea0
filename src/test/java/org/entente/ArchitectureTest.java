package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the doors between them: the diagram of the style guide as a test. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    private static final List<String> ROOMS = List.of(
            "model",
            "catalogue",
            "provenance",
            "graph",
            "assessment",
            "release",
            "picture",
            "interop",
            "exchange",
            "report",
            "vault",
            "store",
            "search",
            "audit",
            "app",
            "cli",
            "ui");

    @Test
    void roomsOpenOnlyTheDoorsOfTheDiagram() {
        modules()
                .definedByPackages("org.entente.(*)..")
                .should()
                .respectTheirAllowedDependencies(
                        allow().fromModule("catalogue")
                                .toModules("model")
                                .fromModule("provenance")
                                .toModules("model")
                                .fromModule("graph")
                                .toModules("model")
                                .fromModule("assessment")
                                .toModules("model", "catalogue", "provenance")
                                .fromModule("release")
                                .toModules("model", "catalogue", "provenance")
                                .fromModule("interop")
                                .toModules("model", "catalogue", "release")
                                .fromModule("exchange")
                                .toModules("model", "catalogue", "provenance", "release")
                                .fromModule("picture")
                                .toModules("model", "catalogue", "graph", "assessment", "release")
                                .fromModule("report")
                                .toModules("model", "catalogue", "release", "assessment", "graph", "picture")
                                .fromModule("vault")
                                .toModules("model", "provenance")
                                .fromModule("store")
                                .toModules("model", "catalogue", "provenance", "vault")
                                .fromModule("search")
                                .toModules("model", "catalogue", "provenance", "store")
                                .fromModule("audit")
                                .toModules("model", "provenance", "store")
                                .fromModule("app")
                                .toModules(everyRoomBut("app", "cli", "ui"))
                                .fromModule("cli")
                                .toModules(everyRoomBut("cli", "ui", "vault", "store"))
                                .fromModule("ui")
                                .toModules(everyRoomBut("cli", "ui", "vault", "store")),
                        consideringOnlyDependenciesInAnyPackage("org.entente.."))
                .check(PRODUCT);
    }

    @Test
    void onlyTheScreenKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .check(PRODUCT);
    }

    @Test
    void viewModelsHoldNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void sqlStaysWithTheStateOnDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.vault..", "org.entente.store..", "org.entente.search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.h2..")
                .check(PRODUCT);
    }

    @Test
    void onlyTheVaultHoldsPrivateKeys() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.vault..")
                .and()
                .doNotHaveSimpleName("KeyWrap") // makes the one-time key pair of a package and forgets it at once
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        java.security.PrivateKey.class, java.security.KeyStore.class, java.security.KeyPair.class))
                .check(PRODUCT);
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.entente.cli..")
                .and(not(resideInAPackage("org.entente")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PRODUCT);
    }

    @Test
    void releasedIsMadeByReleaseAlone() {
        constructors()
                .that()
                .areDeclaredIn("org.entente.release.Released")
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate()
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        var unmarked = new ArrayList<String>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (holdsJava(folder) && !Files.exists(folder.resolve("package-info.java"))) {
                    unmarked.add(folder.toString());
                }
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static boolean holdsJava(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }

    @Test
    void theImportFindsTheWholeProduct() throws Exception {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            long files = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            long topLevel = PRODUCT.stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .count();
            assertThat(topLevel).isGreaterThanOrEqualTo(files);
        }
    }

    private static String[] everyRoomBut(String... names) {
        return ROOMS.stream()
                .filter(room -> !Arrays.asList(names).contains(room))
                .toArray(String[]::new);
    }
}
