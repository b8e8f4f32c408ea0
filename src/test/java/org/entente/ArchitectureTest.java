package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rooms of the house and the doors between them: the diagram of the style guide as a test. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Architecture RULES = new Architecture("org.entente");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @Test
    void roomsOpenOnlyTheDoorsOfTheDiagram() {
        RULES.roomsOpenOnlyTheDoorsOfTheDiagram().check(PRODUCT);
    }

    @Test
    void onlyTheScreenKnowsJavaFx() {
        RULES.onlyTheScreenKnowsJavaFx().check(PRODUCT);
    }

    @Test
    void viewModelsHoldNoControls() {
        RULES.viewModelsHoldNoControls().check(PRODUCT);
    }

    @Test
    void sqlStaysWithTheStateOnDisk() {
        RULES.sqlStaysWithTheStateOnDisk().check(PRODUCT);
    }

    @Test
    void onlyTheVaultHoldsPrivateKeys() {
        RULES.onlyTheVaultHoldsPrivateKeys().check(PRODUCT);
    }

    @Test
    void onlyTheCommandLineUsesTheStandardStreams() {
        RULES.onlyTheCommandLineUsesTheStandardStreams().check(PRODUCT);
    }

    @Test
    void releasedIsMadeByReleaseAlone() {
        RULES.releasedIsMadeByReleaseAlone().check(PRODUCT);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        assertThat(Architecture.notNullMarked(SOURCES)).isEmpty();
    }

    @Test
    void theImportFindsTheWholeProduct() throws Exception {
        assertThat(Architecture.notImported(PRODUCT, SOURCES)).isZero();
    }
}
