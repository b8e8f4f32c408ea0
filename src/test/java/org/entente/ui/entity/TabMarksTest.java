package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.LinkLine;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.entity.EntityPageViewModel.Tab;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;
import org.junit.jupiter.api.Test;

class TabMarksTest {

    private static final Symbol PERSON = new Symbol(Family.PEOPLE, "mdi2a-account", "Person");
    private static final ObjectId SOURCE = ObjectId.derived("test", "source");

    private static LinkLine link(String kind, int number, String portion) {
        return new LinkLine(
                ObjectId.derived("link", kind + number),
                kind,
                other(kind, number),
                PERSON,
                "Somebody",
                Grade.NOT_GRADED,
                new SourceMention(SOURCE, "S-0001", "A report", "", ""),
                "",
                "KST",
                portion);
    }

    private static ObjectId other(String kind, int number) {
        return ObjectId.derived("other", kind + number);
    }

    private static EntityPage page(List<LinkLine> links) {
        return new EntityPage(
                ObjectId.derived("test", "one"),
                PERSON,
                "One",
                "",
                "(U)",
                0,
                List.of(),
                List.of(),
                List.of(),
                links,
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of());
    }

    private static final EntityPage PAGE =
            page(Stream.of(link("met", 1, "(U)"), link("met", 2, "(U)"), link("met", 3, "(U)"), link("met", 4, "(S)"))
                    .toList());

    @Test
    void leavesOutWhatOnlyAnotherTabShows() {
        var overview = TabMarks.of(PAGE, Tab.OVERVIEW, null);
        assertThat(overview.marks()).containsExactly("(U)");
        assertThat(overview.things()).contains(other("met", 3)).doesNotContain(other("met", 4));
        var links = TabMarks.of(PAGE, Tab.LINKS, null);
        assertThat(links.marks()).containsExactlyInAnyOrder("(U)", "(S)");
        assertThat(links.things()).contains(other("met", 4));
        assertThat(TabMarks.of(PAGE, Tab.CLAIMS, null).things()).isEmpty();
    }

    @Test
    void countsTheSourceThatTheInspectorShowsBesideIt() {
        var inspected = Cited.of(link("met", 1, "(U)"));
        assertThat(TabMarks.of(PAGE, Tab.CLAIMS, inspected).things()).containsExactly(SOURCE);
    }
}
