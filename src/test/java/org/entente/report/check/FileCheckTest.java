package org.entente.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.SampleChart;
import org.entente.picture.out.Pdf;
import org.entente.picture.out.Svg;
import org.entente.report.ReportException;
import org.entente.report.SampleBriefing;
import org.entente.report.document.Parts;
import org.entente.report.page.PageWriter;
import org.entente.report.sheet.SheetWriter;
import org.entente.report.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private static final String CANARY = "Harbourmaster Xylø";

    private static List<Hit> hits(byte[] file) {
        return FileCheck.search(file, List.of(CANARY, "Not in there"));
    }

    @Test
    void findsNothingInCleanDocuments() {
        assertThat(hits(WordWriter.write(SampleBriefing.document("clean")))).isEmpty();
        assertThat(hits(SheetWriter.write(SampleBriefing.register("clean")))).isEmpty();
        assertThat(hits(PageWriter.write(SampleBriefing.document("clean")))).isEmpty();
    }

    @Test
    void findsATermInAWordTable() {
        assertThat(hits(WordWriter.write(SampleBriefing.document("told by " + CANARY + " today"))))
                .containsExactly(new Hit(CANARY, "word/document.xml"));
    }

    @Test
    void findsATermInAWorkbookAndInAPdf() {
        assertThat(hits(SheetWriter.write(SampleBriefing.register(CANARY)))).isNotEmpty();
        assertThat(hits(PageWriter.write(SampleBriefing.document(CANARY))))
                .extracting(Hit::place)
                .contains("page text");
    }

    @Test
    void findsANameWhoseInitialIsBoundToItsSurname() {
        var document = SampleBriefing.document("nothing");
        for (byte[] file : List.of(PageWriter.write(document), WordWriter.write(document))) {
            assertThat(FileCheck.search(file, List.of("E. Moreau")))
                    .extracting(Hit::term)
                    .contains("E. Moreau");
        }
    }

    @Test
    void findsATermInPictures() {
        var scene = GraphPicture.light().scene(SampleChart.named("one", CANARY), SampleChart.banner());
        assertThat(hits(Svg.write(scene))).isNotEmpty();
        assertThat(hits(Pdf.write(scene))).isNotEmpty();
    }

    @Test
    void findsATermThatMarkupCutsIntoPieces() {
        var parts = new Parts();
        parts.add("word/document.xml", "<w><t>Harbour</t><t>master&#x20;XYL</t><t>&#248;</t></w>");
        assertThat(hits(parts.zip())).containsExactly(new Hit(CANARY, "word/document.xml"));
    }

    @Test
    void findsATermInAttributesNamesAndNestedFiles() {
        var inner = new Parts();
        inner.add("a.bin", ("xx" + CANARY).getBytes(StandardCharsets.UTF_16LE));
        var outer = new Parts();
        outer.add("word/document.xml", "<p descr=\"" + CANARY + "\"/>");
        outer.add("embedded.docx", inner.zip());
        outer.add(CANARY + ".png", new byte[0]);
        assertThat(hits(outer.zip()))
                .extracting(Hit::place)
                .contains("word/document.xml", "embedded.docx / a.bin", "names of parts");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void findsATermInBase64AtEveryOffset(int offset) {
        String encoded = Base64.getEncoder()
                .encodeToString(("x".repeat(offset) + CANARY + "tail").getBytes(StandardCharsets.UTF_8));
        assertThat(hits(encoded.getBytes(StandardCharsets.US_ASCII))).hasSize(1);
    }

    @Test
    void findsATermInHexadecimalAndUtf16() {
        byte[] utf8 = CANARY.getBytes(StandardCharsets.UTF_8);
        assertThat(hits(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1);
        assertThat(hits(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII)))
                .hasSize(1);
        assertThat(hits(CANARY.getBytes(StandardCharsets.UTF_16BE))).hasSize(1);
    }

    @Test
    void refusesAFileThatCannotBeReadBack() {
        byte[] docx = WordWriter.write(SampleBriefing.document("x"));
        byte[] cut = Arrays.copyOf(docx, docx.length / 2);
        assertThatThrownBy(() -> hits(cut)).isInstanceOf(ReportException.class);
    }
}
