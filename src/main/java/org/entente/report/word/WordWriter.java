package org.entente.report.word;

import org.entente.report.document.Document;
import org.entente.report.document.Parts;
import org.entente.report.document.Properties;

/**
 * Writes a document as DOCX (ECMA-376, transitional). The parts are written by hand: the file holds what is written here and
 * nothing else, so no author, machine, path or time can slip in, and equal documents give equal bytes.
 */
public final class WordWriter {

    private static final String RELATIONS =
            WordStyles.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private WordWriter() {}

    public static byte[] write(Document document) {
        var images = new Images();
        String body = new WordBody(images).write(document);
        String language = document.language().toLanguageTag();
        var parts = new Parts();
        parts.add("[Content_Types].xml", contentTypes());
        parts.add("_rels/.rels", packageRelations());
        parts.add("docProps/core.xml", Properties.core(document.title(), language));
        parts.add("docProps/app.xml", Properties.app());
        parts.add("word/document.xml", main(body));
        parts.add("word/_rels/document.xml.rels", documentRelations(images));
        parts.add("word/styles.xml", WordStyles.styles(language));
        parts.add("word/settings.xml", WordStyles.settings(language));
        parts.add("word/numbering.xml", WordStyles.numbering());
        parts.add("word/header1.xml", WordBanner.header(document));
        parts.add("word/footer1.xml", WordBanner.footer(document));
        images.media().forEach(media -> parts.add("word/media/" + media.name(), media.content()));
        return parts.zip();
    }

    private static String main(String body) {
        return WordStyles.HEAD + "<w:document " + WordStyles.MAIN
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference"
                + " w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar"
                + " w:top=\"1560\" w:right=\"1134\" w:bottom=\"1400\" w:left=\"1134\" w:header=\"620\""
                + " w:footer=\"520\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static String contentTypes() {
        return WordStyles.HEAD + "<Types"
                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
                + " ContentType=\"image/png\"/><Default Extension=\"svg\""
                + " ContentType=\"image/svg+xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/word/styles.xml", WORD + "styles+xml")
                + override("/word/settings.xml", WORD + "settings+xml")
                + override("/word/numbering.xml", WORD + "numbering+xml")
                + override("/word/header1.xml", WORD + "header+xml")
                + override("/word/footer1.xml", WORD + "footer+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String packageRelations() {
        return RELATIONS
                + relation("rId1", OFFICE + "officeDocument", "word/document.xml")
                + relation(
                        "rId2",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml")
                + relation("rId3", OFFICE + "extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    private static String documentRelations(Images images) {
        var xml = new StringBuilder(RELATIONS)
                .append(relation("rIdStyles", OFFICE + "styles", "styles.xml"))
                .append(relation("rIdSettings", OFFICE + "settings", "settings.xml"))
                .append(relation("rIdNumbering", OFFICE + "numbering", "numbering.xml"))
                .append(relation("rIdHeader", OFFICE + "header", "header1.xml"))
                .append(relation("rIdFooter", OFFICE + "footer", "footer1.xml"));
        images.media().forEach(media -> xml.append(relation(media.id(), OFFICE + "image", "media/" + media.name())));
        return xml.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
