package org.entente.report.check;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything in a PDF that can hold words: page text, strings, names, decoded streams. */
final class PdfParts {

    interface Visitor {
        void text(String text, String where);

        void stream(byte[] content, String where) throws IOException;
    }

    private PdfParts() {}

    static void read(byte[] pdf, Visitor visitor) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            visitor.text(new PDFTextStripper().getText(document), "page text");
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                visit(object.getObject(), "object " + key.getNumber(), visitor);
            }
            visit(document.getDocument().getTrailer(), "trailer", visitor);
        }
    }

    /** References are not followed: every object that can be referred to is visited by itself. */
    private static void visit(COSBase base, String where, Visitor visitor) throws IOException {
        switch (base) {
            case COSString text -> {
                visitor.text(text.getString(), where);
                visitor.stream(text.getBytes(), where);
            }
            case COSName name -> visitor.text(name.getName(), where);
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
                    try (InputStream content = stream.createInputStream()) {
                        visitor.stream(content.readAllBytes(), where);
                    }
                }
            }
            default -> {}
        }
    }
}
