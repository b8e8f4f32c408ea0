package org.entente.ui.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableListBase;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.jspecify.annotations.Nullable;

/**
 * A list as long as the query's answer, which holds only the pages that were looked at. A row that has not arrived yet is
 * null; asking for it asks for its page, and its arrival is announced. Rows may stand in groups, each under a heading that
 * opens and closes. Screen's thread only.
 */
public final class ListLines extends ObservableListBase<@Nullable ListLine> {

    public static final int PAGE = 200;

    private final Wanted wanted;
    private final List<Section> sections = new ArrayList<>();
    private int[] starts = {0};

    /** Told of a page that is looked at and missing. */
    @FunctionalInterface
    interface Wanted {
        void page(int section, int page);
    }

    /** Where a line stands; {@code row} is −1 for a heading. */
    record Spot(int section, int row) {}

    private static final class Section {
        private final Facet.@Nullable Choice group;
        private final int count;
        private final Map<Integer, List<EntityRow>> pages = new HashMap<>();
        private final Set<Integer> asked = new HashSet<>();
        private boolean isOpen;

        Section(Facet.@Nullable Choice group, int count, boolean isOpen) {
            this.group = group;
            this.count = count;
            this.isOpen = isOpen;
        }

        int heads() {
            return group == null ? 0 : 1;
        }

        int size() {
            return heads() + (isOpen ? count : 0);
        }
    }

    ListLines(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Starts anew with the first page of another answer. */
    void reset(int total, List<EntityRow> first) {
        var only = new Section(null, total, true);
        only.pages.put(0, first);
        only.asked.add(0);
        replace(List.of(only));
    }

    /** Starts anew in groups; those in {@code closed} begin closed. */
    void reset(List<Facet.Choice> groups, Set<String> closed) {
        replace(groups.stream()
                .map(group -> new Section(group, group.count(), !closed.contains(group.code())))
                .toList());
    }

    private void replace(List<Section> now) {
        beginChange();
        List<@Nullable ListLine> before = Arrays.asList(new @Nullable ListLine[size()]);
        sections.clear();
        sections.addAll(now);
        count();
        nextReplace(0, size(), before);
        endChange();
    }

    private void count() {
        starts = new int[sections.size() + 1];
        for (int i = 0; i < sections.size(); i++) {
            starts[i + 1] = starts[i] + sections.get(i).size();
        }
    }

    void arrived(int number, int page, List<EntityRow> rows) {
        Section section = sections.get(number);
        if (page * PAGE >= section.count) {
            return;
        }
        section.pages.put(page, rows);
        if (!section.isOpen) {
            return;
        }
        beginChange();
        int first = starts[number] + section.heads();
        for (int i = page * PAGE; i < Math.min(section.count, page * PAGE + rows.size()); i++) {
            nextUpdate(first + i);
        }
        endChange();
    }

    /** Opens or closes the group whose heading stands at {@code index}; says whether it is open now. */
    boolean toggle(int index) {
        int number = spot(index).section();
        Section section = sections.get(number);
        int first = starts[number] + 1;
        beginChange();
        section.isOpen = !section.isOpen;
        count();
        nextUpdate(first - 1);
        if (section.isOpen) {
            nextAdd(first, first + section.count);
        } else {
            nextRemove(first, Arrays.asList(new @Nullable ListLine[section.count]));
        }
        endChange();
        return section.isOpen;
    }

    Spot spot(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        int found = Arrays.binarySearch(starts, 0, sections.size(), index);
        int number = found >= 0 ? found : -found - 2;
        while (sections.get(number).size() == 0) {
            number++; // an empty section begins where the next one does
        }
        return new Spot(number, index - starts[number] - sections.get(number).heads());
    }

    /** The code of a section's group; empty for a list without groups. */
    String code(int section) {
        var group = sections.get(section).group;
        return group == null ? "" : group.code();
    }

    /** The thing at an index; null for a heading, and for a row that has not arrived. */
    @Nullable
    EntityRow thing(int index) {
        return get(index) instanceof ListLine.Thing(EntityRow row) ? row : null;
    }

    /** As {@link #thing}, without asking for a row that has not arrived. */
    @Nullable
    EntityRow peek(int index) {
        Spot spot = spot(index);
        List<EntityRow> rows = sections.get(spot.section()).pages.get(spot.row() / PAGE);
        int inPage = spot.row() % PAGE;
        return spot.row() < 0 || rows == null || inPage >= rows.size() ? null : rows.get(inPage);
    }

    @Override
    public @Nullable ListLine get(int index) {
        Spot spot = spot(index);
        Section section = sections.get(spot.section());
        var group = section.group;
        if (spot.row() < 0 && group != null) {
            return new ListLine.Heading(group, section.isOpen);
        }
        int page = spot.row() / PAGE;
        List<EntityRow> rows = section.pages.get(page);
        if (rows == null) {
            if (section.asked.add(page)) {
                wanted.page(spot.section(), page);
            }
            rows = section.pages.get(page);
        }
        if (rows == null) {
            return null;
        }
        int inPage = spot.row() % PAGE;
        return inPage < rows.size() ? new ListLine.Thing(rows.get(inPage)) : null;
    }

    @Override
    public int size() {
        return starts[starts.length - 1];
    }
}
