package org.entente.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.EntityEdits.Tagging;
import org.entente.app.desk.EntityComparison;
import org.entente.app.desk.TableView;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class EntityEditsTest {

    private static final Marking SECRET = Marking.of("generic", "SECRET");
    private static final Marking RESTRICTED = Marking.of("generic", "RESTRICTED");
    private static final Set<String> NONE = Set.of();

    @TempDir
    Path folder;

    private OpenCase open;
    private EntityEdits edits;

    @BeforeEach
    void make() {
        open = new QuickStation(folder.resolve("home"), "KST").create(folder.resolve("case"), 5);
        edits = open.entities().edits();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ObjectId person(String name) {
        return open.claims().create("person", name, Terms.marked(SECRET));
    }

    private String title(ObjectId id) {
        return open.store().queries().objects().find(id).orElseThrow().title();
    }

    @Test
    void tagsManyInOneActionAndSaysNothingTwice() {
        var two = List.of(person("Anin"), person("Berg"));
        edits.tag(two.subList(0, 1), new Tagging(Set.of("crew"), NONE, SECRET), Progress.NONE);
        int before = open.store().queries().history().actions().size();
        assertThat(edits.tag(two, new Tagging(Set.of(" crew ", "watch", " "), NONE, RESTRICTED), Progress.NONE))
                .isEqualTo(3);
        assertThat(open.store().queries().history().actions()).hasSize(before + 1);
        assertThat(edits.tags(two)).isEqualTo(Map.of("crew", 2, "watch", 2));
        edits.tag(two, new Tagging(NONE, Set.of("crew"), SECRET), Progress.NONE);
        assertThat(edits.tags(two)).isEqualTo(Map.of("watch", 2));
        edits.tag(two, new Tagging(Set.of("watch"), NONE, SECRET), Progress.NONE);
        assertThat(open.store().queries().history().actions())
                .as("nothing to say is no action")
                .hasSize(before + 2);
    }

    @Test
    void notesTheSameAboutMany() {
        var two = List.of(person("Anin"), person("Berg"));
        edits.note(two, " Ask OND. ", SECRET);
        assertThat(two)
                .allSatisfy(id -> assertThat(open.claims().live(id, "note"))
                        .extracting(claim -> claim.statement().value())
                        .containsExactly(new Text("Ask OND.")));
    }

    @Test
    void renamesMarkedAsTheNameWas() {
        var id = person("Anin");
        edits.rename(id, " Viktor Anin ");
        var live = open.claims().live(id, "name");
        assertThat(live).hasSize(1);
        assertThat(live.getFirst().statement().marking()).isEqualTo(SECRET);
        assertThat(title(id)).isEqualTo("Viktor Anin");
    }

    @Test
    void deletesThingsWithTheirLinksAndOneStepBringsAllBack() {
        var many = IntStream.range(0, 600)
                .mapToObj(i -> ObjectId.derived("edits", "" + i))
                .toList();
        var kept = person("Kept");
        open.claims().commit("make", draft -> {
            many.forEach(id -> {
                draft.say(statement(id, "type", new Code("person")), Attribution.none(SECRET));
                draft.say(statement(id, "name", new Text("N")), Attribution.none(SECRET));
            });
            return true;
        });
        open.claims().link(many.getLast(), "knows", kept, Terms.marked(SECRET));
        var steps = open.steps();
        var deleted = steps.record("Delete", () -> edits.delete(many, Progress.NONE));
        assertThat(deleted).isEqualTo(new EntityEdits.Deleted(600, 0));
        assertThat(open.store().queries().objects().countsByType()).isEqualTo(Map.of("person", 1));
        assertThat(open.store().queries().links().of(List.of(kept))).isEmpty();
        steps.undo(steps.steps().undoable().getFirst().number(), Progress.NONE);
        assertThat(open.store().queries().objects().countsByType()).isEqualTo(Map.of("link", 1, "person", 601));
        assertThat(open.store().queries().links().of(List.of(kept))).hasSize(1);
    }

    @Test
    void noCopiedCellIsAFormula() {
        for (String name : List.of("=HYPERLINK(\"x\")", "+49 555 0142", "-1", "@crew", "\t=1+1", "\u202e=1+1", "＝1")) {
            var copied = open.entities().copies().copy(List.of(person(name)), _ -> "-Person");
            assertThat(copied.text().split("\n")[1].split("\t", -1))
                    .hasSize(6)
                    .noneMatch(cell -> cell.matches("[=+\\-@＝].*"))
                    .anyMatch(cell ->
                            cell.startsWith("'") && cell.contains(name.strip().substring(1)));
        }
    }

    private static Core.Statement statement(ObjectId id, String property, Value value) {
        return new Core.Statement(id, property, value, null, Grade.NOT_GRADED, SECRET);
    }

    @Test
    void keepsWhatOthersSpeakOf() {
        var id = person("Anin");
        var theirs = new EntityEdits(open.store(), open.claims(), Catalogue.load(), "AVL");
        assertThat(theirs.delete(List.of(id), Progress.NONE)).isEqualTo(new EntityEdits.Deleted(0, 1));
        assertThat(theirs.tag(List.of(id), new Tagging(NONE, Set.of("crew"), SECRET), Progress.NONE))
                .isZero();
        assertThat(title(id)).isEqualTo("Anin");
    }

    @Test
    void keepsViewsOfTheTableUnderTheirNames() {
        var views = open.entities().views();
        var crew = new TableView(
                "Crew",
                "an",
                Map.of("tag", Set.of("crew")),
                List.of(new TableView.Sorted("links", false)),
                "type",
                List.of(new TableView.Shown("name", 200)));
        views.save(crew);
        views.save(crew.named("Other"));
        views.rename("Crew", "Crews");
        assertThat(views.named()).containsExactly(crew.named("Crews"), crew.named("Other"));
        views.rename("Other", "Crews");
        views.leave(crew);
        assertThat(open.entities().views().named()).containsExactly(crew.named("Crews"));
        assertThat(open.entities().views().left()).contains(crew);
        views.delete("Crews");
        assertThat(views.named()).isEmpty();
    }

    @Test
    void copiesLinesUnderTheirPortionMarksAndCleansThem() {
        var id = person("An\tin\u202E");
        open.claims().add(id, "alias", new Text("Аnin"), Terms.marked(RESTRICTED));
        var copied = open.entities().copies().copy(List.of(id, ObjectId.derived("edits", "nobody")), type -> "Person");
        assertThat(copied.text()).isEqualTo("SECRET\n(S)\tAn in\tАnin\tPerson\t\tKST\n");
        assertThat(copied.stays()).isEqualTo(1);
        assertThat(open.entities()
                        .copies()
                        .copy(List.of(ObjectId.derived("edits", "nobody")), type -> type)
                        .text())
                .isEmpty();
    }

    @Test
    void comparesWhatManyHaveInCommon() {
        var two = List.of(person("Anin"), person("Berg"));
        edits.tag(two, new Tagging(Set.of("crew"), NONE, SECRET), Progress.NONE);
        open.claims().add(two.getFirst(), "occupation", new Text("Clerk"), Terms.marked(SECRET));
        var answer = new EntityComparison(open.store(), Catalogue.load()).of(two, false);
        assertThat(answer.types()).isEqualTo(Map.of("person", 2));
        assertThat(answer.shared()).containsExactly(new EntityComparison.Shared("tag", new Text("crew")));
        assertThat(answer.differing())
                .containsExactly(new EntityComparison.Differing("occupation", 1, 1, List.of(new Text("Clerk"))));
    }
}
