package org.entente.ui.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.entente.ui.door.EntityRow;
import org.jspecify.annotations.Nullable;

/**
 * A list as long as the query's answer, which holds only the pages that were looked at. A row that has not arrived yet is
 * null; asking for it asks for its page, and its arrival is announced. Screen's thread only.
 */
public final class PagedRows extends ObservableListBase<@Nullable EntityRow> {

    public static final int PAGE = 200;

    private final Map<Integer, List<EntityRow>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final IntConsumer wanted;
    private int size;

    /** @param wanted told the number of a page that is looked at and missing */
    PagedRows(IntConsumer wanted) {
        this.wanted = wanted;
    }

    /** Starts anew with the first page of another answer. */
    void reset(int total, List<EntityRow> first) {
        beginChange();
        List<@Nullable EntityRow> before = Arrays.asList(new @Nullable EntityRow[size]);
        pages.clear();
        asked.clear();
        size = total;
        pages.put(0, first);
        asked.add(0);
        nextReplace(0, size, before);
        endChange();
    }

    void arrived(int page, List<EntityRow> rows) {
        if (page * PAGE >= size) {
            return;
        }
        beginChange();
        pages.put(page, rows);
        for (int i = page * PAGE; i < Math.min(size, page * PAGE + rows.size()); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    @Override
    public @Nullable EntityRow get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int page = index / PAGE;
        List<EntityRow> rows = pages.get(page);
        if (rows == null) {
            if (asked.add(page)) {
                wanted.accept(page);
            }
            return null;
        }
        int inPage = index % PAGE;
        return inPage < rows.size() ? rows.get(inPage) : null;
    }

    @Override
    public int size() {
        return size;
    }
}
