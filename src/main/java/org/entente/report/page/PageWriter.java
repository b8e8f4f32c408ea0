package org.entente.report.page;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.entente.picture.text.Typeface;
import org.entente.picture.text.XmlText;
import org.entente.report.ReportException;
import org.entente.report.document.Document;

/**
 * Writes a document as PDF: tagged for screen readers (PDF/UA-1), fonts embedded, Arabic joined and from right to left, the
 * marking above and below every page. Reads nothing from outside. No author, no producer, no dates.
 */
public final class PageWriter {

    static {
        for (String logger : XRLog.listRegisteredLoggers()) {
            XRLog.setLevel(logger, Level.WARNING);
        }
    }

    private PageWriter() {}

    public static byte[] write(Document document) {
        var out = new ByteArrayOutputStream(1 << 16);
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
            builder.useExternalResourceAccessControl(
                    (uri, _) -> uri.startsWith("data:image/png;base64,"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, _) -> uri.startsWith("data:image/png;base64,"),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            font(builder, "NotoSans-Regular", "Noto Sans", 400);
            font(builder, "NotoSans-Bold", "Noto Sans", 700);
            font(builder, "NotoSansArabic-Regular", "Noto Sans Arabic", 400);
            font(builder, "NotoSansArabic-Bold", "Noto Sans Arabic", 700);
            font(builder, "NotoSansSymbols2-Regular", "Noto Sans Symbols2", 400);
            font(builder, "NotoSansMath-Regular", "Noto Sans Math", 400);
            builder.withHtmlContent(PageHtml.write(document), null);
            builder.toStream(out);
            builder.run();
            return neutral(out.toByteArray(), document);
        } catch (IOException e) {
            throw new ReportException("report.write.failed", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> Typeface.file(file), family, weight, FontStyle.NORMAL, true);
    }

    /** What PDF/UA wants to be told and no more. */
    private static String metadata(Document document) {
        String language = XmlText.escape(document.language().toLanguageTag());
        return "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">"
                + "<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format><dc:title><rdf:Alt>"
                + "<rdf:li xml:lang=\"x-default\">" + XmlText.escape(document.title())
                + "</rdf:li></rdf:Alt></dc:title>"
                + "<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
    }

    /** The same pages without producer, dates and a random identifier. */
    private static byte[] neutral(byte[] pdf, Document document) throws IOException {
        var out = new ByteArrayOutputStream(pdf.length);
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            var information = new PDDocumentInformation();
            information.setTitle(document.title());
            pages.setDocumentInformation(information);
            var metadata = new PDMetadata(pages);
            metadata.importXMPMetadata(metadata(document).getBytes(StandardCharsets.UTF_8));
            pages.getDocumentCatalog().setMetadata(metadata);
            pages.getDocument().getTrailer().removeItem(COSName.ID);
            pages.setDocumentId(0L);
            pages.save(out);
        }
        return out.toByteArray();
    }
}
