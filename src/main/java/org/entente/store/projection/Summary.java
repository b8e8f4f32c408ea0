package org.entente.store.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.ClaimId;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Liveness;
import org.entente.model.current.Standing;
import org.entente.model.grade.Grade;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What follows for one object from its statements: which of them stand, its facts, its ends if it is a link, and what is
 * contested.
 */
final class Summary {

    /** A property that is contested or decided; claims by id, null when no resolution counts. */
    record Contest(
            int property,
            boolean contested,
            boolean contestedJoint,
            @Nullable ClaimId resolution,
            @Nullable ClaimId resolutionJoint) {}

    /** The ends that a link's live claims name. */
    record Ends(int kind, ObjectId from, ObjectId to) {}

    /** A statement as the summary needs it. */
    record Fact(HeldClaim held, int key, int property, int source, int marking) {}

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TAG = 100;
    private static final String TAG = "tag";
    private static final String TYPE = "type";

    private final Rules rules;
    private final Dictionary terms;
    private final Map<String, Standing> ours = new HashMap<>();
    private final Map<ClaimId, Integer> states = new HashMap<>();
    private final List<Contest> contests = new ArrayList<>();
    private final List<Fact> live = new ArrayList<>();
    private int latest;
    private int born;
    private String bearer = "";

    Summary(Rules rules, Dictionary terms) {
        this.rules = rules;
        this.terms = terms;
    }

    void property(String property, List<Fact> facts, LoadedObjects.Basis basis) {
        Standing mine = rules.standing(property, basis, false);
        Standing joint = basis.resolutions().isEmpty() ? mine : rules.standing(property, basis, true);
        ours.put(property, mine);
        if (mine.contested() || joint.contested() || mine.isResolved() || joint.isResolved()) {
            contests.add(new Contest(
                    facts.getFirst().property(),
                    mine.contested(),
                    joint.contested(),
                    id(mine.resolution()),
                    id(joint.resolution())));
        }
        Set<ClaimId> standing = new HashSet<>();
        mine.live().forEach(claim -> standing.add(claim.id()));
        var liveness = mine.past().isEmpty() ? null : Liveness.of(basis.claims(), basis.bearings());
        for (Fact fact : facts) {
            ClaimId id = fact.held().id();
            latest = Math.max(latest, fact.key());
            arrived(property, fact);
            int state;
            if (standing.contains(id)) {
                live.add(fact);
                state = ClaimBits.LIVE
                        | (id.equals(id(mine.shownClaim())) ? ClaimBits.SHOWN : 0)
                        | (id.equals(id(joint.shownClaim())) ? ClaimBits.SHOWN_JOINT : 0);
            } else {
                state = liveness != null && liveness.stands(id) ? ClaimBits.SUPERSEDED : ClaimBits.WITHDRAWN;
            }
            states.put(id, state);
        }
    }

    private void arrived(String property, Fact fact) {
        if (property.equals(TYPE) && (born == 0 || fact.key() < born)) {
            born = fact.key();
            bearer = fact.held().organisation();
        }
    }

    private static @Nullable ClaimId id(@Nullable HeldClaim claim) {
        return claim == null ? null : claim.id();
    }

    /** The bits of {@link ClaimBits#STANDING} for one of the statements given. */
    int state(ClaimId id) {
        return states.getOrDefault(id, 0);
    }

    List<Contest> contests() {
        return contests;
    }

    /** The live statements. */
    List<Fact> live() {
        return live;
    }

    @Nullable
    Ends ends() {
        if ("link".equals(type())
                && shown("link.from") instanceof Ref(var from)
                && shown("link.to") instanceof Ref(var to)) {
            Value kind = shown("link.kind");
            return new Ends(kind == null ? 0 : terms.intern(kind.plain()), from, to);
        }
        return null;
    }

    /** Sources that live statements say to share their origin with this one. */
    List<ObjectId> sameOrigin() {
        return live.stream()
                .map(fact -> fact.held().statement())
                .filter(statement -> statement.property().equals(Origins.PROPERTY))
                .flatMap(statement -> statement.value() instanceof Ref(var same) ? Stream.of(same) : Stream.empty())
                .toList();
    }

    ObjectState.Facts facts(Origins origins) {
        var sources = new HashSet<Integer>();
        var markings = new TreeSet<Integer>();
        var organisations = new TreeSet<Integer>();
        var tags = new TreeSet<Integer>();
        int unsourced = 0;
        var grades = new HashSet<Grade>();
        for (Fact fact : live) {
            if (fact.source() == 0) {
                unsourced += Describing.is(fact.held().statement().property()) ? 0 : 1;
            } else {
                sources.add(fact.source());
            }
            markings.add(fact.marking());
            organisations.add(terms.intern(fact.held().organisation()));
            if (fact.held().statement().property().equals(TAG)) {
                tags.add(terms.intern(clipped(fact.held().statement().value().plain(), LONGEST_TAG)));
            }
            if (fact.held().statement().grade().isGraded()) {
                grades.add(fact.held().statement().grade());
            }
        }
        var held = live.stream().map(Fact::held).toList();
        String type = type();
        return new ObjectState.Facts(
                type.isEmpty() ? 0 : terms.intern(type),
                title(),
                live.size(),
                unsourced,
                origins.count(sources),
                (int) contests.stream().filter(Contest::contested).count(),
                (int) contests.stream().filter(Contest::contestedJoint).count(),
                best(grades),
                list(markings),
                list(organisations),
                latest,
                born,
                born == 0 ? 0 : terms.intern(bearer),
                Seen.lastSecond(held),
                Seen.firstSecond(held),
                list(tags));
    }

    /** Among the grades that no other beats, the first in the order of their chips. */
    private static String best(Set<Grade> grades) {
        return grades.stream()
                .filter(grade -> grades.stream().noneMatch(other -> other.beats(grade)))
                .map(Grade::chip)
                .min(String::compareTo)
                .orElse("");
    }

    private String type() {
        Value type = shown(TYPE);
        return type == null ? "" : type.plain();
    }

    private String title() {
        for (String property : rules.titleProperties()) {
            Value value = shown(property);
            if (value != null && !value.plain().isBlank()) {
                String plain = value.plain();
                return clipped(plain, LONGEST_TITLE);
            }
        }
        return "";
    }

    private static String clipped(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    private @Nullable Value shown(String property) {
        Standing standing = ours.get(property);
        return standing == null ? null : standing.shown();
    }

    private static String list(TreeSet<Integer> numbers) {
        var text = new StringBuilder(",");
        numbers.forEach(number -> text.append(number).append(','));
        return text.toString();
    }

    /** Whether a relation of this kind changes how its target stands. */
    static boolean decides(String kind) {
        return kind.equals(RelationKind.WITHDRAWS)
                || kind.equals(RelationKind.SUPERSEDES)
                || kind.equals(RelationKind.RESOLVES);
    }
}
