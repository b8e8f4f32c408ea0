package org.entente.app.source.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads words of a PDF. What pages may do is bounded, because a small file can draw itself over and over. */
abstract class BoundedWords extends PDFTextStripper {

    private static final long MOST_STEPS = 10_000_000;
    private static final int MOST_ON_A_PAGE = 400_000;
    private static final int MOST_LETTERS = PlainText.MOST_BYTES;

    /** Unchecked, because the library swallows what fails inside a form that a page draws. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more than is read", null, false, false);
        }
    }

    private long steps;
    private int letters;
    private int onThisPage;

    /** How many letters the page has so far. */
    final int onThisPage() {
        return onThisPage;
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
}
