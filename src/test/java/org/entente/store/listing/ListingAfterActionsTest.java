package org.entente.store.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.store.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A listing that follows one action after the other says what one says that is read from nothing. */
class ListingAfterActionsTest {

    private static final int ACTIONS = 60;
    private static final int EACH_TIME = 15;

    @TempDir
    Path folder;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<ObjectId> objects = new ArrayList<>();
    private final Map<ObjectId, ClaimId> types = new java.util.HashMap<>();
    private final List<ClaimId> names = new ArrayList<>();

    @Test
    void saysTheSameAsOneThatIsReadFromNothing() {
        try (var here = TestCase.create(folder.resolve("case"), "KST", 71);
                var there = TestCase.create(folder.resolve("there"), "AVL", 72)) {
            for (int action = 1; action <= ACTIONS; action++) {
                act(here, there, action);
                var followed = ListingAnswers.of(here); // each time, so that each listing is made from the one before
                if (action % EACH_TIME == 0) {
                    here.reopen();
                    assertThat(ListingAnswers.of(here))
                            .as("after action " + action)
                            .isEqualTo(followed);
                }
            }
        }
    }

    private void act(TestCase here, TestCase there, int action) {
        if (objects.size() < 4) {
            add(here, action);
            return;
        }
        var one = objects.get(random.nextInt(objects.size()));
        var other = objects.get(random.nextInt(objects.size()));
        switch (random.nextInt(9)) {
            case 0, 1 -> add(here, action);
            case 2 -> here.say(one, "tag", new Text("tag " + random.nextInt(4)));
            case 3 ->
                names.set(
                        0,
                        here.replace(
                                names.getFirst(),
                                TestCase.statement(objects.getFirst(), "name", new Text("Renamed " + action))));
            case 4 -> here.link(ObjectId.derived("after", "link" + action), "knows", one, other);
            case 5 -> {
                var type = types.remove(one); // without a type it is no longer listed
                if (type != null) {
                    here.withdraw(one, type);
                } else {
                    types.put(one, here.say(one, "type", new Code("place")));
                }
            }
            case 6 ->
                here.act(draft -> draft.state(
                        new Core.Statement(
                                one,
                                "note",
                                new Text("n" + action),
                                null,
                                Grade.admiralty("B2"),
                                Marking.of("generic", action % 2 == 0 ? "SECRET" : "CONFIDENTIAL")),
                        TestCase.none()));
            case 7 ->
                here.act(draft -> draft.relate(new Core.Relation(
                        new End.OfObject(one),
                        action % 3 == 0 ? RelationKind.NOT_SAME : RelationKind.SAME_AS,
                        new End.OfObject(other),
                        "why",
                        TestCase.MARKING)));
            default -> {
                there.add(ObjectId.derived("after", "theirs" + action), "vessel", new Text("Theirs " + action));
                here.receive("package-" + action, "AVL", there.everything(), Set.of());
            }
        }
    }

    private void add(TestCase here, int action) {
        var object = ObjectId.derived("after", "object" + action);
        here.act(draft -> {
            types.put(
                    object,
                    draft.state(
                            TestCase.statement(object, "type", new Code(action % 2 == 0 ? "person" : "vessel")),
                            TestCase.none()));
            names.add(draft.state(
                    TestCase.statement(object, "name", new Text("Name " + random.nextInt(100))), TestCase.none()));
            return object;
        });
        objects.add(object);
    }
}
