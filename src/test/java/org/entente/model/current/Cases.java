package org.entente.model.current;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
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
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/** Builds claims with readable ids for the rules under test; a case may be drawn at random from a seed. */
final class Cases {

    static final ObjectId PERSON = new ObjectId(new UUID(0x4000, 0x8000_0000_0000_0000L));
    static final ObjectId RESOLUTION = new ObjectId(new UUID(0x4001, 0x8000_0000_0000_0000L));

    final List<HeldClaim> claims = new ArrayList<>();
    final List<Bearing> bearings = new ArrayList<>();
    final List<HeldClaim> resolutions = new ArrayList<>();

    static ClaimId id(long number) {
        return new ClaimId(new Hash(number, 0, 0, 0));
    }

    HeldClaim says(long id, String organisation, Value value) {
        return says(id, organisation, value, Grade.NOT_GRADED, null);
    }

    HeldClaim says(long id, String organisation, Value value, Grade grade, @Nullable Period valid) {
        var claim = held(id, organisation, new Core.Statement(PERSON, "born", value, valid, grade, Marking.UNMARKED));
        claims.add(claim);
        return claim;
    }

    HeldClaim decides(long id, String organisation, Value value, HeldClaim... seen) {
        var claim = held(
                id,
                organisation,
                new Core.Statement(RESOLUTION, "resolution.value", value, null, Grade.NOT_GRADED, Marking.UNMARKED));
        resolutions.add(claim);
        for (int i = 0; i < seen.length; i++) {
            relates(id * 1000 + i, organisation, claim.id(), RelationKind.RESOLVES, seen[i].id());
        }
        return claim;
    }

    Bearing relates(long id, String organisation, ClaimId from, String kind, ClaimId to) {
        return relates(id, organisation, new End.OfClaim(from), kind, to);
    }

    Bearing withdraws(long id, String organisation, ClaimId target) {
        return relates(id, organisation, new End.OfObject(PERSON), RelationKind.WITHDRAWS, target);
    }

    private Bearing relates(long id, String organisation, End from, String kind, ClaimId to) {
        var relation = new Core.Relation(from, kind, new End.OfClaim(to), "", Marking.UNMARKED);
        var bearing = new Bearing(id(id), organisation, relation);
        bearings.add(bearing);
        return bearing;
    }

    private static HeldClaim held(long id, String organisation, Core core) {
        var commit = new CommitId(new UUID(id, 0));
        var author = new KeyId(new Hash(organisation.hashCode(), 0, 0, 0));
        return new HeldClaim(new Claim(id(id), commit, author, core, null), organisation);
    }

    Standing ours() {
        return CurrentValues.of(claims, bearings, resolutions, false, "KST", false);
    }

    Standing joint() {
        return CurrentValues.of(claims, bearings, resolutions, false, "KST", true);
    }

    private static final List<String> BIRTHS = List.of("1979", "1979-03", "1979-03-12", "1980", "1980-01");
    private static final List<String> GRADES = List.of("A1", "B2", "C3", "F6", "--", "B3", "C2");
    private static final List<String> ORGANISATIONS = List.of("KST", "AVL", "OND");

    /** Up to six claims, relations of every kind between anything, and resolutions that saw some of the claims. */
    static Cases any(RandomGenerator random) {
        var any = new Cases();
        int claims = 1 + random.nextInt(6);
        for (int i = 0; i < claims; i++) {
            Period valid = random.nextInt(4) == 0 ? new Period(Moment.of("20" + (10 + random.nextInt(9))), null) : null;
            any.says(
                    1 + random.nextLong(1000),
                    pick(random, ORGANISATIONS),
                    Moment.of(pick(random, BIRTHS)),
                    Grade.admiralty(pick(random, GRADES)),
                    valid);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var seen = any.claims.stream().filter(_ -> random.nextInt(3) > 0).toArray(HeldClaim[]::new);
            any.decides(
                    2000 + random.nextLong(1000), pick(random, ORGANISATIONS), Moment.of(pick(random, BIRTHS)), seen);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            var from = pick(random, any.claims).id();
            long id = 9_000_000 + random.nextLong(100_000);
            if (random.nextBoolean()) {
                any.relates(
                        id,
                        pick(random, ORGANISATIONS),
                        from,
                        RelationKind.SUPERSEDES,
                        pick(random, any.claims).id());
            } else {
                var target = any.bearings.isEmpty() || random.nextBoolean()
                        ? from
                        : pick(random, any.bearings).id();
                any.withdraws(id, pick(random, ORGANISATIONS), target);
            }
        }
        return any;
    }

    private static <T> T pick(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
