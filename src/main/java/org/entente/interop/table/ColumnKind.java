package org.entente.interop.table;

import java.util.regex.Pattern;

/** What the cells of a column look like. The first kind that nearly all cells fit is the column's. */
public enum ColumnKind {
    /** No cell holds anything. */
    EMPTY(""),
    YES_NO("(?i)true|false|yes|no|ja|nein|oui|non|да|нет|نعم|لا"),
    WHOLE_NUMBER("[-+]?[0-9]{1,15}"),
    NUMBER("[-+]?[0-9]{1,3}([ ,.'’\\u00A0\\u202F][0-9]{3})*([.,][0-9]+)?|[-+]?[0-9]*[.,]?[0-9]+([eE][-+]?[0-9]{1,3})?"),
    DATE("[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}|[0-9]{4}[./][0-9]{1,2}[./][0-9]{1,2}"
            + "|(1[89]|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"),
    DATE_TIME("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?"),
    E_MAIL("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[A-Za-z]{2,24}"),
    WEB_ADDRESS("(?i)(https?|ftp)://\\S+|www\\.\\S+"),
    NETWORK_ADDRESS("([0-9]{1,3}\\.){3}[0-9]{1,3}|(?=.*:.*:)[0-9A-Fa-f:]{3,39}"),
    COORDINATES("[-+]?[0-9]{1,2}\\.[0-9]{2,}\\s*[,; ]\\s*[-+]?[0-9]{1,3}\\.[0-9]{2,}"),
    PHONE("(\\+|00)[0-9][0-9 ()./-]{5,20}|\\(?0[0-9]{1,5}[)/ -][0-9 /-]{4,15}"),
    /** Two to five capitalised words, as names of persons and places are written. */
    NAME("\\p{Lu}[\\p{L}\\p{M}'’.-]*([ _]+[\\p{L}\\p{M}'’.-]+){1,4}|[\\p{IsArabic}\\p{M} -]{3,60}"),
    /** Few different words. */
    CODE(null),
    TEXT(null);

    private final @org.jspecify.annotations.Nullable Pattern form;

    ColumnKind(@org.jspecify.annotations.Nullable String form) {
        this.form = form == null ? null : Pattern.compile(form);
    }

    /** Longest cell that a form is compared with; longer ones are text. */
    private static final int LONGEST = 256;

    boolean fits(String cell) {
        return form != null && cell.length() <= LONGEST && form.matcher(cell).matches();
    }

    boolean isNumber() {
        return this == WHOLE_NUMBER || this == NUMBER;
    }

    boolean isTime() {
        return this == DATE || this == DATE_TIME;
    }
}
