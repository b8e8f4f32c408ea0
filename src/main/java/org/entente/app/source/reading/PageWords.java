package org.entente.app.source.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.entente.picture.text.CleanText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a PDF: those on its pages, and the strings beside them, such as its title, remarks, form fields and bookmarks.
 * What pages may do is bounded, because a small file can draw itself over and over.
 */
final class PageWords extends PDFTextStripper {

    private static final long MOST_STEPS = 10_000_000;
    private static final int MOST_ON_A_PAGE = 400_000;
    private static final int MOST_LETTERS = PlainText.MOST_BYTES;

    /** Unchecked, because the library swallows what fails inside a form that a page draws. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more than is read", null, false, false);
        }
    }

    private long steps;
    private int letters;
    private int onThisPage;
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
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++letters > MOST_LETTERS || ++onThisPage > MOST_ON_A_PAGE) {
            throw new TooMuch();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        onThisPage = 0;
        super.startPage(page);
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        isWordless |= onThisPage == 0;
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
