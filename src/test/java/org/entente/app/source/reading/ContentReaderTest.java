package org.entente.app.source.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.entente.app.source.reading.ContentReader.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

    private static final String UNNAMED = "application/octet-stream";
    private static final int RED = 0xffff0000;

    private final ContentReader reader = new ContentReader();

    private Content read(byte[] file, String mediaType) {
        return reader.read(file.clone(), mediaType, Size.SCREEN);
    }

    private static String key(Content content) {
        return content instanceof Content.Refused refused ? refused.key() : content.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void showsAPictureWhateverItIsCalled(String format) {
        var picture = (Content.Picture) read(Samples.picture(40, 30, format), UNNAMED);
        assertThat(picture.pixels().width()).isEqualTo(40);
        assertThat(picture.pixels().height()).isEqualTo(30);
        assertThat(picture.isReduced()).isFalse();
        assertThat(picture.pixels().argb()[0] & 0xfff0f0f0).isEqualTo(RED & 0xfff0f0f0);
        picture.close();
        assertThat(picture.pixels().argb()).containsOnly(0);
    }

    /** A decoder fills up with grey what a copy that broke off has lost, and says nothing. */
    @Test
    void saysThatPartOfAPictureIsMissing() {
        byte[] whole = Samples.picture(400, 300, "jpeg");
        byte[] behind = Arrays.copyOf(whole, whole.length + 40);
        byte[] cut = Arrays.copyOf(whole, whole.length - whole.length / 3);
        byte[] thumbnail = {(byte) 0xFF, (byte) 0xE1, 0, 6, 1, 2, (byte) 0xFF, (byte) 0xD9};
        byte[] cutWithThumbnail =
                Samples.join(Arrays.copyOf(cut, 2), thumbnail, Arrays.copyOfRange(cut, 2, cut.length));

        assertThat(((Content.Picture) read(whole, "image/jpeg")).isCut()).isFalse();
        assertThat(((Content.Picture) read(behind, "image/jpeg")).isCut())
                .as("some cameras write more behind the picture")
                .isFalse();
        assertThat(((Content.Picture) read(cut, "image/jpeg")).isCut()).isTrue();
        assertThat(((Content.Picture) read(cutWithThumbnail, "image/jpeg")).isCut())
                .as("the end of a thumbnail inside the file is not its own")
                .isTrue();
    }

    @Test
    void leavesPixelsOutOfALargePicture() {
        byte[] file = Samples.picture(6000, 4000, "png");
        var picture = (Content.Picture) read(file, "image/png");
        assertThat(picture.width()).isEqualTo(6000);
        assertThat(picture.isReduced()).isTrue();
        assertThat(picture.pixels().argb().length)
                .isLessThanOrEqualTo(8_000_000)
                .isGreaterThan(2_000_000);
        var small = (Content.Picture) reader.read(file, "image/png", Size.THUMBNAIL);
        assertThat(small.pixels().width()).isLessThanOrEqualTo(360);
        assertThat(small.pixels().height()).isLessThanOrEqualTo(270).isGreaterThan(200);
    }

    @Test
    void refusesAPictureThatOnlyClaimsToBeHugeBeforeDecodingIt() {
        byte[] bomb = Samples.join(
                Samples.signature(),
                Samples.header(60_000, 60_000),
                Samples.chunk("PLTE", new byte[3]),
                Samples.chunk("IDAT", Samples.packedZeros(60_001L * 60_000)),
                Samples.chunk("IEND", new byte[0]));
        assertThat(bomb.length).isLessThan(8 << 20);
        assertThat(read(bomb, "image/png")).isEqualTo(Content.Refused.of("app.reading.picture.large", 60_000, 60_000));
        byte[] row = Samples.join(Samples.signature(), Samples.header(Integer.MAX_VALUE, 1));
        assertThat(key(read(row, "image/png"))).startsWith("app.reading.picture.");
    }

    @Test
    void unpacksNoTextsInsideAPicture() {
        byte[] text = Samples.join("Comment\0\0".getBytes(ISO_8859_1), Samples.packedZeros(3L << 30));
        byte[] bomb = Samples.join(
                Samples.signature(),
                Samples.header(4, 1),
                Samples.chunk("PLTE", new byte[] {1, 2, 3}),
                Samples.chunk("zTXt", text),
                Samples.chunk("IDAT", Samples.packed(new byte[5])),
                Samples.chunk("IEND", new byte[0]));
        var picture = (Content.Picture) read(bomb, "image/png");
        assertThat(picture.pixels().argb()).containsOnly(0xff010203);
    }

    @Test
    void saysThatAPictureIsIncomplete() {
        byte[] file = Samples.picture(200, 200, "gif");
        assertThat(key(read(java.util.Arrays.copyOf(file, 40), "image/gif"))).isEqualTo("app.reading.picture.broken");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverFailsOnNoise(long seed) {
        var random = new SplittableRandom(seed);
        byte[][] files = {
            Samples.picture(30, 20, "png"),
            Samples.picture(30, 20, "jpeg"),
            Samples.picture(30, 20, "gif"),
            Samples.document(1, "noise")
        };
        byte[] file = files[(int) (seed % files.length)];
        for (int i = 0; i < 12; i++) {
            file[16 + random.nextInt(file.length - 16)] = (byte) random.nextInt();
        }
        assertThatCode(() -> {
                    var content = read(file, UNNAMED);
                    if (content instanceof Content.Paged(Pages pages)) {
                        pages.draw(0, 100);
                    }
                    content.close();
                    reader.words(file.clone(), UNNAMED);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void readsTextInItsEncoding() {
        String text = "Порт Алдермер, причал девять. Северный фонарь прибыл утром.\nВторая строка.";
        for (Charset charset : new Charset[] {UTF_8, UTF_16, Charset.forName("windows-1251")}) {
            var words = (Content.Words) read(text.getBytes(charset), "text/plain");
            assertThat(words.lines()).as(charset.name()).containsExactly(text.split("\n"));
            assertThat(words.isCut()).isFalse();
        }
        assertThat(read("plain enough".getBytes(UTF_8), UNNAMED)).isInstanceOf(Content.Words.class);
        assertThat(read(new byte[] {1, 2, 3, 0}, UNNAMED)).isEqualTo(new Content.Unshowable());
        assertThat(read(new byte[] {'P', 'K', 3, 4}, "application/zip")).isEqualTo(new Content.Unshowable());
    }

    @Test
    void showsNoTextThatTurnsOrSteers() {
        var words = (Content.Words) read("safe\u202Etxt.exe \u001b[31m\u0000end\tx".getBytes(UTF_8), "text/plain");
        assertThat(words.lines()).containsExactly("safetxt.exe [31mend    x");
    }

    @Test
    void breaksEndlessLinesAndCutsEndlessText() {
        var line = (Content.Words) read("x".repeat(2_500).getBytes(UTF_8), "text/plain");
        assertThat(line.lines()).extracting(String::length).containsExactly(1_000, 1_000, 500);
        var text = (Content.Words) read("é\n".repeat(2_000_000).getBytes(UTF_8), "text/csv");
        assertThat(text.isCut()).isTrue();
        assertThat(text.encoding()).isEqualTo("UTF-8");
        assertThat(text.lines()).hasSizeBetween(1_390_000, 1_400_000);
    }

    @Test
    void drawsADocumentPageByPage() {
        var pages = ((Content.Paged) read(Samples.document(3, "Pier"), "application/pdf")).pages();
        assertThat(pages.count()).isEqualTo(3);
        var page = (Pages.Page.Drawn) pages.draw(1, 500);
        assertThat(page.isWhole()).isTrue();
        assertThat(page.pixels().width()).isEqualTo(500);
        assertThat(page.pixels().argb()).contains(0xffffffff);
        assertThat(dark(page.pixels())).as("letters").isGreaterThan(100);
        pages.close();
        assertThat(pages.draw(0, 500)).isEqualTo(new Pages.Page.Refused("app.reading.page.broken"));
    }

    private static long dark(Pixels pixels) {
        return java.util.Arrays.stream(pixels.argb())
                .filter(pixel -> (pixel & 0xffffff) < 0x808080 && (pixel & 0xff) < 0x80 && (pixel & 0xff00) < 0x8000)
                .count();
    }

    private static byte[] saved(PDDocument document) throws java.io.IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (document) {
            document.save(out);
        }
        return out.toByteArray();
    }

    private static PDDocument withStream(byte[] raw, COSName... filters) throws java.io.IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write(raw);
        }
        var list = new org.apache.pdfbox.cos.COSArray();
        for (COSName filter : filters) {
            list.add(filter);
        }
        stream.setItem(COSName.FILTER, list);
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return document;
    }

    @Test
    void refusesADocumentThatUnpacksWithoutEnd() throws Exception {
        byte[] once = Samples.packedZeros(Pages.MOST_UNPACKED + (64 << 20));
        assertThat(once.length).isLessThan(1 << 20);
        assertThat(key(read(saved(withStream(once, COSName.FLATE_DECODE)), "application/pdf")))
                .isEqualTo("app.reading.pages.large");
        byte[] twice = Samples.packed(once);
        assertThat(key(read(saved(withStream(twice, COSName.FLATE_DECODE, COSName.FLATE_DECODE)), "application/pdf")))
                .isEqualTo("app.reading.pages.large");
    }

    @Test
    void refusesAPageWithAPictureThatOnlyClaimsToBeHuge() throws Exception {
        var document = withStream("/Im0 Do".getBytes(ISO_8859_1));
        COSStream picture = document.getDocument().createCOSStream();
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 60_000);
        picture.setInt(COSName.HEIGHT, 60_000);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        var pictures = new COSDictionary();
        pictures.setItem(COSName.getPDFName("Im0"), picture);
        var resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, pictures);
        document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, resources);
        var pages = ((Content.Paged) read(saved(document), "application/pdf")).pages();
        assertThat(pages.draw(0, 400)).isEqualTo(new Pages.Page.Refused("app.reading.page.large"));
        pages.close();
    }

    @Test
    void drawsAPageOfAbsurdSizeSmall() throws Exception {
        var document = new PDDocument();
        document.addPage(new PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(1, 2_000_000)));
        var pages = ((Content.Paged) read(saved(document), "application/pdf")).pages();
        var page = pages.draw(0, 1400);
        assertThat(page instanceof Pages.Page.Drawn drawn ? drawn.pixels().argb().length : 0)
                .isLessThan(13_000_000);
        pages.close();
    }

    @Test
    void saysThatADocumentAsksForAPassword() throws Exception {
        var document = new PDDocument();
        document.addPage(new PDPage());
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(key(read(saved(document), "application/pdf"))).isEqualTo("app.reading.pages.locked");
    }

    @Test
    void saysThatADocumentIsNone() {
        assertThat(key(read("%PDF-1.7 nothing more".getBytes(UTF_8), "application/pdf")))
                .isEqualTo("app.reading.pages.broken");
    }
}
