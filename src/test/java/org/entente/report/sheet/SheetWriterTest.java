package org.entente.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.entente.report.SampleBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static XSSFWorkbook open(String hostile) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SheetWriter.write(SampleBriefing.register(hostile))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1+1", "=cmd|' /C calc'!A0"})
    void neverWritesAFormula(String hostile) throws IOException {
        try (var book = open(hostile)) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    }
                }
            }
            assertThat(book.getSheet("Entities").getRow(2).getCell(2).getStringCellValue())
                    .isEqualTo(hostile.strip());
        }
    }

    @Test
    void marksTheFirstRowHeaderFooterAndEveryRow() throws IOException {
        try (var book = open("x")) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            for (int number = 0; number < 3; number++) {
                var sheet = book.getSheetAt(number);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("CONFIDENTIAL");
                assertThat(sheet.getHeader().getCenter()).contains("CONFIDENTIAL");
                assertThat(sheet.getFooter().getCenter()).contains("CONFIDENTIAL");
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("(C)");
            }
        }
    }

    @Test
    void keepsTheTwoAxesOfAGradeApart() throws IOException {
        try (var book = open("x")) {
            var row = book.getSheet("Evidence").getRow(2);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("B");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("2");
        }
    }

    @Test
    void saysNothingAboutWhoWhereOrWhenAndRepeatsItself() throws IOException {
        try (var book = open("x")) {
            var core = book.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isNullOrEmpty();
            assertThat(core.getCreated()).isEqualTo("2000-01-01T00:00:00Z");
        }
        assertThat(SheetWriter.write(SampleBriefing.register("a")))
                .isEqualTo(SheetWriter.write(SampleBriefing.register("a")));
    }

    @Test
    void takesTextThatIsLongOrNotFitForXml() throws IOException {
        try (var book = open("a\u0000\u0001<b>&\uFFFF" + "x".repeat(40_000))) {
            assertThat(book.getSheet("Entities").getRow(2).getCell(2).getStringCellValue())
                    .startsWith("a<b>&x")
                    .hasSize(32_767);
        }
    }
}
