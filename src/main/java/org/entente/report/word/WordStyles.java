package org.entente.report.word;

/** Styles and fixed parts of the documents: A4, Arial, headings that screen readers find. */
final class WordStyles {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String RIGHT_TAB = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>";

    private WordStyles() {}

    static String styles(String language) {
        return HEAD + "<w:styles " + MAIN + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"Arial\" w:cs=\"Arial\"/>"
                + "<w:color w:val=\"24292F\"/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
                + "<w:lang w:val=\"" + language + "\" w:eastAsia=\"" + language
                + "\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing"
                + " w:after=\"120\" w:line=\"276\""
                + " w:lineRule=\"auto\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + normal() + headings() + paragraphs() + table() + "</w:styles>";
    }

    private static String headings() {
        return style(
                        "Title",
                        "Title",
                        "Normal",
                        "<w:qFormat/>",
                        RIGHT_TAB + "<w:spacing w:before=\"120\" w:after=\"40\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>")
                + style(
                        "Subtitle",
                        "Subtitle",
                        "Normal",
                        "<w:qFormat/>",
                        "<w:spacing w:after=\"200\"/>",
                        "<w:color w:val=\"57606A\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style(
                        "Heading1",
                        "heading 1",
                        "Normal",
                        "<w:qFormat/>",
                        "<w:keepNext/><w:spacing w:before=\"260\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + style(
                        "Heading2",
                        "heading 2",
                        "Normal",
                        "<w:qFormat/>",
                        "<w:keepNext/><w:spacing w:before=\"180\" w:after=\"80\"/><w:outlineLvl w:val=\"1\"/>",
                        "<w:b/><w:bCs/>");
    }

    private static String paragraphs() {
        return style(
                        "ListBullet",
                        "List Bullet",
                        "Normal",
                        "",
                        "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:ind w:left=\"340\" w:hanging=\"340\"/>",
                        "")
                + style("Judgement", "Judgement", "Normal", "", "<w:spacing w:before=\"120\" w:after=\"60\"/>", "")
                + style("Position", "Position", "Normal", "", "<w:spacing w:before=\"60\" w:after=\"60\"/>", "")
                + style(
                        "Measure",
                        "Measure",
                        "Normal",
                        "",
                        "<w:spacing w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "")
                + style(
                        "Cell",
                        "Cell",
                        "Normal",
                        "",
                        "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style(
                        "Caption",
                        "caption",
                        "Normal",
                        "",
                        "<w:spacing w:before=\"100\" w:after=\"60\"/>",
                        "<w:color w:val=\"57606A\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + style("Header", "header", "Normal", "", "<w:spacing w:after=\"0\"/>", "")
                + style("Footer", "footer", "Normal", "", "<w:spacing w:after=\"0\"/>", "");
    }

    private static String normal() {
        return "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
                + " w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + RIGHT_TAB + "</w:pPr></w:style>";
    }

    private static String style(String id, String name, String base, String flags, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>") + flags
                + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String table() {
        String line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D0D7DE\"/>";
        return "<w:style w:type=\"table\" w:styleId=\"Ruled\"><w:name w:val=\"Ruled\"/><w:tblPr><w:tblBorders>"
                + "<w:top " + line + "<w:bottom " + line + "<w:insideH " + line + "</w:tblBorders><w:tblCellMar><w:left"
                + " w:w=\"70\""
                + " w:type=\"dxa\"/><w:right"
                + " w:w=\"70\""
                + " w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblStylePr"
                + " w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd"
                + " w:val=\"clear\" w:color=\"auto\""
                + " w:fill=\"F6F8FA\"/></w:tcPr></w:tblStylePr></w:style>";
    }

    static String numbering() {
        return HEAD + "<w:numbering " + MAIN
                + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl"
                + " w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc"
                + " w:val=\"left\"/><w:pPr><w:ind w:left=\"340\""
                + " w:hanging=\"340\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                + " w:val=\"0\"/></w:num></w:numbering>";
    }

    static String settings(String language) {
        return HEAD + "<w:settings " + MAIN
                + "><w:zoom w:percent=\"100\"/><w:removePersonalInformation/><w:removeDateAndTime/>"
                + "<w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"" + language + "\" w:bidi=\"ar-SA\"/></w:settings>";
    }
}
