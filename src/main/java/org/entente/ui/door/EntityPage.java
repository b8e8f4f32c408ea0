package org.entente.ui.door;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one entity shows.
 *
 * @param also other names and scripts; may be empty
 * @param same things that are recorded as one with this
 * @param isDoubted whether somebody says that two of those are not the same
 * @param addable properties, by key, that another claim can be made about
 */
public record EntityPage(
        ObjectId id,
        Symbol symbol,
        String name,
        String also,
        String portion,
        int sources,
        List<String> contributors,
        List<Block> blocks,
        List<LinkLine> links,
        List<HistoryLine> history,
        List<Same> same,
        boolean isDoubted,
        Map<String, String> addable) {

    public EntityPage {
        contributors = List.copyOf(contributors);
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        history = List.copyOf(history);
        same = List.copyOf(same);
    }

    /** A thing that is recorded as one with this. */
    public record Same(ObjectId id, Symbol symbol, String name, String portion) {}

    /** Its own mark and those of all that it names. */
    public Shown.Some shown() {
        var claims = blocks.stream().flatMap(block -> block.live().stream()).toList();
        var marks = Stream.of(
                        Stream.of(portion),
                        claims.stream().map(ClaimLine::portion),
                        links.stream().map(LinkLine::portion),
                        same.stream().map(Same::portion))
                .flatMap(each -> each);
        var named = new HashSet<ObjectId>();
        links.forEach(link -> named.add(link.other()));
        for (ClaimLine claim : claims) {
            if (claim.target() != null) {
                named.add(claim.target());
            }
            if (claim.source() != null) {
                named.add(claim.source().id());
            }
        }
        return Shown.marked(marks).and(Shown.things(named));
    }

    /** How many claims stand. */
    public int claims() {
        return blocks.stream().mapToInt(block -> block.live().size()).sum();
    }

    /** How many properties are contested. */
    public int contested() {
        return (int) blocks.stream().filter(Block::isContested).count();
    }

    /**
     * One property with all its live claims.
     *
     * @param resolution what was recorded to stand; null when nobody did
     */
    public record Block(
            String property,
            String label,
            boolean isContested,
            List<ClaimLine> live,
            @Nullable Resolved resolution) {
        public Block {
            live = List.copyOf(live);
        }
    }

    /**
     * One claim.
     *
     * @param target the thing that the value points at; null for plain values
     * @param targetSymbol null for plain values
     * @param source null means unsourced, or withheld from us
     * @param isShown whether this is the value shown first
     */
    public record ClaimLine(
            ClaimId id,
            String value,
            @Nullable ObjectId target,
            @Nullable Symbol targetSymbol,
            Grade grade,
            @Nullable SourceMention source,
            String validity,
            String contributor,
            String author,
            String when,
            String portion,
            boolean isShown) {}

    /** A source as claims name it; {@code locator} may be empty. */
    public record SourceMention(ObjectId id, String reference, String title, String locator) {}

    /** Which value stands, who recorded that, and why. */
    public record Resolved(String value, String by, String reason) {}

    /** A link to another thing; {@code isOutgoing} when it starts here. */
    public record LinkLine(
            ObjectId link,
            String kind,
            boolean isOutgoing,
            ObjectId other,
            Symbol symbol,
            String name,
            Grade grade,
            String portion) {}

    /** One action that touched it. */
    public record HistoryLine(String when, String who, String what) {}
}
