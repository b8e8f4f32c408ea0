package org.entente.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.picture.out.Png;
import org.entente.picture.out.Svg;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.XmlText;

/** Pictures of a document: PNG for every reader, the same as SVG for those that know it. */
final class Images {

    /** One media file and the relation that names it. */
    record Media(String id, String name, byte[] content) {}

    private static final int EMU_PER_PIXEL = 9525;

    /** Leaves room for a heading and a caption on the same page. */
    private static final double HIGHEST = 780;

    private final List<Media> media = new ArrayList<>();
    private int drawings;

    List<Media> media() {
        return media;
    }

    /**
     * A run with a picture in the line.
     *
     * @param widest widest that it may be, in pixels at 96 to the inch
     * @param vector whether to add the SVG
     */
    String inline(Scene scene, double widest, double scale, boolean vector, String alternative) {
        double shrink = Math.min(1, Math.min(widest / scene.width(), HIGHEST / scene.height()));
        long width = Math.round(scene.width() * shrink * EMU_PER_PIXEL);
        long height = Math.round(scene.height() * shrink * EMU_PER_PIXEL);
        int number = ++drawings;
        String png = add("image" + number + ".png", Png.write(scene, scale));
        String svg = vector ? add("image" + number + ".svg", Svg.write(scene)) : "";
        return String.format(
                Locale.ROOT,
                "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"%1$d\""
                        + " cy=\"%2$d\"/><wp:docPr id=\"%3$d\" name=\"Picture %3$d\""
                        + " descr=\"%4$s\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks"
                        + " noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData"
                        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr"
                        + " id=\"%3$d\" name=\"Picture %3$d\""
                        + " descr=\"%4$s\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"
                        + " r:embed=\"%5$s\">%6$s</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off"
                        + " x=\"0\" y=\"0\"/><a:ext cx=\"%1$d\" cy=\"%2$d\"/></a:xfrm><a:prstGeom"
                        + " prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
                width,
                height,
                number,
                XmlText.escape(CleanText.line(alternative)),
                png,
                svg.isEmpty() ? "" : extension(svg));
    }

    private static String extension(String id) {
        return "<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"
                + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\""
                + id + "\"/></a:ext></a:extLst>";
    }

    private String add(String name, byte[] content) {
        String id = "rIdMedia" + (media.size() + 1);
        media.add(new Media(id, name, content));
        return id;
    }
}
