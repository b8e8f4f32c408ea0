package org.entente.app.source.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages and remembers whether anything had to be left out. */
final class PageRenderer extends PDFRenderer {

    private boolean isWhole = true;

    PageRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    boolean isWhole() {
        return isWhole;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
                    throws IOException {
                isWhole = false;
                super.operatorException(operator, operands, problem);
            }
        };
    }
}
