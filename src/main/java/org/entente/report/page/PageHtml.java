package org.entente.report.page;

import java.util.Base64;
import java.util.List;
import org.entente.model.Direction;
import org.entente.model.value.Likelihood;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.LikelihoodPicture;
import org.entente.picture.chart.Theme;
import org.entente.picture.out.Png;
import org.entente.picture.scene.Scene;
import org.entente.picture.text.CleanText;
import org.entente.picture.text.XmlText;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.entente.report.document.Initials;
import org.jspecify.annotations.Nullable;

/** A document as XHTML for the page renderer. Every text is escaped, every picture lies inside. */
final class PageHtml {

    private static final double TEXT_PIXELS = 640;
    private static final double HIGHEST = 760;
    private static final double BAR_WIDTH = 200;
    private static final double BAR_HEIGHT = 14;

    private final LikelihoodPicture bars = new LikelihoodPicture(Theme.LIGHT);
    private final StringBuilder html = new StringBuilder(1 << 14);

    static String write(Document document) {
        return new PageHtml().page(document);
    }

    private String page(Document document) {
        String title = escape(CleanText.line(document.title()));
        html.append("<html lang=\"")
                .append(escape(document.language().toLanguageTag()))
                .append("\"><head><title>")
                .append(title)
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(document.banner().plain()))
                .append("\"/><style>")
                .append(PageStyle.css(document))
                .append("</style></head><body>");
        banner("top", document.banner(), "");
        banner("foot", document.banner(), pages(document.pageOf()));
        html.append("<h1")
                .append(hang(document.portion()))
                .append('>')
                .append(portion(document.portion()))
                .append(title)
                .append("</h1>");
        element("p", "subtitle", document.subtitle(), "", "");
        boolean inList = false;
        for (int at = 0; at < document.blocks().size(); at++) {
            Block block = document.blocks().get(at);
            boolean entry = block instanceof Block.Entry;
            if (entry != inList) {
                html.append(entry ? "<ul>" : "</ul>");
                inList = entry;
            }
            block(block, at + 1 < document.blocks().size() ? document.blocks().get(at + 1) : null);
        }
        html.append(inList ? "</ul>" : "").append("</body></html>");
        return html.toString();
    }

    private void banner(String place, Banner banner, String above) {
        html.append("<div class=\"").append(place).append("\">").append(above);
        html.append("<table><tr><td>").append(escape(banner.text()));
        html.append("</td><td class=\"labels\">");
        for (Banner.Label label : banner.labels()) {
            html.append("<span class=\"label\" style=\"color:")
                    .append(label.ink().hex())
                    .append(";background-color:")
                    .append(label.background().hex())
                    .append("\">&#160;")
                    .append(escape(label.text()))
                    .append("&#160;</span>");
        }
        html.append("</td></tr></table></div>");
    }

    private static String pages(String pattern) {
        return "<div class=\"pages\">"
                + escape(pattern)
                        .replace("{0}", "<span class=\"page\"></span>")
                        .replace("{1}", "<span class=\"count\"></span>")
                + "</div>";
    }

    /** @param next what follows it; null for nothing */
    private void block(Block block, @Nullable Block next) {
        switch (block) {
            case Block.Heading heading -> heading(heading, next);
            case Block.Paragraph paragraph ->
                element("p", "", paragraph.text(), lead(paragraph.lead()), paragraph.portion());
            case Block.Entry entry ->
                element("li", "", entry.text(), "<span class=\"bullet\">•</span>", entry.portion());
            case Block.Judgement judgement -> {
                html.append("<div class=\"judgement\">");
                element("p", "", judgement.sentence(), lead(judgement.number()) + "&#160;", judgement.portion());
                measures(judgement.bar(), judgement.confidence());
                html.append("</div>");
            }
            case Block.Position position -> {
                html.append(position.dissent() ? "<div class=\"position dissent\">" : "<div class=\"position\">");
                element(
                        "p",
                        "",
                        position.text(),
                        lead(position.lead()),
                        goingOn(position.goingOn()),
                        position.portion());
                measures(position.bar(), position.apart());
                html.append("</div>");
            }
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
        }
    }

    /** Where it is that of a table, it is not parted from the first row. */
    private void heading(Block.Heading heading, @Nullable Block next) {
        String name = heading.level() == 1 ? "h2" : "h3";
        html.append('<').append(name);
        if (next instanceof Block.Table table) {
            html.append(" style=\"")
                    .append(unparted(TableStart.heightWithHeading(table)))
                    .append('"');
        }
        html.append('>').append(text(heading.text())).append("</").append(name).append('>');
    }

    private static String unparted(long points) {
        return "-fs-page-break-min-height:" + points + "pt";
    }

    private static String goingOn(Block.@Nullable Confidence confidence) {
        return confidence == null
                ? ""
                : " " + dots(confidence).replace("</span> ", "</span>&#160;") + text(confidence.text());
    }

    private static String dots(Block.Confidence confidence) {
        return "<span class=\"dots\">" + confidence.dots() + "</span>\u00A0";
    }

    private void element(String name, String style, String text, String before, String portion) {
        element(name, style, text, before, "", portion);
    }

    private void element(String name, String style, String text, String before, String after, String portion) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        if (Direction.isRightToLeft(CleanText.lines(text))) {
            html.append(" dir=\"rtl\"");
        }
        html.append(hang(portion)).append('>');
        html.append(portion(portion)).append(before).append(text(text)).append(after);
        html.append("</").append(name).append('>');
    }

    /** Leaves the mark a column as wide as it is, so that no line of the text runs under it. */
    private static String hang(String portion) {
        return portion.isEmpty() ? "" : " style=\"padding-right:" + PageStyle.column(portion) + "pt\"";
    }

    private static String lead(String lead) {
        return lead.isEmpty() ? "" : "<strong>" + text(lead) + "</strong> ";
    }

    private static String portion(String portion) {
        return portion.isEmpty()
                ? ""
                : "<span class=\"portion\" style=\"margin-right:-" + PageStyle.column(portion) + "pt\">"
                        + escape(portion) + "</span>";
    }

    private static String text(String text) {
        return escape(Initials.bound(CleanText.lines(text))).replace("\n", "<br/>");
    }

    private static String escape(String text) {
        return XmlText.escape(text);
    }

    private void measures(@Nullable Likelihood bar, Block.@Nullable Confidence confidence) {
        if (bar == null && confidence == null) {
            return;
        }
        html.append("<table class=\"measure\"><tr>");
        if (bar != null) {
            var scene = bars.bar(bar, BAR_WIDTH, BAR_HEIGHT);
            html.append("<td class=\"bar\">");
            image(scene, BAR_WIDTH, BAR_HEIGHT, 3, scene.description());
            html.append("</td>");
        }
        if (confidence != null) {
            html.append("<td><div").append(hang(confidence.portion())).append('>');
            html.append(portion(confidence.portion())).append(dots(confidence));
            html.append(text(confidence.text())).append("</div></td>");
        }
        html.append("</tr></table>");
    }

    private void picture(Block.Picture picture) {
        Scene scene = picture.scene();
        double shrink = Math.min(1, Math.min(TEXT_PIXELS / scene.width(), HIGHEST / scene.height()));
        html.append("<div class=\"picture\">");
        image(scene, scene.width() * shrink, scene.height() * shrink, 2, picture.alternative());
        html.append("</div>");
        element("p", "caption", picture.caption(), "", picture.portion());
    }

    private void image(Scene scene, double width, double height, double scale, String alternative) {
        html.append("<img src=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(Png.write(scene, scale)))
                .append("\" width=\"")
                .append(Math.round(width))
                .append("\" height=\"")
                .append(Math.round(height))
                .append("\" alt=\"")
                .append(escape(CleanText.line(alternative)))
                .append("\"/>");
    }

    private void table(Block.Table table) {
        html.append("<div style=\"").append(unparted(TableStart.height(table))).append("\">");
        element("p", "caption above", table.caption(), "", table.portion());
        html.append("</div><table class=\"ruled\"><colgroup>");
        table.widths()
                .forEach(width ->
                        html.append("<col style=\"width:").append(width).append("%\"/>"));
        html.append("</colgroup><thead>");
        row("th", table.header());
        html.append("</thead><tbody>");
        table.rows().forEach(row -> row("td", row));
        html.append("</tbody></table>");
    }

    private void row(String cell, List<String> cells) {
        html.append("<tr>");
        for (String text : cells) {
            element(cell, "", text, "", "");
        }
        html.append("</tr>");
    }
}
