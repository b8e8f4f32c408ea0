package org.entente.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF holds: the text that its pages show, every string and name, every stream as decoded. */
final class PdfInside {

    private PdfInside() {}

    static void each(byte[] pdf, Unpacked.Visitor visitor) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String shown = new PDFTextStripper().getText(document);
            visitor.visit("page text", shown.getBytes(UTF_8));
            visitor.visit("page text in one line", shown.replaceAll("\\s+", " ").getBytes(UTF_8));
            visitor.visit("page text joined", shown.replaceAll("-?\\s+", "").getBytes(UTF_8));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                visit(document.getDocument().getObjectFromPool(key).getObject(), "object " + key.getNumber(), visitor);
            }
            visit(document.getDocument().getTrailer(), "trailer", visitor);
        }
    }

    private static void visit(COSBase base, String where, Unpacked.Visitor visitor) throws IOException {
        switch (base) {
            case COSString text -> {
                visitor.visit(where, text.getBytes());
                visitor.visit(where, text.getString().getBytes(UTF_8));
            }
            case COSName name -> visitor.visit(where, name.getName().getBytes(UTF_8));
            case COSArray array -> {
                for (COSBase element : array) {
                    if (element != null) {
                        visit(element, where, visitor);
                    }
                }
            }
            case COSDictionary dictionary -> {
                for (COSBase value : dictionary.getValues()) {
                    visit(value, where, visitor);
                }
                if (dictionary instanceof COSStream stream) {
                    try (var content = stream.createInputStream()) {
                        visitor.visit(where + " stream", content.readAllBytes());
                    }
                }
            }
            default -> {}
        }
    }
}
