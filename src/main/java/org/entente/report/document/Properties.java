package org.entente.report.document;

import org.entente.picture.text.XmlText;

/** File properties of Office files: the title and nothing about who, where or when. */
public final class Properties {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NEUTRAL = "2000-01-01T00:00:00Z";

    private Properties() {}

    public static String core(String title, String language) {
        return HEAD
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + XmlText.escape(title) + "</dc:title>"
                + "<dc:creator></dc:creator>"
                + "<dc:language>" + XmlText.escape(language) + "</dc:language>"
                + "<cp:lastModifiedBy></cp:lastModifiedBy>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + NEUTRAL + "</dcterms:created>"
                + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + NEUTRAL + "</dcterms:modified>"
                + "</cp:coreProperties>";
    }

    public static String app() {
        return HEAD
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
                + "<Application>Entente</Application></Properties>";
    }
}
