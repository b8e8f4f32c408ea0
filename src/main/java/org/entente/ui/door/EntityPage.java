package org.entente.ui.door;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param aliases what else it is called
 * @param events events that it is linked with, the latest first
 * @param history the latest first
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
        List<AliasLine> aliases,
        List<LinkLine> links,
        List<EventLine> events,
        List<HistoryLine> history,
        List<Same> same,
        boolean isDoubted,
        Map<String, String> addable) {

    public EntityPage {
        contributors = List.copyOf(contributors);
        blocks = List.copyOf(blocks);
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        events = List.copyOf(events);
        history = List.copyOf(history);
        same = List.copyOf(same);
    }

    private static final Set<String> ASIDE = Set.of("name", "alias", "name.original", "tag", "note");

    /** A thing that is recorded as one with this. */
    public record Same(ObjectId id, Symbol symbol, String name, String portion) {}

    /** Its own mark and those of all that it names. */
    public Shown.Some shown() {
        return shown(blocks, links);
    }

    /** Its own mark, those of the things that are one with it, and those of these claims and links with all that they name. */
    public Shown.Some shown(List<Block> said, List<LinkLine> linked) {
        var claims = said.stream().flatMap(block -> block.live().stream()).toList();
        var marks = Stream.of(
                        Stream.of(portion),
                        claims.stream().map(ClaimLine::portion),
                        linked.stream().map(LinkLine::portion),
                        same.stream().map(Same::portion))
                .flatMap(each -> each);
        var named = new HashSet<ObjectId>();
        for (LinkLine link : linked) {
            named.add(link.other());
            if (link.source() != null) {
                named.add(link.source().id());
            }
        }
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

    /** What is said besides names, tags and notes, which have places of their own; what is contested comes first. */
    public List<Block> overview() {
        return blocks.stream()
                .filter(block -> block.isContested() || !ASIDE.contains(block.property()))
                .sorted(Comparator.comparing(block -> !block.isContested()))
                .toList();
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
     * @param isUnsourced whether it is ours and names no source, so that one can be added
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
            boolean isShown,
            boolean isUnsourced) {}

    /**
     * A source as claims name it.
     *
     * @param locator as the claim keeps it; may be empty
     * @param place the same in words; empty if it is
     */
    public record SourceMention(ObjectId id, String reference, String title, String locator, String place) {}

    /** Which value stands, who recorded that, and why. */
    public record Resolved(String value, String by, String reason) {}

    /**
     * Another name of it.
     *
     * @param kind what kind of name in words, such as a handle
     * @param script what it is written in, such as Arabic
     * @param change what can be changed about it; null for names that have a property of their own, such as a call sign
     */
    public record AliasLine(
            ClaimLine claim,
            String kind,
            String script,
            @Nullable AliasChange change) {}

    /**
     * What a change of another name starts from.
     *
     * @param value as it was claimed
     * @param kind code
     * @param from since when it was used, as it would be typed; empty for not said
     * @param until likewise
     * @param isOurs whether more than its kind can be changed
     */
    public record AliasChange(String value, String kind, String from, String until, boolean isOurs) {}

    /**
     * A link to another thing.
     *
     * @param kind in words, as it reads from here
     * @param source of the claim that says of what kind it is; null means unsourced, or withheld from us
     * @param validity when it holds; may be empty
     * @param contributor who says so; may be empty
     */
    public record LinkLine(
            ObjectId link,
            String kind,
            ObjectId other,
            Symbol symbol,
            String name,
            Grade grade,
            @Nullable SourceMention source,
            String validity,
            String contributor,
            String portion) {}

    /**
     * An event that it is linked with.
     *
     * @param when may be empty
     * @param where may be empty
     * @param portion of the event and of the link together
     */
    public record EventLine(LinkLine link, String when, String where, String portion) {}

    /** How one thing that an action did shows beside it. */
    public enum Sign {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One value that an action changed, in a sentence.
     *
     * @param label of the property
     * @param portion of what the sentence says
     * @param lost the claim that we could make again; null if there is none
     */
    public record ChangeLine(
            Sign sign,
            String label,
            String sentence,
            String portion,
            @Nullable ClaimId lost) {}

    /**
     * One action by one author that touched it.
     *
     * @param packages references of the packages that brought it; empty for what was done here
     * @param changes how it differs from what it was before, at least one
     */
    public record HistoryLine(String when, String who, List<String> packages, List<ChangeLine> changes) {
        public HistoryLine {
            packages = List.copyOf(packages);
            changes = List.copyOf(changes);
        }
    }
}
