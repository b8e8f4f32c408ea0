package org.entente.interop.table;

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
            case "reference" -> column.kind() != ColumnKind.WHOLE_NUMBER;
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
}
