package org.entente.catalogue.marking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * All marking policies of a workstation, and the lattice that they make of markings.
 *
 * <p>{@link #join} is associative, commutative and idempotent, with {@link Marking#UNMARKED} as its neutral element.
 */
public final class MarkingPolicies {

    private final List<MarkingPolicy> policies;
    private final MarkingText text;

    /** @param policies the first one that classifies is the one that level names without a policy are looked up in first */
    public MarkingPolicies(Collection<MarkingPolicy> policies) {
        this.policies = List.copyOf(policies);
        this.text = new MarkingText(this);
    }

    public List<MarkingPolicy> all() {
        return policies;
    }

    public Optional<MarkingPolicy> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /** The level that a code names with its policy, such as {@code generic:CONFIDENTIAL}; empty for any other code. */
    public Optional<MarkingLevel> level(String code) {
        int at = code.indexOf(':');
        return at < 0
                ? Optional.empty()
                : policy(code.substring(0, at)).flatMap(policy -> policy.level(code.substring(at + 1)));
    }

    /** The level that a marking has under a policy; empty if it has none or an unknown one. */
    public Optional<MarkingLevel> level(Marking marking, MarkingPolicy policy) {
        return Optional.ofNullable(marking.levels().get(policy.id())).flatMap(policy::level);
    }

    /** The known levels of a marking, classifications first. */
    public List<MarkingLevel> levels(Marking marking) {
        var found = new ArrayList<MarkingLevel>();
        policies.stream()
                .filter(MarkingPolicy::classification)
                .forEach(policy -> level(marking, policy).ifPresent(found::add));
        policies.stream()
                .filter(policy -> !policy.classification())
                .forEach(policy -> level(marking, policy).ifPresent(found::add));
        return found;
    }

    /** Whether every policy and level that the marking names is known here. */
    public boolean understands(Marking marking) {
        return marking.levels().entrySet().stream()
                .allMatch(entry -> policy(entry.getKey())
                        .flatMap(policy -> policy.level(entry.getValue()))
                        .isPresent());
    }

    /**
     * The least marking that is at least as strict as both: highest level of each policy, common readers, all caveats,
     * handling and legal bases, originator control if either has it, the earlier review.
     */
    public Marking join(Marking one, Marking other) {
        var levels = new TreeMap<>(one.levels());
        other.levels().forEach((id, level) -> levels.merge(id, level, (a, b) -> higher(id, a, b)));
        return new Marking(
                levels,
                one.audience().intersect(other.audience()),
                union(one.caveats(), other.caveats()),
                one.originatorControlled() || other.originatorControlled(),
                union(one.handling(), other.handling()),
                earlier(one.review(), other.review()),
                union(one.legalBasis(), other.legalBasis()));
    }

    /** The join of all; {@link Marking#UNMARKED} of none. */
    public Marking join(Collection<Marking> markings) {
        var joined = Marking.UNMARKED;
        for (Marking marking : markings) {
            joined = join(joined, marking);
        }
        return joined;
    }

    /** Whether {@code strict} is at least as strict as {@code other} in every respect but the review date. */
    public boolean dominates(Marking strict, Marking other) {
        return withoutReview(join(strict, other)).equals(withoutReview(strict));
    }

    /**
     * The same readers, with the originator written out: a list never needs to name its originator, but a list that is
     * joined with those of others must, or two nations that release to each other would have no common reader.
     */
    public static Marking withOriginator(Marking marking, String organisation) {
        return switch (marking.audience()) {
            case Audience.Unrestricted _ -> marking;
            case Audience.Only(var codes) -> {
                var readers = new TreeSet<>(codes);
                readers.add(organisation);
                yield marking.releasableTo(readers);
            }
        };
    }

    /** The text for a banner, such as {@code SECRET // REL AVL, KST  ·  TLP:AMBER+STRICT}. */
    public String banner(Marking marking) {
        return text.banner(marking);
    }

    /** The short form for one item, such as {@code (C//REL AVL)}. */
    public String portion(Marking marking) {
        return text.portion(marking);
    }

    /**
     * Reads what {@link #banner} and {@link #portion} write, with or without brackets.
     *
     * @throws IllegalArgumentException saying which part is not understood
     */
    public Marking parse(String written) {
        return text.parse(written);
    }

    private String higher(String id, String one, String other) {
        return policy(id)
                .map(policy -> policy.higher(one, other))
                .orElseGet(() -> one.compareTo(other) >= 0 ? one : other);
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    private static Marking withoutReview(Marking marking) {
        return new Marking(
                marking.levels(),
                marking.audience(),
                marking.caveats(),
                marking.originatorControlled(),
                marking.handling(),
                null,
                marking.legalBasis());
    }
}
