package org.entente.model.marking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.value.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which something may be seen.
 *
 * @param levels level by policy id, such as {@code generic → SECRET} and {@code tlp → AMBER+STRICT}; the policy file orders them
 * @param audience releasable to
 * @param caveats further restrictions, united when markings are joined
 * @param originatorControlled the originator must agree before anybody passes it on
 * @param handling instructions, united when markings are joined
 * @param review when the marking is to be looked at again; null means not set
 * @param legalBasis agreements under which it is shared; united when markings are joined
 */
public record Marking(
        SortedMap<String, String> levels,
        Audience audience,
        SortedSet<String> caveats,
        boolean originatorControlled,
        SortedSet<String> handling,
        @Nullable LocalDate review,
        SortedSet<String> legalBasis) {

    public Marking {
        levels.forEach((policy, level) -> {
            UnicodeText.check(policy);
            UnicodeText.check(level);
        });
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        caveats = copy(caveats);
        handling = copy(handling);
        legalBasis = copy(legalBasis);
    }

    /** Nothing was said. Unmarked things do not leave: {@code release} withholds them. */
    public static final Marking UNMARKED = new Marking(
            Collections.emptySortedMap(),
            Audience.UNRESTRICTED,
            Collections.emptySortedSet(),
            false,
            Collections.emptySortedSet(),
            null,
            Collections.emptySortedSet());

    /** A marking with one level. */
    public static Marking of(String policy, String level) {
        return UNMARKED.withLevel(policy, level);
    }

    public Marking withLevel(String policy, String level) {
        var changed = new TreeMap<>(levels);
        changed.put(policy, level);
        return new Marking(changed, audience, caveats, originatorControlled, handling, review, legalBasis);
    }

    public Marking releasableTo(Collection<String> codes) {
        return new Marking(levels, Audience.only(codes), caveats, originatorControlled, handling, review, legalBasis);
    }

    public Marking withAudience(Audience changed) {
        return new Marking(levels, changed, caveats, originatorControlled, handling, review, legalBasis);
    }

    public Marking withCaveats(Collection<String> changed) {
        return new Marking(
                levels, audience, new TreeSet<>(changed), originatorControlled, handling, review, legalBasis);
    }

    public Marking withHandling(Collection<String> changed) {
        return new Marking(levels, audience, caveats, originatorControlled, new TreeSet<>(changed), review, legalBasis);
    }

    public Marking controlledByOriginator() {
        return new Marking(levels, audience, caveats, true, handling, review, legalBasis);
    }

    private static SortedSet<String> copy(SortedSet<String> codes) {
        codes.forEach(UnicodeText::check);
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }
}
