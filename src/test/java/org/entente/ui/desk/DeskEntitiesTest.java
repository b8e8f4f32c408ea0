package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.EntityActions;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.junit.jupiter.api.Test;

/** The doors of the entities screen over a real vault with the sample case. */
class DeskEntitiesTest extends SampleDesk {

    @Test
    void tagsGroupsAndCopiesManyAndTakesItBack() {
        var all = EntityQuery.all(Perspective.OURS);
        var people = all.withFacet("family", "people", true).sortedBy(EntityQuery.Sort.SEEN);
        var rows = open.entities().rows(people, 0, 10).rows();
        assertThat(rows.getFirst().seen()).isEqualTo("12 Mar 2024");
        int total = open.entities().rows(people, 0, 1).total();
        var two = rows.stream()
                .filter(row -> row.name().equals("Yusuf al-Karim") || row.name().equals("Edda Rask"))
                .map(EntityRow::id)
                .toList();
        var tagging = new EntityActions.Tagging(Set.of("watch"), Set.of(), "CONFIDENTIAL");
        open.entityActions().tag(two, tagging, Progress.NONE);
        open.entityActions().note(two, "Ask OND.", "SECRET");
        assertThat(open.entities().tags()).containsExactly("watch");
        var facet = open.entities().facets(people).stream()
                .filter(each -> each.key().equals("tag"))
                .findFirst()
                .orElseThrow();
        assertThat(facet.choices())
                .extracting(Facet.Choice::code, Facet.Choice::count)
                .containsExactly(tuple("watch", 2));
        var byTag = people.withGroup(EntityQuery.Group.TAG);
        assertThat(open.entities().groups(byTag))
                .extracting(Facet.Choice::label)
                .containsExactly("watch", "Without a tag");
        assertThat(open.entities().groupRows(byTag, "watch", 0, 10))
                .extracting(EntityRow::id)
                .containsExactlyElementsOf(open.entities().groupIds(byTag, "watch"))
                .containsExactlyElementsOf(two);
        var levels = open.entities().groups(all.withGroup(EntityQuery.Group.MARKING));
        assertThat(levels).extracting(Facet.Choice::label).contains("Secret (S)", "Unclassified (U)");
        var copied = open.entityActions().copy(two);
        assertThat(copied.text())
                .startsWith("CONFIDENTIAL // REL AVL, KST\n")
                .contains("(C//REL AVL, KST)\tYusuf al-Karim\t");
        assertThat(open.entityActions().compare(two, Perspective.OURS).shared())
                .contains(new EntityActions.Shared("Tag", "watch"));
        open.entityActions().delete(two, Progress.NONE);
        assertThat(open.entities().rows(people, 0, 1).total()).isEqualTo(total - 2);
        for (int i = 0; i < 3; i++) {
            open.steps().undo(open.steps().steps().undoable().getFirst(), Progress.NONE);
        }
        assertThat(open.entities().rows(people, 0, 1).total()).isEqualTo(total);
        assertThat(open.entities().tags()).isEmpty();
    }

    @Test
    void recordsAPairAsOneAndShowsItOnce() {
        var all = EntityQuery.all(Perspective.OURS);
        int before = open.entities().rows(all, 0, 1).total();
        var fresh = open.entities().create("person", "Youssef Al Kareem", "SECRET");
        var pair = open.duplicates().look(10, Perspective.OURS, Progress.NONE).pairs().stream()
                .filter(each ->
                        each.one().id().equals(fresh) || each.other().id().equals(fresh))
                .findFirst()
                .orElseThrow();
        assertThat(pair.reasons().getFirst().words()).contains("spelled otherwise");
        open.duplicates().same(List.of(pair.one().id(), pair.other().id()), "same voice");
        assertThat(open.entities().rows(all, 0, 1).total()).isEqualTo(before);
        var shown = open.entities().rows(all.withText("kareem"), 0, 1).rows().getFirst();
        assertThat(shown.name()).isEqualTo("Yusuf al-Karim");
        assertThat(shown.members()).isEqualTo(2);
        var page = open.entities().page(fresh, Perspective.OURS);
        assertThat(page.same()).extracting(EntityPage.Same::name).containsExactly("Yusuf al-Karim");
        open.duplicates().split(fresh, "another voice");
        assertThat(open.entities().rows(all, 0, 1).total()).isEqualTo(before + 1);
    }
}
