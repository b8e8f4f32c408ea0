package org.entente.app.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.model.ClaimId;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an imported object changes, without doing it.
 *
 * <p>A newer version replaces what this author imported before; an older one changes nothing; the same version with other
 * content stands beside what is held, contested, whichever came first. Without versions, a value that this author ever
 * gave is not given again, so that an analyst's correction survives a second import of the same file.
 */
final class ObjectMerge {

    /** The property that keeps the version of the content imported last. */
    static final String VERSION = "import.version";

    enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        CONFLICT
    }

    /**
     * @param add values to claim, each with the claims it supersedes
     * @param withdraw claims that the newer version no longer makes
     */
    record Plan(Outcome outcome, Map<Said, List<ClaimId>> add, List<ClaimId> withdraw) {
        static final Plan NOTHING = new Plan(Outcome.UNCHANGED, Map.of(), List.of());
    }

    private final Predicate<String> isMultiValued;

    ObjectMerge(Predicate<String> isMultiValued) {
        this.isMultiValued = isMultiValued;
    }

    Plan plan(Imported incoming, HeldObject held) {
        if (held.statements().isEmpty()) {
            return new Plan(Outcome.CREATED, additions(incoming.said(), Set.of(), Map.of()), List.of());
        }
        Moment heldVersion = version(held);
        Moment newVersion = incoming.version();
        if (heldVersion == null || newVersion == null) {
            return unversioned(incoming, held);
        }
        int order = newVersion.earliest().compareTo(heldVersion.earliest());
        if (order < 0) {
            return Plan.NOTHING;
        }
        return order == 0 ? sameVersion(incoming, held) : newerVersion(incoming, held);
    }

    private Plan unversioned(Imported incoming, HeldObject held) {
        var add = additions(incoming.said(), given(held), liveSingles(held));
        return add.isEmpty() ? Plan.NOTHING : new Plan(Outcome.UPDATED, add, List.of());
    }

    /** Other content under the same version: neither side can claim to be the later, so both stand. */
    private Plan sameVersion(Imported incoming, HeldObject held) {
        var given = given(held);
        var differing = incoming.said().stream()
                .filter(said -> !given.contains(Given.by(said)))
                .toList();
        boolean lacking = isLacking(incoming, held);
        if (differing.isEmpty() && !lacking) {
            return Plan.NOTHING;
        }
        return new Plan(Outcome.CONFLICT, additions(differing, Set.of(), Map.of()), List.of());
    }

    /** Whether an earlier import of this version gave a value that this one lacks. */
    private static boolean isLacking(Imported incoming, HeldObject held) {
        var said = said(incoming);
        return held.statements().stream()
                .filter(each -> each.isLiveFrom(incoming.foreignId()))
                .anyMatch(each -> !said.contains(Given.by(each)));
    }

    /** Only what was imported is replaced or withdrawn; what the author typed beside it stays. */
    private Plan newerVersion(Imported incoming, HeldObject held) {
        var said = said(incoming);
        var gone = new LinkedHashMap<ClaimId, String>();
        var kept = new HashSet<Given>();
        for (HeldObject.Statement each : held.statements()) {
            if (!each.isLive()) {
                continue;
            }
            if (!each.isLiveFrom(incoming.foreignId()) || said.contains(Given.by(each))) {
                kept.add(Given.by(each));
            } else {
                gone.put(each.id(), each.core().property());
            }
        }
        var corrected = correctedProperties(incoming, held);
        var given = given(held);
        var add = new LinkedHashMap<Said, List<ClaimId>>();
        for (Said each : incoming.said()) {
            var value = Given.by(each);
            boolean corrects = corrected.contains(each.property()) && given.contains(value);
            if (!corrects && kept.add(value)) {
                add.put(each, isMultiValued.test(each.property()) ? List.of() : replaced(gone, each.property()));
            }
        }
        add.values().forEach(replaced -> replaced.forEach(gone::remove));
        return add.isEmpty() && gone.isEmpty()
                ? Plan.NOTHING
                : new Plan(Outcome.UPDATED, add, List.copyOf(gone.keySet()));
    }

    /** Single-valued properties for which the author's own, later word stands in place of the imported one. */
    private Set<String> correctedProperties(Imported incoming, HeldObject held) {
        var corrected = new HashSet<String>();
        for (HeldObject.Statement each : held.statements()) {
            String property = each.core().property();
            if (each.isLive() && !each.isLiveFrom(incoming.foreignId()) && !isMultiValued.test(property)) {
                corrected.add(property);
            }
        }
        return corrected;
    }

    private static List<ClaimId> replaced(Map<ClaimId, String> gone, String property) {
        return gone.entrySet().stream()
                .filter(each -> each.getValue().equals(property))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Values not yet given, each superseding the live single value of its property. */
    private Map<Said, List<ClaimId>> additions(
            List<Said> said, Set<Given> given, Map<String, List<ClaimId>> liveSingles) {
        var add = new LinkedHashMap<Said, List<ClaimId>>();
        var seen = new HashSet<>(given);
        for (Said each : said) {
            if (seen.add(Given.by(each))) {
                add.put(each, liveSingles.getOrDefault(each.property(), List.of()));
            }
        }
        return add;
    }

    private Map<String, List<ClaimId>> liveSingles(HeldObject held) {
        var singles = new LinkedHashMap<String, List<ClaimId>>();
        for (HeldObject.Statement each : held.statements()) {
            if (each.isLive() && !isMultiValued.test(each.core().property())) {
                singles.computeIfAbsent(each.core().property(), _ -> new ArrayList<>())
                        .add(each.id());
            }
        }
        return singles;
    }

    private static Set<Given> given(HeldObject held) {
        var given = new HashSet<Given>();
        held.statements().forEach(each -> given.add(Given.by(each)));
        return given;
    }

    private static @Nullable Moment version(HeldObject held) {
        return held.statements().stream()
                .filter(HeldObject.Statement::isLive)
                .filter(each -> each.core().property().equals(VERSION))
                .map(each -> each.core().value() instanceof Moment moment ? moment : null)
                .findFirst()
                .orElse(null);
    }

    private static Set<Given> said(Imported incoming) {
        var said = new HashSet<Given>();
        incoming.said().forEach(each -> said.add(Given.by(each)));
        return said;
    }

    /** @param valid a value that comes back after a while is said once for each time */
    private record Given(
            String property, Value value, @Nullable Period valid) {
        static Given by(Said said) {
            return new Given(said.property(), said.value(), said.valid());
        }

        static Given by(HeldObject.Statement held) {
            return new Given(
                    held.core().property(), held.core().value(), held.core().valid());
        }
    }
}
