package org.entente.app.source.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.entente.app.source.reading.PageText.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

    private static final float WIDTH = PDRectangle.A5.getWidth();
    private static final float HEIGHT = PDRectangle.A5.getHeight();

    private static PageText read(byte[] document, int page) {
        var content = new ContentReader().read(document, "application/pdf", ContentReader.Size.SCREEN);
        try (var pages = ((Content.Paged) content).pages()) {
            return pages.text(page);
        }
    }

    private static byte[] written(int rotation, String... lines) throws IOException {
        Samples.document(1, ""); // sets the fonts
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A5);
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(20);
                content.newLineAtOffset(40, 500);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void givesLinesInReadingOrderWithTheirPlaces() throws IOException {
        var text = read(written(0, "The Lantern sailed", "at dawn"), 0);
        assertThat(text.lines()).containsExactly("The Lantern sailed", "at dawn");
        var boxes = text.between(0, 26);
        assertThat(boxes).hasSize(2);
        var first = boxes.getFirst();
        assertThat(first.left()).isCloseTo(40 / WIDTH, within(0.01f));
        assertThat(first.right()).isBetween(0.3f, 0.5f);
        assertThat(first.top()).isLessThan((HEIGHT - 500) / HEIGHT);
        assertThat(first.bottom()).isGreaterThan((HEIGHT - 500) / HEIGHT);
        assertThat(boxes.getLast().top()).isGreaterThan(first.top());
        assertThat(text.between(4, 11)).singleElement().satisfies(word -> {
            assertThat(word.left()).isGreaterThan(first.left());
            assertThat(word.right()).isLessThan(first.right());
        });
    }

    @Test
    void findsTheGapThatIsNearestToAPoint() throws IOException {
        var text = read(written(0, "The Lantern sailed", "at dawn"), 0);
        for (int character = 0; character < 25; character++) {
            for (Box box : text.between(character, character + 1)) {
                float middle = (box.top() + box.bottom()) / 2;
                if (box.right() > box.left()) {
                    assertThat(text.characterAt(box.left() + 0.0005f, middle)).isEqualTo(character);
                    assertThat(text.characterAt(box.right() - 0.0005f, middle)).isEqualTo(character + 1);
                }
            }
        }
        assertThat(text.characterAt(0, 0)).isZero();
        assertThat(text.characterAt(1, 1)).isEqualTo(26);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void placesWordsOnATurnedPageInsideIt(int rotation) throws IOException {
        var text = read(written(rotation, "The Lantern sailed"), 0);
        assertThat(text.lines()).containsExactly("The Lantern sailed");
        assertThat(text.between(0, 18)).singleElement().satisfies(box -> {
            assertThat(box.left()).isBetween(0f, 1f);
            assertThat(box.right()).isGreaterThan(box.left());
            assertThat(box.bottom()).isGreaterThan(box.top());
            boolean isUpright = rotation != 180;
            assertThat((box.right() - box.left()) * (isUpright ? HEIGHT : WIDTH))
                    .isBetween(isUpright ? 10f : 80f, isUpright ? 20f : 120f);
        });
        for (Box box : text.between(4, 5)) {
            assertThat(text.characterAt((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2))
                    .isBetween(4, 5);
        }
    }

    @Test
    void aPageWithoutWordsHasNone() {
        var text = read(Samples.scan(), 0);
        assertThat(text.isEmpty()).isTrue();
        assertThat(text.characterAt(0.5f, 0.5f)).isZero();
        assertThat(text.between(0, 10)).isEqualTo(List.of());
    }

    @Test
    void aClosedDocumentHasNoneAnyMore() {
        var content =
                new ContentReader().read(Samples.document(1, "page"), "application/pdf", ContentReader.Size.SCREEN);
        var pages = ((Content.Paged) content).pages();
        pages.close();
        assertThat(pages.text(0).isEmpty()).isTrue();
    }
}
