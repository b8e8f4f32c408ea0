package org.entente.store.query;

import java.util.List;

/** @param total how many objects pass the filter in all */
public record ObjectPage(int total, List<ObjectRow> rows) {
    public ObjectPage {
        rows = List.copyOf(rows);
    }
}
