package org.entente.picture.out;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.Typeface;

/**
 * Pictures as PDF with one page and embedded fonts. Text in Latin, Greek and Cyrillic letters stays text; scripts that need
 * joining or turning, Arabic for one, are drawn as shapes and cannot be searched in the file. No author, no dates.
 */
public final class Pdf {

    private static final float POINTS = 0.75f;
    private static final double KAPPA = 2.0 / 3;

    private final PDPageContentStream page;
    private final PDFont regular;
    private final PDFont bold;

    private Pdf(PDPageContentStream page, PDFont regular, PDFont bold) {
        this.page = page;
        this.regular = regular;
        this.bold = bold;
    }

    public static byte[] write(Scene scene) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var sheet = new PDPage(new PDRectangle((float) scene.width() * POINTS, (float) scene.height() * POINTS));
            document.addPage(sheet);
            var information = new PDDocumentInformation();
            information.setTitle(scene.title());
            document.setDocumentInformation(information);
            document.getDocumentCatalog().setLanguage("en");
            document.setDocumentId(0L);
            try (var content = new PDPageContentStream(document, sheet)) {
                var pdf = new Pdf(content, font(document, "NotoSans-Regular"), font(document, "NotoSans-Bold"));
                pdf.draw(scene);
            }
            document.getDocumentInformation().getCOSObject().removeItem(COSName.PRODUCER);
            document.save(out);
        } catch (IOException e) {
            throw new PictureException("picture.write.failed", e);
        }
        return out.toByteArray();
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (InputStream file = Typeface.file(name)) {
            return PDType0Font.load(document, file, true);
        }
    }

    private void draw(Scene scene) throws IOException {
        page.transform(new Matrix(POINTS, 0, 0, -POINTS, 0, (float) scene.height() * POINTS));
        fill(scene.background());
        page.addRect(0, 0, (float) scene.width(), (float) scene.height());
        page.fill();
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Area area -> {
                    fill(area.ink());
                    path(area.outline().segments());
                    if (area.outline().segments().getWindingRule() == PathIterator.WIND_EVEN_ODD) {
                        page.fillEvenOdd();
                    } else {
                        page.fill();
                    }
                }
                case Mark.Line line -> {
                    stroke(line.ink(), line.width());
                    float[] dashes = new float[line.pattern().dashes().size()];
                    for (int dash = 0; dash < dashes.length; dash++) {
                        dashes[dash] = line.pattern().dashes().get(dash).floatValue();
                    }
                    page.setLineDashPattern(dashes, 0);
                    path(line.outline().segments());
                    page.stroke();
                    page.setLineDashPattern(new float[0], 0);
                }
                case Mark.Words words -> words(words);
            }
        }
    }

    private void words(Mark.Words words) throws IOException {
        Shape letters = Png.letters(words);
        if (words.halo() != null) {
            stroke(words.halo(), 3.4);
            page.setLineJoinStyle(1);
            path(letters.getPathIterator(null));
            page.stroke();
        }
        fill(words.ink());
        if (Typeface.of(words.bold()).isPlain(words.text())) {
            page.beginText();
            page.setRenderingMode(RenderingMode.FILL);
            page.setFont(words.bold() ? bold : regular, (float) words.size());
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) Png.left(words), (float) words.y()));
            page.showText(words.text());
            page.endText();
        } else {
            path(letters.getPathIterator(null));
            page.fill();
        }
    }

    private void fill(Ink ink) throws IOException {
        opacity(ink);
        page.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
    }

    private void stroke(Ink ink, double width) throws IOException {
        opacity(ink);
        page.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        page.setLineWidth((float) width);
    }

    private double opacity = 1;

    private void opacity(Ink ink) throws IOException {
        if (ink.opacity() != opacity) {
            opacity = ink.opacity();
            var state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant((float) opacity);
            state.setNonStrokingAlphaConstant((float) opacity);
            page.setGraphicsStateParameters(state);
        }
    }

    private void path(PathIterator segments) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (; !segments.isDone(); segments.next()) {
            switch (segments.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(x = at[0], y = at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(x = at[0], y = at[1]);
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(mix(x, at[0]), mix(y, at[1]), mix(at[2], at[0]), mix(at[3], at[1]), at[2], at[3]);
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], x = at[4], y = at[5]);
                default -> page.closePath();
            }
        }
    }

    /** Two thirds of the way: a quadratic curve's control point raised to a cubic one's. */
    private static float mix(float end, float control) {
        return (float) (end + (control - end) * KAPPA);
    }
}
