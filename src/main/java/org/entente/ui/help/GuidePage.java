package org.entente.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One page of the guide.
 *
 * @param title its first heading
 */
record GuidePage(String title, List<Block> blocks) {

    /** A page with fewer headings is seen at a glance. */
    static final int WORTH_LISTING = 3;

    private static final int SECTION = 2;

    /** More lines than these are searched rather than read. */
    private static final int SEEN_AT_ONCE = 12;

    GuidePage {
        blocks = List.copyOf(blocks);
    }

    /** What it is about, in order: its headings but for the title; where these are many, its sections alone. */
    List<Block.Heading> contents() {
        var all = headings(Integer.MAX_VALUE);
        var sections = headings(SECTION);
        return all.size() > SEEN_AT_ONCE && sections.size() >= WORTH_LISTING ? sections : all;
    }

    /** @param deepest level of those that are wanted */
    private List<Block.Heading> headings(int deepest) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() > 1 && heading.level() <= deepest)
                .toList();
    }

    /** Whether it says these words one after another; every page says none. */
    boolean mentions(String words) {
        return words.isBlank() || first(words).isPresent();
    }

    /** The first part that says these words, whatever their case. */
    Optional<Block> first(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return blocks.stream()
                .filter(block -> said(block).toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    private static String said(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text();
            case Block.Paragraph(List<Span> words) -> said(words);
            case Block.Item(String _, List<Span> words) -> said(words);
            case Block.Code(String text) -> text;
            case Block.Table(List<List<List<Span>>> rows) ->
                rows.stream().flatMap(List::stream).map(GuidePage::said).collect(Collectors.joining("\n"));
        };
    }

    private static String said(List<Span> words) {
        return words.stream().map(Span::text).collect(Collectors.joining());
    }

    /** A part of a page. */
    sealed interface Block {
        /** @param level 1 for the page's title */
        record Heading(int level, List<Span> words) implements Block {

            /** Its words alone. */
            public String text() {
                return said(words);
            }
        }

        record Paragraph(List<Span> words) implements Block {
            public Paragraph {
                words = List.copyOf(words);
            }
        }

        /** @param mark the dot or the number before it */
        record Item(String mark, List<Span> words) implements Block {}

        record Code(String text) implements Block {}

        /** @param rows cells by row; the first row is the heading */
        record Table(List<List<List<Span>>> rows) implements Block {}
    }

    /** How some words look. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE,
        LINK
    }

    /** @param target name of the page that a link leads to; empty for anything but a link within the guide */
    record Span(String text, Style style, String target) {}
}
