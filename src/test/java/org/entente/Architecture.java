package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the house as values, so that they hold for the product and are seen failing on a wrong one.
 *
 * @param root package under which the rooms lie
 */
record Architecture(String root) {

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

    ArchRule roomsOpenOnlyTheDoorsOfTheDiagram() {
        return modules()
                .definedByPackages(root + ".(*)..")
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
                        consideringOnlyDependenciesInAnyPackage(root + ".."));
    }

    private static String[] everyRoomBut(String... names) {
        return ROOMS.stream()
                .filter(room -> !Arrays.asList(names).contains(room))
                .toArray(String[]::new);
    }

    ArchRule onlyTheScreenKnowsJavaFx() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..");
    }

    ArchRule viewModelsHoldNoControls() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..");
    }

    ArchRule sqlStaysWithTheStateOnDisk() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".vault..", root + ".store..", root + ".search..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.h2..");
    }

    ArchRule onlyTheVaultHoldsPrivateKeys() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".vault..")
                .and()
                // makes the one-time key pair of a package and forgets it at once
                .doNotHaveFullyQualifiedName(root + ".exchange.cms.KeyWrap")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        java.security.PrivateKey.class, java.security.KeyStore.class, java.security.KeyPair.class));
    }

    ArchRule onlyTheCommandLineUsesTheStandardStreams() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".cli..")
                .and(not(resideInAPackage(root)))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err");
    }

    ArchRule releasedIsMadeByReleaseAlone() {
        return constructors()
                .that()
                .areDeclaredIn(root + ".release.Released")
                .should()
                .bePackagePrivate()
                .orShould()
                .bePrivate();
    }

    /** Folders under a source folder that hold Java and do not say how they mean null. */
    static List<Path> notNullMarked(Path sources) throws IOException {
        try (Stream<Path> folders = Files.walk(sources)) {
            return folders.filter(Files::isDirectory)
                    .filter(Architecture::holdsJava)
                    .filter(folder -> !isNullMarked(folder))
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked\npackage ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many source files under a folder have no class among these: more than none means that rules miss something. */
    static long notImported(JavaClasses classes, Path sources) throws IOException {
        try (Stream<Path> walk = Files.walk(sources)) {
            long files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            long topLevel = classes.stream()
                    .filter(JavaClass::isTopLevelClass)
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .count();
            return Math.max(0, files - topLevel);
        }
    }
}
