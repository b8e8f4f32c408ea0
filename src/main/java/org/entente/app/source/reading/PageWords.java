package org.entente.app.source.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entente.picture.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a PDF: those on its pages, and the strings beside them, such as its title, remarks, form fields and bookmarks.
 */
final class PageWords extends BoundedWords {

    private boolean isWordless;

    private PageWords() {}

    static Wording of(PDDocument document) {
        var words = new PageWords();
        var text = new StringWriter();
        Wording.@Nullable Gap gap = words.read(document, text);
        return new Wording(CleanText.lines(text.toString()), gap);
    }

    /** What came before a failure stays read. */
    private Wording.@Nullable Gap read(PDDocument document, Writer text) {
        try {
            strings(document, text);
            writeText(document, text);
        } catch (TooMuch _) {
            return Wording.Gap.LARGE;
        } catch (IOException | RuntimeException _) {
            return Wording.Gap.BROKEN; // hostile bytes, exceptions of every kind
        }
        return isWordless ? Wording.Gap.WORDLESS : null;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        isWordless |= onThisPage() == 0;
        super.endPage(page);
    }

    private static void strings(PDDocument document, Writer into) throws IOException {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            strings(document.getDocument().getObjectFromPool(key).getObject(), into);
        }
        strings(document.getDocument().getTrailer(), into);
    }

    /** References are not followed: every object that can be referred to is visited by itself. */
    private static void strings(@Nullable COSBase base, Writer into) throws IOException {
        if (base == null) {
            return;
        }
        switch (base) {
            case COSString text -> into.append(text.getString()).append('\n');
            case COSArray array -> {
                for (COSBase element : array) {
                    strings(element, into);
                }
            }
            case COSDictionary dictionary -> {
                for (COSBase value : dictionary.getValues()) {
                    strings(value, into);
                }
            }
            default -> {}
        }
    }
}
