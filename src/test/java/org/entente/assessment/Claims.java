package org.entente.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.current.Bearing;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** Writes claims of an assessment down, as a case would hold them. */
final class Claims {

    static final Marking OPEN = Marking.of("generic", "RESTRICTED").releasableTo(List.of("AVL"));

    final List<HeldClaim> statements = new ArrayList<>();
    final List<Bearing> relations = new ArrayList<>();

    private final SplittableRandom random = new SplittableRandom(11);

    ObjectId object(String type, String organisation) {
        var id = ObjectId.random(random);
        say(id, "type", new Code(type), organisation);
        return id;
    }

    ObjectId judgement(ObjectId assessment, String text) {
        var id = object("judgement", "KST");
        say(id, "judgement.of", new Ref(assessment), "KST");
        say(id, "judgement.text", new Text(text), "KST");
        return id;
    }

    ObjectId evidence(ObjectId judgement, String direction, @Nullable ObjectId source, String grade) {
        var id = object("evidence", "KST");
        say(id, "evidence.for", new Ref(judgement), "KST");
        say(id, "evidence.direction", new Code(direction), "KST");
        add(
                new Core.Statement(
                        id, "evidence.claim", new Text("crane bookings rose"), null, Grade.admiralty(grade), OPEN),
                new Attribution(source, "p. 3", OPEN),
                "KST");
        return id;
    }

    ObjectId source(String reference) {
        var id = object("source", "KST");
        say(id, "source.reference", new Text(reference), "KST");
        return id;
    }

    HeldClaim say(ObjectId object, String property, Value value, String organisation) {
        return say(object, property, value, organisation, OPEN);
    }

    HeldClaim say(ObjectId object, String property, Value value, String organisation, Marking marking) {
        return add(
                new Core.Statement(object, property, value, null, Grade.NOT_GRADED, marking),
                Attribution.none(marking),
                organisation);
    }

    HeldClaim add(Core core, @Nullable Attribution attribution, String organisation) {
        var claim =
                new Claim(anyId(), new CommitId(new UUID(1, 2)), new KeyId(new Hash(1, 2, 3, 4)), core, attribution);
        var held = new HeldClaim(claim, organisation);
        statements.add(held);
        return held;
    }

    void relate(HeldClaim from, String kind, HeldClaim to, String organisation) {
        relations.add(new Bearing(
                anyId(),
                organisation,
                new Core.Relation(new End.OfClaim(from.id()), kind, new End.OfClaim(to.id()), "", OPEN)));
    }

    private ClaimId anyId() {
        return new ClaimId(new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
    }
}
