package org.entente.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.entente.report.SampleBriefing;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    @Test
    void writesTheMarkingOnEveryPageAndTheRangeInTheSentence() throws IOException {
        byte[] pdf = PageWriter.write(SampleBriefing.document("</p><img src=\"http://x/y.png\"/>&"));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(text.split("CONFIDENTIAL // REL AVL", -1)).hasSizeGreaterThanOrEqualTo(3);
                assertThat(text.split("TLP:AMBER", -1)).hasSizeGreaterThanOrEqualTo(3);
                assertThat(text).contains("Page " + page + " of " + document.getNumberOfPages());
            }
            String asWritten = new PDFTextStripper().getText(document);
            assertThat(asWritten).as("pips with their word").contains("●●○\u00A0Moderate confidence");
            String all = asWritten.replace('\u00A0', ' ');
            assertThat(all).contains("very likely (80–95 %)", "OND dissents:", "</p><img src=");
        }
    }

    @Test
    void isTaggedAndSaysNothingAboutWhoWhereOrWhen() throws IOException {
        byte[] pdf = PageWriter.write(SampleBriefing.document("x"));
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            String metadata =
                    new String(catalog.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid:part").doesNotContain("CreateDate", "Producer", "creator");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getProducer()).isNull();
        }
    }

    @Test
    void noTextRunsUnderAPortionMark() throws IOException {
        String mark = "(C//REL AVL, KST, OND)";
        var sample = SampleBriefing.document("x");
        var document = new Document(
                "Port threat",
                mark,
                "",
                sample.language(),
                sample.banner(),
                sample.pageOf(),
                IntStream.range(1, 20) // so that lines end at every distance from the mark
                        .mapToObj(i -> (Block) new Block.Paragraph(
                                "", "i".repeat(i) + " crane shift" + " crane shift".repeat(20), mark))
                        .toList());
        var edges = new ArrayList<Float>();
        var marks = new ArrayList<Float>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (text.contains(mark)) {
                    marks.add(letters.get(text.indexOf(mark)).getX());
                } else if (text.contains("crane") || text.contains("shift")) {
                    edges.add(letters.getLast().getEndX());
                }
            }
        };
        try (var pages = Loader.loadPDF(PageWriter.write(document))) {
            stripper.getText(pages);
        }
        assertThat(edges).hasSizeGreaterThan(3);
        assertThat(marks).isNotEmpty();
        assertThat(Collections.max(edges)).as("with a gap before it").isLessThan(Collections.min(marks) - 9);
    }

    @Test
    void neverLeavesAHeadingOrATableHeadAloneAtTheFootOfAPage() throws IOException {
        var sample = SampleBriefing.document("x");
        for (int lines = 20; lines < 44; lines++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Block.Paragraph("", "Filler.", "(C)"));
            }
            blocks.add(new Block.Heading(1, "Evidence"));
            var cells = List.of("B2", "firstrow " + "the roster of the crane crews ".repeat(9), "KJ1 for", "(C)");
            var rows = Collections.nCopies(4, cells);
            blocks.add(new Block.Table(
                    "Ten items",
                    "(C)",
                    List.of("Grade", "Headword", "Bears on", "Mark"),
                    rows,
                    List.of(10, 40, 30, 20)));
            var document =
                    new Document("Port threat", "(C)", "", sample.language(), sample.banner(), sample.pageOf(), blocks);
            try (var pages = Loader.loadPDF(PageWriter.write(document))) {
                for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(pages);
                    assertThat(text.contains("Evidence") || text.contains("Ten items") || text.contains("Headword"))
                            .as("page %d after %d lines", page, lines)
                            .isEqualTo(text.contains("firstrow"));
                }
            }
        }
    }

    @Test
    void paintsTlpOnBlack() throws IOException {
        byte[] pdf = PageWriter.write(SampleBriefing.document("x"));
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int amber = 0;
            int black = 0;
            for (int x = 400; x < 550; x++) {
                for (int y = 30; y < 80; y++) {
                    int colour = image.getRGB(x, y) & 0xFFFFFF;
                    amber += colour == 0xFFC000 ? 1 : 0;
                    black += colour == 0 ? 1 : 0;
                }
            }
            assertThat(amber).isPositive();
            assertThat(black).isGreaterThan(100);
        }
    }
}
