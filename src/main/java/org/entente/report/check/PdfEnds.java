package org.entente.report.check;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.entente.picture.chart.Banner;

/** What stands above and below every page of a PDF, and on which page words stand. */
public final class PdfEnds {

    /** The part of a page's height in which header or footer stand. */
    private static final double END = 0.12;

    private static final List<String> PERSONAL =
            List.of("dc:creator", "dc:contributor", "xmp:CreatorTool", "pdf:Producer");

    private PdfEnds() {}

    static FinishedFile read(byte[] pdf, Banner banner) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int marked = 0;
            for (PDPage page : document.getPages()) {
                marked += isMarked(page, banner) ? 1 : 0;
            }
            return new FinishedFile(marked, document.getNumberOfPages(), saying(document));
        }
    }

    private static boolean isMarked(PDPage page, Banner banner) throws IOException {
        var box = page.getCropBox();
        double end = box.getHeight() * END;
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("top", new Rectangle2D.Double(0, 0, box.getWidth(), end));
        stripper.addRegion("foot", new Rectangle2D.Double(0, box.getHeight() - end, box.getWidth(), end));
        stripper.extractRegions(page);
        return FinishedFile.carries(stripper.getTextForRegion("top"), banner)
                && FinishedFile.carries(stripper.getTextForRegion("foot"), banner);
    }

    private static List<String> saying(PDDocument document) throws IOException {
        var saying = new ArrayList<String>();
        PDDocumentInformation information = document.getDocumentInformation();
        for (String key : information.getMetadataKeys()) {
            if (!key.equals("Title")) {
                saying.add(key);
            }
        }
        var metadata = document.getDocumentCatalog().getMetadata();
        String xmp = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        for (String element : PERSONAL) {
            if (xmp.contains("<" + element)) {
                saying.add(element);
            }
        }
        return saying;
    }

    /** The text of every page, in order. */
    public static List<String> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new org.entente.report.ReportException("report.check.failed", e);
        }
    }
}
