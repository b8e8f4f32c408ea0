package org.entente.ui.entity;

import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.door.Sources;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something said on a page, as the inspector asks where it comes from.
 *
 * @param key the claim's or the link's id; two lines about one claim are one
 * @param kind how it is linked; empty for a claim
 * @param words what is said, or with what it is linked
 * @param source null means unsourced, or withheld from us
 * @param contributor who says so; may be empty
 * @param portion its marking
 */
record Cited(
        Object key,
        String kind,
        String words,
        Grade grade,
        @Nullable SourceMention source,
        String contributor,
        String portion) {

    static Cited of(ClaimLine line) {
        return new Cited(line.id(), "", line.value(), line.grade(), line.source(), line.contributor(), line.portion());
    }

    static Cited of(LinkLine link) {
        return new Cited(
                link.link(), link.kind(), link.name(), link.grade(), link.source(), link.contributor(), link.portion());
    }

    /** What is said, a link as it reads from the page. */
    String sentence(Texts texts) {
        return kind.isEmpty() ? words : texts.get("ui.link.said", kind, words);
    }

    /** The same for the foot of the window. */
    String selection(Texts texts) {
        return texts.get(kind.isEmpty() ? "ui.selection.claim" : "ui.selection.one", sentence(texts));
    }

    /** Whether this is what a source is asked for. */
    boolean isSaidBy(Sources.Resting claim) {
        return key.equals(claim.id()) || key.equals(claim.thing());
    }

    boolean isSame(@Nullable Cited other) {
        return other != null && key.equals(other.key());
    }
}
