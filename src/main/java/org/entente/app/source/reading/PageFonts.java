package org.entente.app.source.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Fonts for documents that do not bring their own: those inside the program. The library's own mapper reads every font of
 * the machine and keeps a list of them in the user's folder; this one touches no disk, and pages look the same everywhere.
 */
final class PageFonts implements FontMapper {

    private final TrueTypeFont regular = load("NotoSans-Regular");
    private final TrueTypeFont bold = load("NotoSans-Bold");
    private final TrueTypeFont symbols = load("NotoSansSymbols2-Regular");

    private static TrueTypeFont load(String name) {
        // not through Typeface: for the toolkit it copies its fonts to temporary files, and opening an attachment needs
        // none
        try (InputStream file = PageFonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("the program has no font " + name);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont choose(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
        String wanted = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (wanted.contains("symbol") || wanted.contains("dingbats")) {
            return symbols;
        }
        boolean isBold =
                wanted.contains("bold") || wanted.contains("black") || descriptor != null && descriptor.isForceBold();
        return isBold ? bold : regular;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(choose(name, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(choose(name, descriptor), true);
    }

    @SuppressWarnings("NullAway") // the library takes null for "no OpenType font"
    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        @Nullable OpenTypeFont none = null;
        return new CIDFontMapping(none, choose(name, descriptor), true);
    }
}
