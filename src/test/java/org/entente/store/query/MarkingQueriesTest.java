package org.entente.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingQueriesTest {

    private static final List<String> LEVELS = List.of("UNCLASSIFIED", "RESTRICTED", "CONFIDENTIAL", "SECRET");
    private static final List<String> TYPES = List.of("person", "vessel", "meeting");

    @TempDir
    static Path folder;

    @Test
    void findsWhatReadingEveryObjectWouldFind() {
        var random = new SplittableRandom(11);
        try (var here = TestCase.create(folder.resolve("many"), "KST", 3)) {
            for (int i = 0; i < 60; i++) {
                var object = ObjectId.derived("marked", "thing " + i);
                String type = TYPES.get(random.nextInt(TYPES.size()));
                String level = LEVELS.get(random.nextInt(LEVELS.size()));
                String other = LEVELS.get(random.nextInt(LEVELS.size()));
                here.act(draft -> {
                    draft.state(typed(object, type, level), Attribution.none(Marking.of("generic", level)));
                    return draft.state(named(object, other), Attribution.none(Marking.of("generic", other)));
                });
            }
            var queries = here.store().queries();
            Map<String, Set<Set<Marking>>> expected = new HashMap<>();
            Map<Set<Marking>, Set<ObjectId>> objects = new HashMap<>();
            queries.objects().each(true, row -> {
                var markings = Set.copyOf(row.markings());
                expected.computeIfAbsent(row.type(), _ -> new HashSet<>()).add(markings);
                objects.computeIfAbsent(markings, _ -> new HashSet<>()).add(row.id());
            });
            Map<String, Set<Set<Marking>>> found = new HashMap<>();
            Map<Set<Marking>, Set<ObjectId>> listed = new HashMap<>();
            queries.markings().occurring().forEach(each -> {
                found.computeIfAbsent(each.type(), _ -> new HashSet<>()).add(each.markings());
                listed.computeIfAbsent(each.markings(), _ -> new HashSet<>())
                        .addAll(queries.markings().objects(each, 100));
            });
            assertThat(found).isEqualTo(expected);
            assertThat(listed).isEqualTo(objects);
        }
    }

    @Test
    void forgetsWhatIsNoMoreSaid() {
        try (var here = TestCase.create(folder.resolve("gone"), "KST", 4)) {
            var object = ObjectId.derived("marked", "ada");
            var type = here.act(
                    draft -> draft.state(typed(object, "person", "SECRET"), Attribution.none(TestCase.MARKING)));
            assertThat(here.store().queries().markings().occurring()).hasSize(1);
            assertThat(here.store().queries().markings().of(List.of(object)))
                    .containsExactly(Marking.of("generic", "SECRET"));
            here.withdraw(object, type);
            assertThat(here.store().queries().markings().occurring()).isEmpty();
        }
    }

    private static Core.Statement typed(ObjectId object, String type, String level) {
        return new Core.Statement(object, "type", new Code(type), null, Grade.NOT_GRADED, Marking.of("generic", level));
    }

    private static Core.Statement named(ObjectId object, String level) {
        return new Core.Statement(
                object, "name", new Text("Ada"), null, Grade.NOT_GRADED, Marking.of("generic", level));
    }
}
