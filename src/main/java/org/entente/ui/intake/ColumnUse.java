package org.entente.ui.intake;

import java.util.List;
import org.entente.interop.table.LinkMapping;
import org.entente.interop.table.LinkedColumn;
import org.entente.interop.table.PreviewColumn;
import org.entente.interop.table.PropertyMapping;
import org.entente.interop.table.TableMapping;

/**
 * What one column of a table is taken for.
 *
 * @param target name of the object that it speaks of; {@link #LINK} for the link; the type of what a linked column names; empty where
 *     the role needs none
 * @param property what it tells, for a linked column the kind of the link; empty for nothing but what its role says
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
        /** It names something else, which a link leads to from the row's entity. */
        LINKED_TO,
        /** The same with the link the other way round. */
        LINKED_FROM,
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
        for (var linked : mapping.linkedColumns()) {
            if (linked.column().equals(name)) {
                return of(column, linked);
            }
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
        return mapping.links().isEmpty() || !mapping.linkedColumns().isEmpty()
                ? ignored(column)
                : ofLink(column, mapping.links().getFirst());
    }

    private static ColumnUse of(PreviewColumn column, LinkedColumn linked) {
        var role = linked.isReversed() ? Role.LINKED_FROM : Role.LINKED_TO;
        return new ColumnUse(column, role, linked.type(), linked.kind(), false);
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

    boolean isLinked() {
        return isLinked(role);
    }

    static boolean isLinked(Role role) {
        return role == Role.LINKED_TO || role == Role.LINKED_FROM;
    }

    /** What it names and how that is linked; only for a linked column. */
    LinkedColumn linked() {
        return new LinkedColumn(name(), property, target, role == Role.LINKED_FROM);
    }

    /** The same with another type of what it names; only for a linked column. */
    ColumnUse naming(String type) {
        return new ColumnUse(column, role, type, property, isKeyToo);
    }

    ColumnUse as(Role changed, String of) {
        if (isLinked(changed)) {
            var guessed = isLinked() ? linked() : TableMapping.guessLinked(column);
            return new ColumnUse(column, changed, guessed.type(), guessed.kind(), false);
        }
        boolean tellsStill = changed == Role.VALUE || changed == Role.KEY;
        boolean isSame = role == changed && target.equals(of);
        return new ColumnUse(column, changed, of, tellsStill ? property : "", isSame && isKeyToo);
    }

    ColumnUse telling(String changed) {
        return new ColumnUse(column, role, target, changed, isKeyToo);
    }
}
