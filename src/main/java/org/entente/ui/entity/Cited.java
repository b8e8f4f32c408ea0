package org.entente.ui.entity;

import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.jspecify.annotations.Nullable;

/**
 * Something said on a page, as the inspector asks where it comes from.
 *
 * @param key the claim's or the link's id; two lines about one claim are one
 * @param words what is said
 * @param source null means unsourced, or withheld from us
 * @param contributor who says so; may be empty
 */
record Cited(
        Object key, String words, Grade grade, @Nullable SourceMention source, String contributor) {

    static Cited of(ClaimLine line) {
        return new Cited(line.id(), line.value(), line.grade(), line.source(), line.contributor());
    }

    static Cited of(LinkLine link) {
        return new Cited(link.link(), link.name(), link.grade(), link.source(), link.contributor());
    }

    boolean isSame(@Nullable Cited other) {
        return other != null && key.equals(other.key());
    }
}
