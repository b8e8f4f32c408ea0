package org.entente.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entente.picture.chart.Banner;
import org.entente.picture.text.CleanText;
import org.entente.report.ReportException;
import org.entente.report.document.Parts;
import org.entente.report.document.Properties;

/**
 * Writes registers as XLSX. The marking stands in the first row and in header and footer of every printed page. Every cell is
 * text: what starts with {@code = + - @} is never a formula. File properties say nothing about who, where or when.
 */
public final class SheetWriter {

    /** Longest text that Excel takes in one cell. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final String FONT = "Arial";
    private static final int MOST_LINES = 12;

    private SheetWriter() {}

    public static byte[] write(Register register) {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var workbook = new Workbook(out, "Entente", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 10);
            Set<String> names = new HashSet<>();
            for (Register.Sheet sheet : register.sheets()) {
                write(workbook.newWorksheet(name(sheet.name(), names)), sheet, register.banner());
            }
        } catch (IOException e) {
            throw new ReportException("report.write.failed", e);
        }
        return clean(out.toByteArray(), register);
    }

    private static void write(Worksheet page, Register.Sheet sheet, Banner banner) throws IOException {
        int columns = sheet.header().size();
        String marking = banner.plain();
        page.header(escaped(marking), Position.CENTER, FONT, 12);
        page.footer(escaped(marking), Position.CENTER, FONT, 12);
        page.footer("&P / &N", Position.RIGHT, FONT, 10);
        page.pageOrientation("landscape");
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.value(0, 0, marking);
        page.range(0, 0, 0, Math.max(0, columns - 1))
                .style()
                .bold()
                .fontColor(banner.ink().hex().substring(1))
                .fillColor(banner.background().hex().substring(1))
                .set();
        for (int column = 0; column < columns; column++) {
            page.value(1, column, sheet.header().get(column));
            page.width(column, sheet.widths().get(column));
        }
        page.range(1, 0, 1, Math.max(0, columns - 1))
                .style()
                .bold()
                .fillColor("F6F8FA")
                .set();
        int number = 2;
        for (List<String> row : sheet.rows()) {
            for (int column = 0; column < row.size(); column++) {
                page.value(number, column, cell(row.get(column)));
            }
            page.rowHeight(number, 2 + 13.0 * lines(row, sheet.widths()));
            number++;
        }
        if (number > 2) {
            page.range(2, 0, number - 1, Math.max(0, columns - 1))
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        page.freezePane(0, 2);
        page.repeatRows(0, 1);
        page.setAutoFilter(1, 0, Math.max(1, number - 1), Math.max(0, columns - 1));
        page.finish();
    }

    /** How many lines the fullest cell of a row needs, about. */
    private static int lines(List<String> row, List<Integer> widths) {
        int most = 1;
        for (int column = 0; column < row.size(); column++) {
            int lines = 0;
            for (String line : row.get(column).split("\n", -1)) {
                lines += 1 + Math.max(0, line.length() - 1) / Math.max(1, widths.get(column));
            }
            most = Math.max(most, lines);
        }
        return Math.min(most, MOST_LINES);
    }

    private static String cell(String text) {
        String clean = CleanText.lines(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    /** In headers and footers an ampersand starts a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    private static String name(String wanted, Set<String> taken) {
        String clean =
                CleanText.line(wanted).replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String base = clean.isEmpty() ? "1" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
        String name = base;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String tail = " " + copy;
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - tail.length())) + tail;
        }
        return name;
    }

    /** The same workbook with neutral properties and times. */
    private static byte[] clean(byte[] workbook, Register register) {
        var parts = new Parts();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                switch (entry.getName()) {
                    case "docProps/core.xml" ->
                        parts.add(entry.getName(), Properties.core(register.title(), register.language()));
                    case "docProps/app.xml" -> parts.add(entry.getName(), Properties.app());
                    default -> {
                        try (InputStream content = zip.getInputStream(entry)) {
                            parts.add(entry.getName(), content.readAllBytes());
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new ReportException("report.write.failed", e);
        }
        return parts.zip();
    }
}
