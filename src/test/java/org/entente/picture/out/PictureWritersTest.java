package org.entente.picture.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.LikelihoodPicture;
import org.entente.picture.chart.SampleChart;
import org.entente.picture.chart.Theme;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.Typeface;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PictureWritersTest {

    private static Scene scene() {
        return GraphPicture.light().scene(SampleChart.random(2, 25), SampleChart.banner());
    }

    private static Likelihood likelihood() {
        return new Likelihood(
                Decimal.of(new BigDecimal("0.8")), Decimal.of(new BigDecimal("0.95")), "very-likely", "icd203/2015");
    }

    private static Document parse(byte[] svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void paintsTheBannerInTheColoursOfTheMarking() {
        BufferedImage image = Png.image(scene(), 1);
        assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xC8102E);
        assertThat(image.getRGB(image.getWidth() - 3, image.getHeight() - 3) & 0xFFFFFF)
                .isEqualTo(0xC8102E);
        assertThat(image.getRGB(3, 40) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void writesAPngOfTheWantedSize() throws IOException {
        var scene = scene();
        var image = ImageIO.read(new ByteArrayInputStream(Png.write(scene, 2)));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(scene.width() * 2));
    }

    @Test
    void writesSvgWithTextAndWithoutAnythingFromOutside() throws Exception {
        byte[] svg = Svg.write(scene());
        var document = parse(svg);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Northern Lantern core");
        assertThat(new String(svg, StandardCharsets.UTF_8))
                .contains("يوسف الكريم", "Причал 9", "TLP:AMBER+STRICT")
                .doesNotContain("href", "<script", "<image");
    }

    @Test
    void escapesHostileNamesInSvg() throws Exception {
        var hostile = SampleChart.named("</text><script>alert(1)</script>", "a&b\"'\u0001", "\uFFFE\uD83D\uDE00");
        var document = parse(Svg.write(GraphPicture.light().scene(hostile, SampleChart.banner())));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void writesPdfWithSearchableTextAndWithoutTraces() throws IOException {
        try (var document = Loader.loadPDF(Pdf.write(scene()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("SECRET // REL AVL, KST", "Yusuf al-Karim", "Причал 9");
            var information = document.getDocumentInformation();
            assertThat(information.getAuthor()).isNull();
            assertThat(information.getProducer()).isNull();
            assertThat(information.getCreationDate()).isNull();
        }
    }

    @Test
    void writesTheSameBytesTwice() {
        var scene = scene();
        assertThat(Pdf.write(scene)).isEqualTo(Pdf.write(scene));
        assertThat(Svg.write(scene)).isEqualTo(Svg.write(scene));
        assertThat(Png.write(scene, 1)).isEqualTo(Png.write(scene, 1));
    }

    @Test
    void joinsArabicLettersAndKnowsWhichTextIsPlain() {
        assertThat(Typeface.REGULAR.isPlain("Café Αθήνα Москва")).isTrue();
        assertThat(Typeface.REGULAR.isPlain("عمر")).isFalse();
        double joined = Typeface.REGULAR.width("عمر", 20);
        double apart = Typeface.REGULAR.width("ع\u200Cم\u200Cر", 20);
        assertThat(joined).isNotEqualTo(apart);
    }

    @Test
    void placesTheLikelihoodWhereItsNumbersAre() {
        var image = Png.image(new LikelihoodPicture(Theme.LIGHT).bar(likelihood(), 202, 16), 1);
        assertThat(image.getRGB(180, 8) & 0xFFFFFF).isEqualTo(0x125A9C);
        assertThat(image.getRGB(100, 6) & 0xFFFFFF).isEqualTo(0xF6F8FA);
        assertThat(image.getRGB(197, 8) & 0xFFFFFF).isEqualTo(0xF6F8FA);
    }

    @Test
    void drawsTheYardstickWithAllItsBands() {
        var yardstick = SampleChart.CATALOGUE.yardstick("icd203/2015").orElseThrow();
        var image = Png.image(new LikelihoodPicture(Theme.LIGHT).yardstick(yardstick, likelihood(), 420), 1);
        int axis = 420 - 24 - 8;
        assertThat(image.getRGB(12 + (int) (axis * 0.3), 20) & 0xFFFFFF).isEqualTo(0x94C0DF);
        assertThat(image.getRGB(12 + (int) (axis * 0.87), 4) & 0xFFFFFF).isEqualTo(0x125A9C);
    }
}
