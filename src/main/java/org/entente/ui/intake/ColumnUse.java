package org.entente.ui.intake;

import org.entente.interop.table.PreviewColumn;

/**
 * What one column of a table is taken for.
 *
 * @param target name of the object that it speaks of; {@link #LINK} for the link; empty where the role needs none
 * @param property what it tells; empty for nothing but what its role says
 * @param isKeyToo whether it also helps to tell things apart, besides its role
 */
public record ColumnUse(PreviewColumn column, Role role, String target, String property, boolean isKeyToo) {

    /** No object of a mapping is called so. */
    public static final String LINK = "\u2192";

    /** The part that a column plays. */
    public enum Role {
        /** It is not taken in. */
        IGNORED,
        VALUE,
        /** It tells one thing from another. */
        KEY,
        /** It names the type of an object or the kind of a link. */
        TYPE,
        FROM,
        UNTIL,
        /** It names the source of its row. */
        SOURCE,
        GRADE
    }

    static ColumnUse ignored(PreviewColumn column) {
        return new ColumnUse(column, Role.IGNORED, "", "", false);
    }

    String name() {
        return column.name();
    }

    boolean isOf(String wanted) {
        return target.equals(wanted);
    }

    boolean isKey() {
        return role == Role.KEY || isKeyToo;
    }

    boolean tells() {
        return (role == Role.VALUE || role == Role.KEY) && !property.isEmpty();
    }

    ColumnUse as(Role changed, String of) {
        boolean tellsStill = changed == Role.VALUE || changed == Role.KEY;
        boolean isSame = role == changed && target.equals(of);
        return new ColumnUse(column, changed, of, tellsStill ? property : "", isSame && isKeyToo);
    }

    ColumnUse telling(String changed) {
        return new ColumnUse(column, role, target, changed, isKeyToo);
    }
}
