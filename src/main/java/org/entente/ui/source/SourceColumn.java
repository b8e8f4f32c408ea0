package org.entente.ui.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.ui.control.Width;
import org.entente.ui.door.Sources.Row;

/** A column of the register. */
enum SourceColumn {
    REFERENCE(new Width(84, 88, 130), Comparator.comparing(row -> counted(row.reference()))),
    TITLE(new Width(168, 340, Double.MAX_VALUE), words(Row::title)),
    KIND(new Width(106, 110, 150), words(Row::kind)),
    ORIGIN(new Width(56, 64, 180), words(Row::origin)),
    INFORMATION(
            new Width(102, 112, 170),
            Comparator.comparingLong(row -> row.information().second())),
    REPORT(
            new Width(102, 112, 170),
            Comparator.comparingLong(row -> row.report().second())),
    RELIABILITY(
            new Width(90, 92, 120),
            Comparator.comparing(row -> row.reliability().isEmpty() ? "~" : row.reliability())),
    MARKING(new Width(90, 100, 320), words(Row::portion)),
    JUDGEMENTS(new Width(92, 96, 120), Comparator.comparingInt(row -> row.use().judgements())),
    CLAIMS(new Width(66, 70, 90), Comparator.comparingInt(row -> row.use().claims()));

    /** Those that give way, the first first, when a narrow window has no room for all. */
    static final List<SourceColumn> GIVE_WAY =
            List.of(CLAIMS, KIND, JUDGEMENTS, REPORT, ORIGIN, INFORMATION, RELIABILITY);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LONGEST_NUMBER = 12;

    private final Width width;
    private final Comparator<Row> order;

    SourceColumn(Width width, Comparator<Row> order) {
        this.width = width;
        this.order = order;
    }

    private static Comparator<Row> words(java.util.function.Function<Row, String> words) {
        return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    /** With its numbers made equally long, so that S-2 comes before S-10. */
    private static String counted(String reference) {
        return DIGITS.matcher(reference)
                .replaceAll(found ->
                        "0".repeat(Math.max(0, LONGEST_NUMBER - found.group().length())) + found.group());
    }

    Width width() {
        return width;
    }

    Comparator<Row> order() {
        return order;
    }

    boolean isNumber() {
        return this == JUDGEMENTS || this == CLAIMS;
    }

    /** As texts and ids name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
