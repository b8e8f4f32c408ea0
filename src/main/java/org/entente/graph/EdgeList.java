package org.entente.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.work.Progress;

/**
 * A network from a plain list, one link per line: {@code a,b}. Comma, semicolon, tab or blanks separate, seen from the line
 * itself; further columns are ignored; empty lines, lines that start with {@code #} or {@code %} and a first line that says
 * {@code source,target} or {@code from,to} are skipped; a line with one name is an item without links.
 *
 * @param graph the network
 * @param names the items' names, by number
 */
public record EdgeList(CompactGraph graph, List<String> names) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern HEADING =
            Pattern.compile("^\"?(source|from)\"?[,;\\t ]\\s*\"?(target|to)\"?([,;\\t ]|$)", Pattern.CASE_INSENSITIVE);

    public EdgeList {
        names = List.copyOf(names);
    }

    public static EdgeList read(Reader untrustedText, Progress progress) throws IOException {
        var lines = new BufferedReader(untrustedText);
        var builder = new GraphBuilder<String>();
        long read = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if ((++read & 0xFFF) == 0) {
                progress.checkCancelled();
                progress.report(read, -1);
            }
            add(builder, read == 1 ? withoutHeading(line) : line);
        }
        return new EdgeList(builder.build(), builder.keys());
    }

    private static String withoutHeading(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return HEADING.matcher(text).find() ? "" : text;
    }

    private static void add(GraphBuilder<String> builder, String line) {
        String text = line.strip();
        if (text.isEmpty() || text.charAt(0) == '#' || text.charAt(0) == '%') {
            return;
        }
        String[] parts = split(text);
        if (parts.length == 1 || parts[1].isEmpty()) {
            builder.node(parts[0]);
        } else {
            builder.link(parts[0], parts[1]);
        }
    }

    private static String[] split(String text) {
        for (char separator : new char[] {'\t', ',', ';'}) {
            int first = text.indexOf(separator);
            if (first >= 0) {
                int second = text.indexOf(separator, first + 1);
                return new String[] {
                    unquoted(text.substring(0, first)),
                    unquoted(text.substring(first + 1, second < 0 ? text.length() : second))
                };
            }
        }
        String[] words = BLANKS.split(text, 3);
        return words.length > 1 ? new String[] {words[0], words[1]} : words;
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
