package org.entente.interop.network;

import java.util.ArrayList;
import java.util.List;

/** Reads the list types of GEXF, which programs write as {@code a|b}, {@code a, b} or {@code ["a", 'b']}. */
final class ForeignLists {

    private ForeignLists() {}

    static List<String> items(String list) {
        String text = list.strip();
        if (text.length() > 1 && text.startsWith("[") && text.endsWith("]")) {
            return quoted(text.substring(1, text.length() - 1));
        }
        String separator = text.indexOf('|') >= 0 ? "\\|" : text.indexOf(',') >= 0 ? "," : ";";
        var items = new ArrayList<String>();
        for (String item : text.split(separator)) {
            add(item, items);
        }
        return items;
    }

    private static List<String> quoted(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '\\' && quote != 0 && i + 1 < text.length()) {
                item.append(text.charAt(++i));
            } else if (each == quote) {
                quote = 0;
            } else if (quote == 0
                    && (each == '"' || each == '\'')
                    && item.toString().isBlank()) {
                quote = each;
            } else if (quote == 0 && each == ',') {
                add(item.toString(), items);
                item.setLength(0);
            } else {
                item.append(each);
            }
        }
        add(item.toString(), items);
        return items;
    }

    private static void add(String item, List<String> items) {
        if (!item.isBlank()) {
            items.add(item.strip());
        }
    }
}
