package org.entente.store.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.TestCase.none;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.TestCase;
import org.entente.store.listing.ListOrder.Column;
import org.entente.store.query.ObjectRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ListingTest {

    @TempDir
    static Path folder;

    private TestCase here;

    @BeforeAll
    void make() {
        here = TestCase.create(folder.resolve("list"), "KST", 71);
        thing("Anin", "person", "SECRET", "B2", "2024-01-27", "crew");
        thing("Berg", "person", "RESTRICTED", "A1", "2024-03-12", "crew", "watch");
        thing("Cole", "vessel", "SECRET", "", "", "watch");
        thing("Dudko", "person", "RESTRICTED", "B2", "2024-03", "");
    }

    @AfterAll
    void close() {
        here.close();
    }

    private void thing(String name, String type, String level, String grade, String seen, String... tags) {
        var object = ObjectId.derived("listing", name);
        here.act(draft -> {
            say(draft, object, "type", new Code(type), level, "");
            say(draft, object, "name", new Text(name), level, grade);
            if (!seen.isEmpty()) {
                say(draft, object, "last.seen", Moment.of(seen), level, "");
            }
            if (name.equals("Anin")) {
                say(draft, object, "first.seen", Moment.of("2021"), level, "");
            }
            for (String tag : tags) {
                if (!tag.isEmpty()) {
                    say(draft, object, "tag", new Text(tag), level, "");
                }
            }
            return object;
        });
    }

    private static void say(
            org.entente.store.Draft draft, ObjectId object, String property, Value value, String level, String grade) {
        draft.state(
                new Core.Statement(
                        object,
                        property,
                        value,
                        null,
                        grade.isEmpty() ? Grade.NOT_GRADED : Grade.admiralty(grade),
                        Marking.of("generic", level)),
                none());
    }

    private static final ListQuestion ALL = ListQuestion.of(Set.of("person", "vessel"), false);

    private List<String> titles(ListQuestion question, ListOrder... order) {
        return here.store().queries().lists().page(question, List.of(order), 0, 100).rows().stream()
                .map(ObjectRow::title)
                .toList();
    }

    @Test
    void narrowsByBestGradeAndByYear() {
        assertThat(titles(ALL.with(Dimension.GRADE, Set.of("B2")))).containsExactly("Anin", "Dudko");
        assertThat(here.store().queries().lists().counts(ALL, Dimension.GRADE))
                .isEqualTo(Map.of("A1", 1, "B2", 2, "", 1));
        assertThat(titles(ALL.with(Dimension.LAST_SEEN, Set.of("2024")))).containsExactly("Anin", "Berg", "Dudko");
        assertThat(here.store().queries().lists().counts(ALL, Dimension.LAST_SEEN))
                .isEqualTo(Map.of("2024", 3, "", 1));
        assertThat(here.store().queries().lists().counts(ALL, Dimension.FIRST_SEEN))
                .isEqualTo(Map.of("2021", 1, "", 3));
        assertThat(titles(ALL.with(Dimension.FIRST_SEEN, Set.of("2021")).with(Dimension.GRADE, Set.of("A1", "B2"))))
                .containsExactly("Anin");
    }

    @Test
    void sortsByTheFirstColumnAndThenByTheNext() {
        assertThat(titles(ALL, new ListOrder(Column.MARKING, true), new ListOrder(Column.TITLE, true)))
                .containsExactly("Cole", "Anin", "Dudko", "Berg");
        assertThat(titles(ALL, new ListOrder(Column.TYPE, false), new ListOrder(Column.GRADE, false)))
                .containsExactly("Berg", "Anin", "Dudko", "Cole");
    }

    @Test
    void putsWhatNobodyKnowsLastInEitherDirection() {
        assertThat(titles(ALL, new ListOrder(Column.SEEN, true)))
                .as("March 2024 may last until its end")
                .containsExactly("Dudko", "Berg", "Anin", "Cole");
        assertThat(titles(ALL, new ListOrder(Column.SEEN, false))).containsExactly("Anin", "Berg", "Dudko", "Cole");
        assertThat(titles(ALL, new ListOrder(Column.GRADE, true))).endsWith("Cole");
        assertThat(titles(ALL, new ListOrder(Column.GRADE, false))).endsWith("Cole");
    }

    @Test
    void narrowsByEveryDimensionAtOnce() {
        var secret = ALL.with(Dimension.MARKING, Set.of("generic:SECRET"));
        assertThat(titles(secret)).containsExactly("Anin", "Cole");
        assertThat(titles(secret.with(Dimension.TAG, Set.of("watch")))).containsExactly("Cole");
        assertThat(titles(ALL.with(Dimension.TAG, Set.of("")))).containsExactly("Dudko");
        assertThat(titles(ALL.withText(" E"))).containsExactly("Berg", "Cole");
        assertThat(titles(ListQuestion.of(Set.of("vessel"), false))).containsExactly("Cole");
        assertThat(titles(secret.within(Dimension.MARKING, "generic:RESTRICTED")))
                .isEmpty();
    }

    @Test
    void countsAThingForEachOfItsTags() {
        assertThat(here.store().queries().lists().counts(ALL, Dimension.TAG))
                .containsExactlyInAnyOrderEntriesOf(Map.of("crew", 2, "watch", 2, "", 1));
        assertThat(here.store().queries().lists().counts(ALL.withText("cole"), Dimension.TYPE))
                .isEqualTo(Map.of("vessel", 1));
    }

    @Test
    void givesEveryPageOnceAndSeesWhatWasWrittenLast() {
        var order = new ListOrder(Column.LINKS, true);
        var pages = new ArrayList<String>();
        for (int from = 0; from < 4; from += 3) {
            here.store()
                    .queries()
                    .lists()
                    .page(ALL, List.of(order), from, 3)
                    .rows()
                    .forEach(row -> pages.add(row.title()));
        }
        assertThat(pages).containsExactly("Anin", "Berg", "Cole", "Dudko");
        assertThat(here.store().queries().lists().ids(ALL, List.of(order)))
                .first()
                .isEqualTo(ObjectId.derived("listing", "Anin"));
        var extra = here.add(ObjectId.derived("listing", "place"), "place", new Text("Aldermere"));
        assertThat(titles(ListQuestion.of(Set.of("place"), false))).containsExactly("Aldermere");
        here.say(extra, "tag", new Text("new"));
        assertThat(here.store().queries().lists().counts(ListQuestion.of(Set.of("place"), false), Dimension.TAG))
                .isEqualTo(Map.of("new", 1));
    }
}
