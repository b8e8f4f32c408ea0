package org.entente.model;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a source, as a claim's locator writes it: {@code characters 12–40} of the source's own text, {@code report.txt,
 * characters 12–40} of a file, {@code report.pdf, p. 3} or {@code report.pdf, p. 3, characters 12–40}. Characters are UTF-16 units and count from 1, lines broken by one each.
 *
 * @param file name of the file; empty for the source's own text
 * @param page number from 1; 0 where there are no pages
 * @param from first character, from 0
 * @param to behind the last character; 0 for a whole page
 */
public record Excerpt(String file, int page, int from, int to) {

    private static final Pattern CHARACTERS = Pattern.compile(
            "(?:(?!p\\. [0-9]+, characters )(.+?), )?(?:p\\. ([0-9]{1,9}), )?characters ([0-9]{1,9})–([0-9]{1,9})");

    public static Excerpt characters(String file, int from, int to) {
        return new Excerpt(file, 0, from, to);
    }

    /** @param page from 1 */
    public static Excerpt page(String file, int page) {
        return new Excerpt(file, page, 0, 0);
    }

    /** @param page from 1 */
    public static Excerpt onPage(String file, int page, int from, int to) {
        return new Excerpt(file, page, from, to);
    }

    /** Reads a range of characters back; empty for every other locator. */
    public static Optional<Excerpt> read(String locator) {
        var found = CHARACTERS.matcher(locator);
        if (!found.matches()) {
            return Optional.empty();
        }
        String file = found.group(1) == null ? "" : found.group(1);
        int page = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        int from = Integer.parseInt(found.group(3)) - 1;
        int to = Integer.parseInt(found.group(4));
        return from < 0 || to <= from ? Optional.empty() : Optional.of(new Excerpt(file, page, from, to));
    }

    /** As a claim's locator writes it. */
    public String locator() {
        var parts = new ArrayList<String>();
        if (!file.isEmpty()) {
            parts.add(file);
        }
        if (page > 0) {
            parts.add("p. " + page);
        }
        if (page == 0 || to > 0) {
            parts.add("characters " + (from + 1) + "–" + to);
        }
        return String.join(", ", parts);
    }
}
