package org.entente.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.ui.help.GuidePage.Block;
import org.entente.ui.help.GuidePage.Span;
import org.entente.ui.help.GuidePage.Style;

/**
 * Reads what the guide uses of Markdown: headings, paragraphs, lists of one level, fenced code, tables; in a line code, strong,
 * emphasis and links. Everything else is text as it stands. A paragraph that begins with a strong lead and its full stop has that
 * as its heading: pages are looked into more than they are read.
 */
final class GuideReader {

    /** Below the sections of a page. */
    private static final int LEAD = 3;

    private static final Pattern HEADING = Pattern.compile("(#{1,4}) +(.*)");
    private static final Pattern ITEM = Pattern.compile("([-*]|\\d+\\.) +(.*)");
    private static final Pattern RULE = Pattern.compile("\\|?[-| :]+\\|[-| :]*");
    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*(.+?)\\*\\*|\\*([^*]+)\\*|\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern PAGE = Pattern.compile("([a-z-]+)\\.md(?:#.*)?");
    private static final Pattern CELL = Pattern.compile("(?<!\\\\)\\|");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String mark = "";
    private List<List<List<Span>>> table = new ArrayList<>();
    private boolean isCode;

    private GuideReader() {}

    static GuidePage read(String markdown) {
        var reader = new GuideReader();
        markdown.lines().forEach(reader::line);
        reader.end();
        String title = reader.blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .findFirst()
                .orElse("");
        return new GuidePage(title, reader.blocks);
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.startsWith("```")) {
            fence();
        } else if (isCode) {
            open.append(line).append('\n');
        } else if (line.isBlank() || line.startsWith("![")) { // pictures show what stands behind the guide
            end();
        } else if (heading.matches()) {
            end();
            blocks.add(new Block.Heading(heading.group(1).length(), spans(heading.group(2))));
        } else if (line.startsWith("|")) {
            row(line);
        } else if (item.matches()) {
            end();
            mark = item.group(1).length() == 1 ? "•" : item.group(1);
            open.append(item.group(2));
        } else {
            open.append(open.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void fence() {
        if (isCode) {
            blocks.add(new Block.Code(open.toString().stripTrailing()));
            open.setLength(0);
        } else {
            end();
        }
        isCode = !isCode;
    }

    private void row(String line) {
        if (!RULE.matcher(line).matches()) {
            String inside = line.strip().replaceAll("^\\||\\|$", "");
            table.add(Arrays.stream(CELL.split(inside, -1))
                    .map(cell -> spans(cell.strip().replace("\\|", "|")))
                    .toList());
        }
    }

    private void end() {
        if (!table.isEmpty()) {
            blocks.add(new Block.Table(List.copyOf(table)));
            table = new ArrayList<>();
        }
        if (!open.isEmpty()) {
            var words = spans(open.toString());
            if (mark.isEmpty()) {
                paragraph(words);
            } else {
                blocks.add(new Block.Item(mark, words));
            }
            open.setLength(0);
        }
        mark = "";
    }

    private void paragraph(List<Span> words) {
        Span lead = words.getFirst();
        if (lead.style() == Style.STRONG && lead.text().endsWith(".") && words.size() > 1) {
            String heading = lead.text().substring(0, lead.text().length() - 1);
            blocks.add(new Block.Heading(LEAD, List.of(new Span(heading, Style.PLAIN, ""))));
            Span next = words.get(1);
            var rest = new ArrayList<>(words.subList(1, words.size()));
            rest.set(0, new Span(next.text().stripLeading(), next.style(), next.target()));
            rest.removeIf(span -> span.text().isEmpty());
            blocks.add(new Block.Paragraph(rest));
        } else {
            blocks.add(new Block.Paragraph(words));
        }
    }

    static List<Span> spans(String line) {
        var spans = new ArrayList<Span>();
        var found = INLINE.matcher(line);
        int at = 0;
        while (found.find()) {
            add(spans, line.substring(at, found.start()), Style.PLAIN);
            add(spans, found.group(1), Style.CODE);
            add(spans, found.group(2), Style.STRONG);
            add(spans, found.group(3), Style.EMPHASIS);
            if (found.group(4) != null) {
                var page = PAGE.matcher(found.group(5));
                spans.add(
                        page.matches()
                                ? new Span(found.group(4), Style.LINK, page.group(1))
                                : new Span(found.group(4), Style.PLAIN, ""));
            }
            at = found.end();
        }
        add(spans, line.substring(at), Style.PLAIN);
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, @org.jspecify.annotations.Nullable String text, Style style) {
        if (text != null && !text.isEmpty()) {
            spans.add(new Span(text, style, ""));
        }
    }
}
