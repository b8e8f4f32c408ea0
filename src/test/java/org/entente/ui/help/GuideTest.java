package org.entente.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.ui.help.GuidePage.Block;
import org.entente.ui.help.GuidePage.Span;
import org.entente.ui.help.GuidePage.Style;
import org.entente.ui.shell.Place;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static List<Span> plain(String text) {
        return List.of(new Span(text, Style.PLAIN, ""));
    }

    @Test
    void readsBlocks() {
        var page = GuideReader.read("""
                # Title

                First line
                and second.

                ![A picture of it](../pictures/it.png)

                - one
                  goes on
                - two
                1. first

                ```json
                { "a": 1 }
                  kept
                ```
                """);
        assertThat(page.title()).isEqualTo("Title");
        assertThat(page.blocks())
                .containsExactly(
                        new Block.Heading(1, plain("Title")),
                        new Block.Paragraph(plain("First line and second.")),
                        new Block.Item("•", plain("one goes on")),
                        new Block.Item("•", plain("two")),
                        new Block.Item("1.", plain("first")),
                        new Block.Code("{ \"a\": 1 }\n  kept"));
    }

    @Test
    void makesAStrongLeadTheHeadingOfItsParagraphAndListsWhatThePageIsAbout() {
        var page = GuideReader.read("# Title\n\n## Part\n\n**Undo.** Takes *back*.\n\n**Verify log** reads.\n");
        assertThat(page.blocks())
                .containsSubsequence(
                        new Block.Heading(3, plain("Undo")),
                        new Block.Paragraph(List.of(
                                new Span("Takes ", Style.PLAIN, ""),
                                new Span("back", Style.EMPHASIS, ""),
                                new Span(".", Style.PLAIN, ""))),
                        new Block.Paragraph(List.of(
                                new Span("Verify log", Style.STRONG, ""), new Span(" reads.", Style.PLAIN, ""))));
        assertThat(page.contents()).extracting(Block.Heading::text).containsExactly("Part", "Undo");
        assertThat(Guide.page(Guide.START).contents()).hasSizeGreaterThan(10);
        assertThat(Guide.page("exchange").contents())
                .extracting(Block.Heading::text)
                .as("of many headings the sections alone")
                .contains("Outbox", "Keys")
                .doesNotContain("Drafts");
    }

    @Test
    void readsTables() {
        var page = GuideReader.read("| a | b |\n|---|---|\n| 1 | x \\| y |\n");
        assertThat(page.blocks())
                .containsExactly(
                        new Block.Table(List.of(List.of(plain("a"), plain("b")), List.of(plain("1"), plain("x | y")))));
    }

    @Test
    void readsWordsWithinALine() {
        assertThat(GuideReader.spans(
                        "see **bold**, *slanted*, `*code*` and [pages](import.md#x) or [web](https://x.y)"))
                .containsExactly(
                        new Span("see ", Style.PLAIN, ""),
                        new Span("bold", Style.STRONG, ""),
                        new Span(", ", Style.PLAIN, ""),
                        new Span("slanted", Style.EMPHASIS, ""),
                        new Span(", ", Style.PLAIN, ""),
                        new Span("*code*", Style.CODE, ""),
                        new Span(" and ", Style.PLAIN, ""),
                        new Span("pages", Style.LINK, "import"),
                        new Span(" or ", Style.PLAIN, ""),
                        new Span("web", Style.PLAIN, ""));
    }

    @Test
    void shipsEveryPageThatIsWritten() throws IOException {
        var written = new TreeSet<String>();
        try (Stream<Path> files = Files.list(Path.of("docs/guide"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> written.add(name.substring(0, name.length() - ".md".length())));
        }
        assertThat(new TreeSet<>(Guide.PAGES)).isEqualTo(written);
        for (String name : Guide.PAGES) {
            assertThat(Guide.page(name).title()).as(name).isNotEmpty();
            assertThat(Guide.page(name).blocks()).as(name).hasSizeGreaterThan(1);
        }
    }

    @Test
    void hasAPageForEveryPlace() {
        for (Place place : Place.values()) {
            assertThat(Guide.about(place.key())).isEqualTo(place.key());
        }
        assertThat(Guide.about("nowhere")).isEqualTo(Guide.START);
    }

    @Test
    void listsTheKeysOfEveryPlace() {
        for (Place place : Place.values()) {
            var blocks = Guide.page(place.key()).blocks();
            var heading = blocks.stream()
                    .filter(block ->
                            block instanceof Block.Heading words && words.text().equals("Keys"))
                    .findFirst();
            assertThat(heading).as(place.key()).isPresent();
            var table = (Block.Table) blocks.get(blocks.indexOf(heading.orElseThrow()) + 1);
            assertThat(table.rows()).as(place.key()).hasSizeGreaterThan(3);
            place.keys()
                    .ifPresent(opens -> assertThat(table.rows().get(1).getFirst())
                            .as("the key that opens %s comes first", place.key())
                            .containsExactly(new Span(opens.usual().getDisplayText(), Style.CODE, "")));
        }
    }

    @Test
    void leadsNowhereThatIsNot() {
        for (String name : Guide.PAGES) {
            Guide.page(name).blocks().stream()
                    .flatMap(block -> switch (block) {
                        case Block.Heading heading -> heading.words().stream();
                        case Block.Paragraph paragraph -> paragraph.words().stream();
                        case Block.Item item -> item.words().stream();
                        case Block.Code _ -> Stream.<Span>empty();
                        case Block.Table table ->
                            table.rows().stream().flatMap(List::stream).flatMap(List::stream);
                    })
                    .filter(span -> span.style() == Style.LINK)
                    .forEach(span -> assertThat(Guide.PAGES).as(name).contains(span.target()));
        }
    }

    @Test
    void findsThePagesThatSaySomethingAndWhere() {
        assertThat(Guide.PAGES.stream().filter(name -> Guide.page(name).mentions("ORIGINATOR")))
                .as("whatever its case")
                .isNotEmpty()
                .hasSizeLessThan(Guide.PAGES.size());
        assertThat(Guide.PAGES).allMatch(name -> Guide.page(name).mentions(" "));
        assertThat(Guide.PAGES).noneMatch(name -> Guide.page(name).mentions("no page says this"));
        var page = Guide.page(Guide.START);
        assertThat(page.first(page.title())).contains(page.blocks().getFirst());
    }
}
