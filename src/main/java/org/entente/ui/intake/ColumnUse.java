package org.entente.ui.intake;

import java.util.List;
import org.entente.interop.table.LinkMapping;
import org.entente.interop.table.PreviewColumn;
import org.entente.interop.table.PropertyMapping;
import org.entente.interop.table.TableMapping;

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

    /** What a mapping takes the column for. */
    static ColumnUse of(PreviewColumn column, TableMapping mapping) {
        String name = column.name();
        if (name.equals(mapping.gradeColumn())) {
            return new ColumnUse(column, Role.GRADE, "", "", false);
        }
        if (name.equals(mapping.sourceColumn())) {
            return new ColumnUse(column, Role.SOURCE, "", "", false);
        }
        for (var object : mapping.objects()) {
            String property = told(object.properties(), name);
            boolean isKey = object.key().contains(name);
            if (name.equals(object.type().column())) {
                return new ColumnUse(column, Role.TYPE, object.name(), "", isKey);
            }
            if (isKey || !property.isEmpty()) {
                return new ColumnUse(column, isKey ? Role.KEY : Role.VALUE, object.name(), property, false);
            }
        }
        return mapping.links().isEmpty()
                ? ignored(column)
                : ofLink(column, mapping.links().getFirst());
    }

    private static ColumnUse ofLink(PreviewColumn column, LinkMapping link) {
        String name = column.name();
        boolean isKey = link.key().contains(name);
        String property = told(link.properties(), name);
        if (name.equals(link.kind().column())) {
            return new ColumnUse(column, Role.TYPE, LINK, "", isKey);
        }
        if (name.equals(link.validFrom())) {
            return new ColumnUse(column, Role.FROM, LINK, "", isKey);
        }
        if (name.equals(link.validTo())) {
            return new ColumnUse(column, Role.UNTIL, LINK, "", isKey);
        }
        return isKey || !property.isEmpty()
                ? new ColumnUse(column, isKey ? Role.KEY : Role.VALUE, LINK, property, false)
                : ignored(column);
    }

    private static String told(List<PropertyMapping> properties, String column) {
        return properties.stream()
                .filter(property -> property.columns().contains(column))
                .map(PropertyMapping::property)
                .findFirst()
                .orElse("");
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
