package org.entente.ui.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.ui.control.Width;
import org.entente.ui.door.EntityQuery.Sort;
import org.jspecify.annotations.Nullable;

/** A column of the entities table. */
enum EntityColumn {
    NAME(Sort.NAME, new Width(184, 300, Double.MAX_VALUE)),
    TYPE(Sort.TYPE, new Width(90, 120, 220)),
    LINKS(Sort.LINKS, new Width(82, 84, 110)),
    SOURCES(Sort.SOURCES, new Width(112, 116, 150)),
    GRADE(Sort.GRADE, new Width(60, 70, 100)),
    SEEN(Sort.SEEN, new Width(90, 106, 180)),
    CONTRIBUTORS(null, new Width(100, 114, 220)),
    TAGS(null, new Width(90, 130, 320)),
    MARKING(Sort.MARKING, new Width(156, 196, 240));

    /** Those that are shown until somebody chooses others. */
    static final List<EntityColumn> USUAL = List.of(NAME, LINKS, SOURCES, GRADE, SEEN, CONTRIBUTORS, MARKING);

    /** Those that give way, the first first, when a narrow window has no room for all. */
    static final List<EntityColumn> GIVE_WAY = List.of(TYPE, TAGS, CONTRIBUTORS, SEEN, SOURCES, LINKS, GRADE);

    private final @Nullable Sort sort;
    private final Width width;

    EntityColumn(@Nullable Sort sort, Width width) {
        this.sort = sort;
        this.width = width;
    }

    /** What a click on its head sorts by; null for one that cannot be sorted by. */
    @Nullable
    Sort sort() {
        return sort;
    }

    Width width() {
        return width;
    }

    boolean isNumber() {
        return this == LINKS || this == SOURCES;
    }

    /** As texts, ids and kept layouts name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for one that this version does not know. */
    static Optional<EntityColumn> of(String key) {
        return Stream.of(values()).filter(column -> column.key().equals(key)).findFirst();
    }
}
