package org.entente.report.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.picture.chart.Banner;
import org.entente.report.ReportException;

/**
 * A finished file, opened again: whether its marking stands above and below every page, and what its properties say.
 *
 * @param marked pages or sheets that carry the marking at both ends; one header serves every page of a Word document
 * @param of all of them
 * @param saying properties that tell anything but title and language, such as an author
 */
public record FinishedFile(int marked, int of, List<String> saying) {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern PERSONAL = Pattern.compile(
            "<(dc:creator|cp:lastModifiedBy|dc:description|cp:keywords|cp:category|Company|Manager|HyperlinkBase)>([^<]+)</");
    private static final String SHEETS = "xl/worksheets/sheet";

    public FinishedFile {
        saying = List.copyOf(saying);
    }

    /** @throws ReportException if the file cannot be read back */
    public static FinishedFile read(byte[] file, Banner banner) {
        try {
            return file.length > 3 && file[0] == '%' ? PdfEnds.read(file, banner) : office(parts(file), banner);
        } catch (IOException e) {
            throw new ReportException("report.check.failed", e);
        }
    }

    /** Whether text holds the whole marking, however it was broken into lines. */
    static boolean carries(String text, Banner banner) {
        String folded = Needle.fold(text).replace(" ", "");
        return folded.contains(Needle.fold(banner.text()).replace(" ", ""))
                && banner.labels().stream()
                        .allMatch(label ->
                                folded.contains(Needle.fold(label.text()).replace(" ", "")));
    }

    private static FinishedFile office(Map<String, String> parts, Banner banner) {
        List<String> saying = new ArrayList<>();
        parts.forEach((name, xml) -> {
            if (name.startsWith("docProps/")) {
                PERSONAL.matcher(xml).results().forEach(found -> saying.add(found.group(1)));
            }
            if (name.startsWith("docProps/custom") || name.contains("comments")) {
                saying.add(name);
            }
        });
        String document = parts.get("word/document.xml");
        if (document != null) {
            boolean everyPage = document.contains("<w:headerReference w:type=\"default\"")
                    && document.contains("<w:footerReference w:type=\"default\"")
                    && !document.contains("<w:titlePg");
            boolean isMarked = everyPage
                    && carries(text(parts.getOrDefault("word/header1.xml", "")), banner)
                    && carries(text(parts.getOrDefault("word/footer1.xml", "")), banner);
            return new FinishedFile(isMarked ? 1 : 0, 1, saying);
        }
        var sheets = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith(SHEETS))
                .map(Map.Entry::getValue)
                .toList();
        long marked = sheets.stream()
                .filter(sheet -> carries(text(between(sheet, "oddHeader")), banner)
                        && carries(text(between(sheet, "oddFooter")), banner))
                .count();
        return new FinishedFile((int) marked, sheets.size(), saying);
    }

    private static String between(String xml, String element) {
        int from = xml.indexOf("<" + element);
        int to = xml.indexOf("</" + element + ">");
        return from < 0 || to < from ? "" : xml.substring(from, to);
    }

    /** A doubled ampersand of a sheet's header is one that is printed. */
    private static String text(String xml) {
        return FileCheck.unescape(TAGS.matcher(xml).replaceAll("")).replace("&&", "&");
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
