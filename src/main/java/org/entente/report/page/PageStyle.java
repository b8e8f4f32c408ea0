package org.entente.report.page;

import org.entente.picture.text.Typeface;
import org.entente.report.document.Document;

/** The style sheet of the pages: A4, marking above and below, page numbers between. */
final class PageStyle {

    private static final String CSS = """
        @page {
          size: A4; margin: 24mm 17mm 21mm 17mm;
          @top-center { content: element(top); vertical-align: bottom; padding-bottom: 5mm; }
          @bottom-center { content: element(foot); vertical-align: top; padding-top: 3mm; }
        }
        body { font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Symbols2', 'Noto Sans Math'; font-size: 10.5pt; line-height: 1.4; color: #24292F; margin: 0; }
        .top { position: running(top); width: 176mm; }
        .foot { position: running(foot); width: 176mm; }
        .top table { width: 100%; border-collapse: collapse; border-bottom: 1.5pt solid RULE; }
        .foot table { width: 100%; border-collapse: collapse; border-top: 1.5pt solid RULE; }
        .top td, .foot td { font-size: 12pt; font-weight: bold; padding: 4pt 0; text-align: left; vertical-align: middle; }
        .top td.labels, .foot td.labels { text-align: right; }
        .label { font-size: 12pt; font-weight: bold; display: inline-block; line-height: 14pt; height: 15pt; padding: 0 2pt; margin-left: 4pt; }
        .pages { text-align: center; font-size: 9.5pt; color: #57606A; padding-bottom: 2pt; }
        .page:before { content: counter(page); }
        .count:before { content: counter(pages); }
        h1 { font-size: 18pt; line-height: 1.25; margin: 0; }
        h2 { font-size: 12pt; margin: 12pt 0 4pt 0; page-break-after: avoid; -fs-page-break-min-height: 34mm; }
        h3 { font-size: 10.5pt; margin: 10pt 0 4pt 0; page-break-after: avoid; }
        p { margin: 0 0 5pt 0; }
        p.subtitle { color: #57606A; font-size: 9.5pt; }
        p.caption { color: #57606A; font-size: 9.5pt; margin-top: 6pt; }
        p.above { page-break-after: avoid; -fs-page-break-min-height: 26mm; }
        .portion { float: right; padding-left: 12pt; color: #57606A; font-size: 9.5pt; font-weight: normal; white-space: nowrap; }
        .judgement { margin-top: 7pt; page-break-inside: avoid; }
        .position { margin: 3pt 0 3pt 14pt; page-break-inside: avoid; }
        .judgement p, .position p { margin-bottom: 3pt; }
        .dissent { margin-left: 0; padding-left: 11pt; border-left: 3pt solid #24292F; }
        table.measure { width: 100%; border-collapse: collapse; margin-bottom: 4pt; }
        table.measure td { padding: 0; vertical-align: top; text-align: left; }
        table.measure td.bar { width: 162pt; padding-top: 2pt; }
        .dots { font-family: 'Noto Sans Symbols2'; font-size: 9.5pt; }
        ul { margin: 0 0 5pt 0; padding: 0; list-style-type: none; }
        li { margin: 0 0 4pt 12pt; }
        .bullet { float: left; margin-left: -12pt; }
        table.ruled { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 1.25; margin-bottom: 8pt; table-layout: fixed; -fs-table-paginate: paginate; }
        table.ruled th { text-align: left; font-weight: bold; background-color: #F6F8FA; }
        table.ruled th, table.ruled td { border-top: 0.5pt solid #D0D7DE; border-bottom: 0.5pt solid #D0D7DE; padding: 2.5pt 4pt; vertical-align: top; word-wrap: break-word; }
        table.ruled tr { page-break-inside: avoid; }
        .picture { page-break-inside: avoid; }
        """;

    /** Size in points of marks, captions and tables. */
    static final double SMALL = 9.5;

    private static final double GAP = 12;

    private PageStyle() {}

    /** How wide the column of a portion mark is, in points: the letters of the mark, and a gap before them. */
    static long column(String portion) {
        return (long) Math.ceil(Typeface.REGULAR.width(portion, SMALL) + GAP);
    }

    static String css(Document document) {
        return CSS.replace("RULE", document.banner().background().hex());
    }
}
