package org.entente.store.projection;

import java.util.List;

/** Removes what an action that never ended had already sent to the database. */
public final class Purge {

    private static final List<String> BY_CLAIM = List.of("claim", "relation", "claim_ref");
    private static final List<String> BY_OBJECT = List.of("object", "link", "object_ref");

    private Purge() {}

    /** Whether rows lie above the marks. */
    public static boolean isNeeded(Sql sql) {
        Marks marks = new Meta(sql).marks();
        return BY_CLAIM.stream().anyMatch(table -> has(sql, table, marks.claim()))
                || BY_OBJECT.stream().anyMatch(table -> has(sql, table, marks.object()));
    }

    private static boolean has(Sql sql, String table, int mark) {
        return !table.endsWith("_ref") && sql.number("select max(k) from " + table) > mark;
    }

    public static void aboveMarks(Sql sql) {
        Marks marks = new Meta(sql).marks();
        BY_CLAIM.forEach(table -> sql.update("delete from " + table + " where k > ?", marks.claim()));
        BY_OBJECT.forEach(table -> sql.update("delete from " + table + " where k > ?", marks.object()));
        sql.update("delete from content where k > ?", sql.number("select max(content) from claim"));
        sql.update("delete from contest where object > ?", marks.object());
        sql.commit();
    }
}
