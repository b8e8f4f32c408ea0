package org.entente.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Unknown;
import org.entente.model.value.Value;

/** A made-up case of KST with claims of three nations, marked in every way; and secrets to add to it. */
final class RandomCase {

    static final String CANARY = "CANARY";
    static final Recipient AVL = Recipient.verified("AVL")
            .withClearance("generic", "SECRET")
            .withCommunities(List.of("HARBOUR"))
            .withCaveats(List.of("PIER"))
            .withAgreements(List.of(new Agreement("MOU-1", null, null)));

    final List<Candidate> claims = new ArrayList<>();
    final List<ObjectId> objects = new ArrayList<>();

    private final SplittableRandom random;
    private final List<ObjectId> sources = new ArrayList<>();

    private RandomCase(SplittableRandom random) {
        this.random = random;
    }

    static RandomCase of(long seed) {
        var made = new RandomCase(new SplittableRandom(seed));
        made.fill(12, made::anyMarking, "");
        return made;
    }

    /** The same claims and further ones that may not go to AVL by their own marking, whatever they are about. */
    RandomCase withSecrets(long seed) {
        var more = new RandomCase(new SplittableRandom(seed));
        more.claims.addAll(claims);
        more.objects.addAll(objects);
        more.sources.addAll(sources);
        more.fill(1 + more.random.nextInt(10), more::secret, CANARY);
        return more;
    }

    private void fill(int rounds, Supplier<Marking> marking, String mark) {
        for (int i = 0; i < rounds; i++) {
            var object = ObjectId.random(random);
            objects.add(object);
            sources.add(object);
            say(object, "type", new Code(pick("person", "vehicle", "source", "partner", "x-new")), marking, mark);
        }
        for (int i = 0; i < rounds * 3; i++) {
            say(pick(objects), pick("name", "alias", "partner.clearance", "stix.x"), value(mark), marking, mark);
        }
        for (int i = 0; i < rounds * 2; i++) {
            relate(
                    end(),
                    pick("supersedes", "withdraws", "disputes", "cites", "same-as", "x-new"),
                    end(),
                    marking,
                    mark);
        }
        if (random.nextBoolean()) {
            resolve(marking, mark);
        }
    }

    private void resolve(Supplier<Marking> marking, String mark) {
        var seen = new ArrayList<ClaimId>();
        for (int i = 0; i < 2; i++) {
            seen.add(pick(claims).id());
        }
        var object = ObjectId.random(random);
        say(object, "type", new Code("resolution"), marking, mark);
        var value = say(object, "resolution.value", new Text(mark + "decided"), marking, mark);
        seen.forEach(id -> relate(new End.OfClaim(value), RelationKind.RESOLVES, new End.OfClaim(id), marking, mark));
    }

    private Value value(String mark) {
        return switch (random.nextInt(5)) {
            case 0 -> new Ref(pick(objects));
            case 1 -> new Unknown("x-kind", "{\"x\":\"" + mark + "\"}");
            default -> new Text(mark + random.nextInt());
        };
    }

    private ClaimId say(ObjectId object, String property, Value value, Supplier<Marking> marking, String mark) {
        return add(new Core.Statement(object, property, value, null, Grade.NOT_GRADED, marking.get()), marking, mark);
    }

    private void relate(End from, String kind, End to, Supplier<Marking> marking, String mark) {
        add(new Core.Relation(from, kind, to, mark, marking.get()), marking, mark);
    }

    private ClaimId add(Core core, Supplier<Marking> marking, String mark) {
        var id = new ClaimId(new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        var attribution = random.nextBoolean()
                ? Attribution.none(marking.get())
                : new Attribution(pick(sources), mark + "p. 3", marking.get());
        var author = new KeyId(new Hash(1, 2, 3, 4));
        var claim =
                new Claim(id, new CommitId(new UUID(1, 2)), author, core, random.nextInt(5) == 0 ? null : attribution);
        claims.add(Candidate.of(claim, pick("KST", "KST", "OND")));
        return id;
    }

    private End end() {
        return claims.isEmpty() || random.nextInt(3) == 0
                ? new End.OfObject(pick(objects))
                : new End.OfClaim(pick(claims).id());
    }

    private Marking anyMarking() {
        return random.nextInt(6) == 0 ? secret() : open();
    }

    private Marking open() {
        return switch (random.nextInt(5)) {
            case 0 -> Marking.of("generic", "SECRET").releasableTo(List.of("AVL", "OND"));
            case 1 -> Marking.of("generic", "RESTRICTED").releasableTo(List.of("HARBOUR"));
            case 2 -> Marking.of("tlp", "GREEN");
            case 3 ->
                Marking.of("generic", "CONFIDENTIAL")
                        .withLevel("tlp", "AMBER+STRICT")
                        .releasableTo(List.of("AVL"));
            default -> Marking.of("generic", "UNCLASSIFIED").withCaveats(List.of("PIER"));
        };
    }

    private Marking secret() {
        return switch (random.nextInt(8)) {
            case 0 -> Marking.UNMARKED;
            case 1 -> Marking.of("generic", "TOP SECRET").releasableTo(List.of("AVL"));
            case 2 -> Marking.of("generic", "SECRET").releasableTo(List.of("OND"));
            case 3 -> Marking.of("generic", "UNCLASSIFIED").withAudience(Audience.ORIGINATOR_ONLY);
            case 4 -> Marking.of("tlp", "RED").releasableTo(List.of("HARBOUR"));
            case 5 -> Marking.of("x-newer", "LOW").releasableTo(List.of("AVL"));
            case 6 -> Marking.of("tlp", "AMBER+STRICT");
            default -> Marking.of("generic", "RESTRICTED").withCaveats(List.of("LANTERN"));
        };
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String pick(String... all) {
        return pick(Arrays.asList(all));
    }

    static Held held(RandomCase some) {
        return new Held(
                Set.of(some.claims.get(0).id(), some.claims.get(20).id()),
                Set.of(some.objects.get(1), some.objects.get(2)));
    }
}
