package org.entente.app.source.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a search can read of an attachment, and what it says that it could not. */
class WordingTest {

    private static final String UNNAMED = "application/octet-stream";

    private final ContentReader reader = new ContentReader();

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private Wording words(byte[] file, String mediaType) {
        return reader.words(file.clone(), mediaType);
    }

    @Test
    void readsTheWordsOfATextWholeWhateverItsLines() {
        String line = "x".repeat(996) + " The Lantern";
        assertThat(words(line.getBytes(UTF_8), "text/plain")).isEqualTo(Wording.of(line));
        assertThat(words("The\u202E Lant\u0000ern".getBytes(UTF_16), "text/plain"))
                .isEqualTo(Wording.of("The Lantern"));
        assertThat(words("y ".repeat(3 << 20).getBytes(UTF_8), "text/plain").gap())
                .isEqualTo(Wording.Gap.LARGE);
        assertThat(words(Samples.picture(4, 4, "png"), "text/plain")).isEqualTo(Wording.without(Wording.Gap.PICTURE));
        assertThat(words(new byte[] {1, 2, 3, 0}, UNNAMED)).isEqualTo(Wording.without(Wording.Gap.KIND));
    }

    @Test
    void readsTheWordsOnPagesAndBesideThem() throws IOException {
        var document = new PDDocument();
        try (var written = Loader.loadPDF(Samples.document(2, "Pier"))) {
            written.getDocumentInformation().setTitle("About The Lantern");
            var remark = new PDAnnotationText();
            remark.setContents("ask the Harbourmaster");
            written.getPage(1).getAnnotations().add(remark);
            var read = words(saved(written), "application/pdf");
            assertThat(read.text()).contains("Pier 1", "Pier 2", "About The Lantern", "ask the Harbourmaster");
            assertThat(read.gap()).isNull();
        }
        var scanned = new PDPage();
        document.addPage(scanned);
        try (var content = new PDPageContentStream(document, scanned)) {
            content.addRect(0, 0, 100, 100);
            content.fill();
        }
        assertThat(words(saved(document), "application/pdf").gap()).isEqualTo(Wording.Gap.WORDLESS);
        assertThat(words("%PDF-1.4 no".getBytes(UTF_8), "application/pdf").gap())
                .isEqualTo(Wording.Gap.BROKEN);
    }

    /** Every form draws the next one ten times; a page with ten of them would draw a word ten thousand million times. */
    @Test
    void stopsReadingADocumentThatDrawsItselfOverAndOver() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        var inner = form(document, "BT /F 9 Tf (The Lantern) Tj ET", null);
        for (int depth = 0; depth < 10; depth++) {
            inner = form(document, "/X Do ".repeat(10), inner);
        }
        var resources = new PDResources();
        resources.put(COSName.getPDFName("X"), inner);
        page.setResources(resources);
        var content = new PDStream(document);
        try (var out = content.createOutputStream()) {
            out.write("/X Do".getBytes(UTF_8));
        }
        page.setContents(content);

        assertThat(words(saved(document), "application/pdf").gap()).isEqualTo(Wording.Gap.LARGE);
    }

    private static PDFormXObject form(PDDocument document, String content, @Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(document);
        try (var out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(UTF_8));
        }
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        if (inner != null) {
            resources.put(COSName.getPDFName("X"), inner);
        }
        form.setResources(resources);
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }
}
