package org.entente.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.entente.picture.chart.Banner;
import org.entente.picture.scene.Ink;
import org.entente.report.Format;
import org.entente.report.Reports;
import org.entente.report.SampleBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finished file is looked at as it is, not as it was meant. */
class FinishedFileTest {

    private static final String TEXT = "Harbour & quay <b>";

    private static byte[] file(Format format) {
        return format == Format.XLSX
                ? Reports.write(SampleBriefing.register(TEXT))
                : Reports.write(format, SampleBriefing.document(TEXT));
    }

    private static Banner banner(Format format) {
        return format == Format.XLSX
                ? SampleBriefing.register(TEXT).banner()
                : SampleBriefing.document(TEXT).banner();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void findsTheMarkingAtBothEndsOfEveryPage(Format format) {
        var finished = FinishedFile.read(file(format), banner(format));
        assertThat(finished.of()).isPositive();
        assertThat(finished.marked()).isEqualTo(finished.of());
        assertThat(finished.saying()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void missesAMarkingThatIsNotThere(Format format) {
        var label = new Banner.Label("TLP:RED", Ink.of("#000000"), Ink.WHITE);
        var other = new Banner("TOP SECRET // REL NOBODY", 5, 5, Ink.WHITE, Ink.WHITE, List.of(label));
        assertThat(FinishedFile.read(file(format), other).marked()).isZero();
    }

    @Test
    void tellsOfAnAuthorInTheProperties() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(file(Format.PDF))) {
            document.getDocumentInformation().setAuthor("M. Oduya");
            document.save(out);
        }
        assertThat(FinishedFile.read(out.toByteArray(), banner(Format.PDF)).saying())
                .isEqualTo(List.of("Author"));
    }

    @Test
    void saysOnWhichPageWordsStand() {
        var pages = PdfEnds.pages(file(Format.PDF));
        assertThat(pages).isNotEmpty();
        assertThat(new TermSearch(Set.of("Port threat")).in(pages.getFirst())).isNotEmpty();
    }
}
