package org.entente.interop.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column with what its heading says.
 *
 * @param plain the heading in lower case and without punctuation
 * @param role see {@link HeaderWords.Recognised}
 * @param stem see {@link HeaderWords.Recognised}
 */
record SeenColumn(PreviewColumn column, String plain, String role, String stem) {

    String name() {
        return column.name();
    }

    ColumnKind kind() {
        return column.kind();
    }

    boolean isIdentity() {
        return role.equals("name") || role.equals("id");
    }

    boolean is(String wanted) {
        return role.equals(wanted);
    }

    /** Whether both are one column of the table, however their headings were read. */
    boolean isSameAs(SeenColumn other) {
        return column.index() == other.column.index();
    }

    /** The same column, called by its whole heading only. */
    SeenColumn unrecognised() {
        return new SeenColumn(column, plain, "", plain);
    }

    /** Whether the heading's other words leave its meaning as it is: none, marks such as {@code p} or {@code 2}. */
    boolean isPlainly() {
        for (String word : stem.split(" ")) {
            if (word.length() > 2) {
                return false;
            }
        }
        return true;
    }

    /** Whether most values are numbers or codes such as {@code p17}, which name nothing to a reader. */
    boolean isOpaque() {
        long codes = column.values().keySet().stream()
                .filter(value -> value.matches("[\\p{L}]{0,4}[-_]?[0-9]+|.{1,2}"))
                .count();
        return codes * 10 >= column.values().size() * 9L;
    }

    /** Reads a heading, and drops what its column's contents contradict. */
    static SeenColumn of(PreviewColumn column, HeaderWords words, boolean hasHeading) {
        if (!hasHeading) {
            return new SeenColumn(column, "", "", "");
        }
        var recognised = words.recognise(column.name());
        boolean fits = switch (recognised.role()) {
            case "start", "end", "valid.from", "valid.to", "first.seen", "last.seen" ->
                column.kind().isTime() || column.kind() == ColumnKind.WHOLE_NUMBER || looksTimely(column);
            case "weight", "latitude", "longitude", "radius", "amount", "tonnage" ->
                column.kind().isNumber();
            case "reference", "source" -> column.kind() != ColumnKind.WHOLE_NUMBER;
            default -> true;
        };
        String plain = HeaderWords.plain(column.name());
        return fits
                ? new SeenColumn(column, plain, recognised.role(), recognised.stem())
                : new SeenColumn(column, plain, "", plain);
    }

    /** Whether most values can be read as a date, whatever their form. */
    private static boolean looksTimely(PreviewColumn column) {
        var reader = new CellReader(
                new CellFormat(CellFormat.ANY_DECIMAL, CellFormat.DateOrder.DAY_FIRST, CellFormat.UNKNOWN.zone()));
        int read = 0;
        for (String value : column.values().keySet()) {
            try {
                reader.moment(value);
                read++;
            } catch (CellReader.Unreadable e) {
                continue; // one value more that is no date
            }
        }
        return read * 2 > column.values().size();
    }

    /** Whether one of them plays this role. */
    static boolean has(List<SeenColumn> columns, String role) {
        return first(columns, role).isPresent();
    }

    /** The first of them that plays this role. */
    static Optional<SeenColumn> first(List<SeenColumn> columns, String role) {
        return columns.stream().filter(column -> column.is(role)).findFirst();
    }

    /** The name of the first that plays this role, which is no longer among them then; null if none does. */
    static @Nullable String take(List<SeenColumn> columns, String role) {
        var found = takeColumn(columns, role);
        return found == null ? null : found.name();
    }

    /** The same as a column. */
    static @Nullable SeenColumn takeColumn(List<SeenColumn> columns, String role) {
        var found = first(columns, role).orElse(null);
        if (found != null) {
            columns.remove(found);
        }
        return found;
    }
}
