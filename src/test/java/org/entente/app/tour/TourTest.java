package org.entente.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.AppException;
import org.entente.app.text.Texts;
import org.entente.report.check.FileCheck;
import org.entente.vault.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product in one go: three workstations, exchange both ways, pictures and documents. */
class TourTest {

    /** Only in sources that AVL may not see. */
    private static final List<String> KEPT_FROM_AVL = List.of("S-0177", "Harbourmaster X");

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void playsTheSampleCaseOnThreeWorkstations() throws IOException {
        var steps = new HashMap<String, Map<String, ?>>();
        var sentences = new ArrayList<String>();
        var contested = new ArrayList<String>();
        new Tour(TEXTS, Surroundings.ofThisMachine()).play(folder, step -> {
            steps.put(String.valueOf(step.fields().get("step")), step.fields());
            sentences.add(step.sentence());
            if (step.fields().get("property") instanceof String property) {
                contested.add(property);
            }
        });

        assertThat(field(steps, "tour.take-in", "verified")).isEqualTo(true);
        assertThat(field(steps, "tour.take-in", "second")).isEqualTo("already-here");
        assertThat((Long) field(steps, "tour.send", "stays")).isPositive();
        assertThat((Long) field(steps, "tour.answer", "contested")).isEqualTo(2);
        assertThat(contested).containsExactlyInAnyOrder("birth.date", "colour");
        assertThat(field(steps, "tour.contested", "sides")).isEqualTo(2);
        assertThat(field(steps, "tour.dissent", "signed")).isEqualTo(1);
        assertThat(field(steps, "tour.check", "intact")).isEqualTo(true);
        assertThat(sentences).noneMatch(sentence -> sentence.startsWith("tour."));
        for (String name : List.of(
                "network.png",
                "network.svg",
                "network.pdf",
                "network-for-avl.png",
                "brief.docx",
                "brief.pdf",
                "register.xlsx",
                "case-for-avl.stix.json")) {
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        nothingForAvlNamesWhatStays();
        noPlaintextLiesInVaultsOrHomes();
    }

    private static Object field(Map<String, Map<String, ?>> steps, String step, String name) {
        return java.util.Objects.requireNonNull(
                java.util.Objects.requireNonNull(steps.get(step)).get(name));
    }

    private void nothingForAvlNamesWhatStays() throws IOException {
        for (String name : List.of("brief.docx", "brief.pdf", "register.xlsx", "case-for-avl.stix.json")) {
            byte[] file = Files.readAllBytes(folder.resolve(name));
            assertThat(FileCheck.search(file, KEPT_FROM_AVL)).as(name).isEmpty();
        }
    }

    private void noPlaintextLiesInVaultsOrHomes() throws IOException {
        for (String side : List.of("kst", "avl", "ond")) {
            try (Stream<Path> files = Files.walk(folder.resolve(side))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    for (Charset charset :
                            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        assertThat(contains(bytes, "al-Karim".getBytes(charset)))
                                .as("%s in %s", charset, file.getFileName())
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean contains(byte[] bytes, byte[] word) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(word, StandardCharsets.ISO_8859_1));
    }

    @Test
    void leavesAFolderAloneThatHoldsSomething() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> new Tour(TEXTS, Surroundings.ofThisMachine()).play(folder, _ -> {}))
                .isInstanceOf(AppException.class)
                .hasMessage("app.tour.not-empty");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
