package org.entente.app.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.provenance.canonical.ProvenanceException;
import org.entente.store.CaseStore;
import org.entente.store.query.MarkingQueries.Combination;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The marking of a case as its banner shows it: it rises by itself with what arrives, and is lowered by the analyst alone. What
 * was shown and decided lies on the case's encrypted desk. Safe for several threads.
 */
public final class CaseMarking {

    private static final String NAME = "marking/case";

    private final CaseStore store;
    private final Catalogue catalogue;
    private final org.entente.vault.desk.Desk desk;
    private final KeyId author;
    private final InstantSource clock;

    /** @param author whose key is in use */
    CaseMarking(
            CaseStore store, Catalogue catalogue, org.entente.vault.desk.Desk desk, KeyId author, InstantSource clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.desk = desk;
        this.author = author;
        this.clock = clock;
    }

    /**
     * How the case is marked.
     *
     * @param shown by the banner
     * @param rose the level that it rose to since it was looked at last; null if none did
     * @param because what made it rise, the latest first; empty unless it did
     * @param gone the level that nothing in the case has any more; null if it is no level that is gone, or nothing is
     * @param lower what the case could be lowered to; null if that was decided, or if there is nothing to lower
     */
    public record Seen(
            Marking shown,
            @Nullable MarkingLevel rose,
            List<ObjectId> because,
            @Nullable MarkingLevel gone,
            @Nullable Marking lower) {
        public Seen {
            because = List.copyOf(because);
        }
    }

    /** @param kept the marking of what is there, when it was decided to stay above it; empty if it was not */
    private record Decided(String shown, String kept) {}

    /** Reads how what is there is marked, and raises the banner if that is higher. */
    public synchronized Seen look(int most) {
        var there = combinations();
        var actual = join(there);
        var decided = decided();
        Marking before = decided == null ? null : read(decided.shown());
        if (decided == null || before == null) {
            keep(actual, "");
            return new Seen(actual, null, List.of(), null, null);
        }
        Marking shown = policies().join(before, actual);
        if (!shown.equals(before)) {
            keep(shown, decided.kept());
        }
        MarkingPolicy risen = differing(before, shown);
        var rose = risen == null ? null : policies().level(shown, risen).orElse(null);
        var because = rose == null || risen == null ? List.<ObjectId>of() : marked(there, risen, rose, most);
        boolean isOpen = !shown.equals(actual) && !decided.kept().equals(written(actual));
        MarkingPolicy sunk = differing(actual, shown);
        return new Seen(
                shown,
                rose,
                because,
                sunk == null || !isOpen ? null : policies().level(shown, sunk).orElse(null),
                isOpen ? actual : null);
    }

    /** What the banner shows; a rise is not taken notice of. */
    public synchronized Marking shown() {
        return shown(join(combinations()));
    }

    /** What has the level that the banner shows, the latest first. */
    public synchronized List<ObjectId> setters(int most) {
        var there = combinations();
        Marking shown = shown(join(there));
        return policies().all().stream()
                .sorted(java.util.Comparator.comparing(policy -> !policy.classification()))
                .flatMap(policy ->
                        policies().level(shown, policy).stream().map(level -> marked(there, policy, level, most)))
                .findFirst()
                .orElse(List.of());
    }

    /** Lowers the case to a marking, or as far as what is there by now allows. It is written into the journal. */
    public synchronized Marking lower(Marking to) {
        var actual = join(combinations());
        Marking before = shown(actual);
        Marking now = policies().join(to, actual);
        keep(now, "");
        new LoweredMarking(clock.instant(), before, now, author).keep(store);
        return now;
    }

    /** Stays where it is, although nothing asks for it any more; asks again once something else has changed. */
    public synchronized void stay() {
        var actual = join(combinations());
        keep(shown(actual), written(actual));
    }

    private Marking shown(Marking actual) {
        var decided = decided();
        Marking before = decided == null ? null : read(decided.shown());
        return before == null ? actual : policies().join(before, actual);
    }

    private List<Combination> combinations() {
        return store.queries().markings().occurring().stream()
                .filter(each -> !catalogue.type(each.type()).local())
                .toList();
    }

    private Marking join(List<Combination> there) {
        var markings = new LinkedHashSet<Marking>();
        there.forEach(each -> markings.addAll(each.markings()));
        return policies().join(markings);
    }

    /** The first policy, classifications before the others, in which a marking has another level than a lower one. */
    private @Nullable MarkingPolicy differing(Marking low, Marking high) {
        return policies().all().stream()
                .sorted(java.util.Comparator.comparing(policy -> !policy.classification()))
                .filter(policy ->
                        !policies().level(low, policy).equals(policies().level(high, policy)))
                .findFirst()
                .orElse(null);
    }

    private List<ObjectId> marked(List<Combination> there, MarkingPolicy policy, MarkingLevel level, int most) {
        var found = new ArrayList<ObjectId>();
        there.stream()
                .filter(each -> policies()
                        .level(policies().join(each.markings()), policy)
                        .equals(Optional.of(level)))
                .flatMap(each -> found.size() < most
                        ? store.queries().markings().objects(each, most - found.size()).stream()
                        : Stream.empty())
                .forEach(found::add);
        return found;
    }

    private MarkingPolicies policies() {
        return catalogue.markings();
    }

    private @Nullable Decided decided() {
        try {
            return desk.get(NAME)
                    .map(bytes -> JsonMapper.shared().readValue(bytes, Decided.class))
                    .orElse(null);
        } catch (JacksonException _) {
            return null; // of another version: the case begins anew with what is there
        }
    }

    private void keep(Marking shown, String kept) {
        desk.put(NAME, JsonMapper.shared().writeValueAsBytes(new Decided(written(shown), kept)));
    }

    private static String written(Marking marking) {
        return CanonicalForm.markingText(marking);
    }

    private static @Nullable Marking read(String written) {
        try {
            return CanonicalForm.parseMarking(written);
        } catch (ProvenanceException _) {
            return null;
        }
    }
}
