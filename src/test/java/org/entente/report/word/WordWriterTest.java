package org.entente.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.entente.report.SampleBriefing;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;

class WordWriterTest {

    private static XWPFDocument open(String hostile) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordWriter.write(SampleBriefing.document(hostile))));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void printsTheRangeInTheSentenceAndTheConfidenceInAnother() throws IOException {
        try (var document = open("nothing")) {
            assertThat(texts(document))
                    .contains(
                            "KJ2  Northern Lantern will very likely (80–95\u00A0%) attempt to delay loading at Pier 9."
                                    + "\t(C//REL\u00A0AVL)",
                            "It is likely (55–80\u00A0%) that loading is delayed."
                                    + "\t(C//REL\u00A0AVL\u00A0·\u00A0TLP:AMBER)",
                            "\t●●○  Moderate confidence. Two independent sources.\t(C)");
        }
    }

    @Test
    void printsDissentBesideItsJudgementInTheSameSize() throws IOException {
        try (var document = open("nothing")) {
            var dissent = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("OND dissents:"))
                    .findFirst()
                    .orElseThrow();
            assertThat(dissent.getText())
                    .isEqualTo("OND dissents: unlikely (20–45\u00A0%). “The roster evidence is stale.”"
                            + " E.\u00A0Moreau, signed 13 Mar.\t(C//REL\u00A0AVL)");
            assertThat(dissent.getRuns().getFirst().getFontSizeAsDouble()).isNull();
            assertThat(document.getStyles()
                            .getStyle("Position")
                            .getCTStyle()
                            .getRPr()
                            .sizeOfSzArray())
                    .isZero();
            assertThat(document.getStyles()
                            .getStyle("Judgement")
                            .getCTStyle()
                            .getRPr()
                            .sizeOfSzArray())
                    .isZero();
        }
    }

    @Test
    void writesTheMarkingIntoHeaderAndFooterWithTlpInItsColours() throws IOException {
        try (var document = open("nothing")) {
            XWPFHeader header = document.getHeaderList().getFirst();
            XWPFFooter footer = document.getFooterList().getFirst();
            for (var paragraph : List.of(
                    header.getParagraphs().getFirst(), footer.getParagraphs().getLast())) {
                assertThat(paragraph.getText()).isEqualTo("CONFIDENTIAL // REL AVL\t\u00A0TLP:AMBER\u00A0");
                var label = paragraph.getRuns().getLast();
                assertThat(label.getColor()).isEqualTo("FFC000");
                assertThat(label.getFontSizeAsDouble()).isEqualTo(12);
                CTShd shading = label.getCTR().getRPr().getShdArray(0);
                assertThat(shading.xgetFill().getStringValue()).isEqualTo("000000");
            }
        }
    }

    private static boolean staysWithTheNext(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().isSetKeepNext();
    }

    @Test
    void keepsTheHeadOfATableOnThePageOfItsFirstRow() throws IOException {
        try (var document = open("nothing")) {
            for (var table : document.getTables()) {
                assertThat(table.getRow(0).getTableCells())
                        .allMatch(cell -> staysWithTheNext(cell.getParagraphs().getFirst()));
                assertThat(staysWithTheNext(
                                table.getRow(1).getCell(0).getParagraphs().getFirst()))
                        .as("a long table goes on over the page")
                        .isFalse();
            }
        }
    }

    @Test
    void marksEveryParagraphOfContent() throws IOException {
        try (var document = open("nothing")) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> !paragraph.getText().isBlank()
                            && !paragraph.getStyle().startsWith("Heading")
                            && !paragraph.getStyle().equals("Subtitle"))
                    .allMatch(paragraph -> paragraph.getText().matches("(?s).*\t\\([A-Z].*\\)"));
        }
    }

    @Test
    void listsEvidenceWithGradesAndSources() throws IOException {
        try (var document = open("nothing")) {
            var row = document.getTables().getFirst().getRow(1);
            assertThat(row.getCell(0).getText()).isEqualTo("B2");
            assertThat(row.getCell(1).getText()).contains("S-0142, p. 3", "Human source");
            assertThat(row.getCell(2).getText()).isEqualTo("قال عمر صالح ذلك أمس");
            assertThat(document.getTables().getFirst().getRow(2).getCell(0).getText())
                    .isEqualTo("not graded");
            assertThat(document.getTables()).hasSize(3);
        }
    }

    @Test
    void laysTheScalesFlatSoThatABriefStaysShort() throws IOException {
        try (var document = open("nothing")) {
            var terms = document.getTables().get(1);
            assertThat(terms.getNumberOfRows()).as("terms beside each other").isEqualTo(2);
            assertThat(terms.getRow(0).getCell(0).getText()).isEqualTo("almost no chance (remote)");
            assertThat(terms.getRow(1).getCell(0).getText()).isEqualTo("1–5\u00A0%");
            var grades = document.getTables().get(2);
            assertThat(grades.getRow(2).getCell(0).getText()).isEqualTo("B");
            assertThat(grades.getRow(2).getCell(2).getText()).isEqualTo("2");
        }
    }

    @Test
    void turnsArabicParagraphsRoundAndTellsTheLanguage() throws IOException {
        try (var document = open("nothing")) {
            var cell = document.getTables()
                    .getFirst()
                    .getRow(1)
                    .getCell(2)
                    .getParagraphs()
                    .getFirst();
            assertThat(cell.getCTP().getPPr().isSetBidi()).isTrue();
            assertThat(document.getStyles()
                            .getCtStyles()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("en");
        }
    }

    @Test
    void saysNothingAboutWhoWhereOrWhen() throws IOException {
        try (var document = open("nothing")) {
            var properties = document.getProperties();
            assertThat(properties.getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(properties.getCoreProperties().getLastModifiedByUser()).isNullOrEmpty();
            assertThat(properties.getCoreProperties().getCreated()).isEqualTo("2000-01-01T00:00:00Z");
            assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Entente");
        }
        assertThat(WordWriter.write(SampleBriefing.document("a")))
                .isEqualTo(WordWriter.write(SampleBriefing.document("a")));
    }

    @Test
    void describesThePictureForThoseWhoCannotSeeIt() throws IOException {
        try (var document = open("nothing")) {
            assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(document.getDocument().xmlText())
                    .contains("descr=\"Northern Lantern core: a network of 12 entities")
                    .contains("descr=\"20–45 % (0–100 %)\"");
        }
    }

    @Test
    void survivesHostileText() throws IOException {
        String hostile = "</w:t></w:r><w:p>&\u0000\u0001\uFFFE ]]> \"' \u202E \uD83D\uDE00";
        try (var document = open(hostile)) {
            assertThat(document.getTables().getFirst().getRow(2).getCell(2).getText())
                    .contains("</w:t></w:r><w:p>&", "]]>", "\uD83D\uDE00")
                    .doesNotContain("\u0001", "\u202E");
        }
    }
}
