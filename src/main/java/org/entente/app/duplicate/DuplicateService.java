package org.entente.app.duplicate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.search.SearchService;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.search.NamePairs;
import org.entente.search.NamePairs.Named;
import org.entente.store.CaseStore;
import org.entente.store.query.LinkRow;
import org.entente.store.query.SameQueries;
import org.entente.vault.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * Finds things that may be one, and records whether they are. Finding costs seconds at a hundred thousand things, so what was
 * found is kept until somebody asks for it anew; what was decided since is left out. Safe for several threads.
 */
public final class DuplicateService {

    /** More pairs than this are not weighed: the most alike names come first. */
    private static final int MOST_WEIGHED = 2_000;

    private static final int AT_ONCE = 500;
    private static final String LATER = "duplicates/later";

    private final CaseStore store;
    private final Catalogue catalogue;
    private final SearchService search;
    private final ClaimService claims;
    private final OfCase open;
    private @Nullable List<Candidate> found;

    /**
     * What belongs to the open case.
     *
     * @param desk where pairs lie that somebody wants to look at later
     * @param organisation whose claims are ours
     */
    public record OfCase(CaseStore store, SearchService search, ClaimService claims, Desk desk, String organisation) {}

    public DuplicateService(OfCase open, Catalogue catalogue) {
        this.open = open;
        this.store = open.store();
        this.search = open.search();
        this.claims = open.claims();
        this.catalogue = catalogue;
    }

    /** Pairs that nobody has decided on, the likeliest first; those found before if there are any. */
    public List<Candidate> candidates(Progress progress) {
        List<Candidate> known;
        synchronized (this) {
            known = found;
        }
        return undecided(known == null ? find(progress) : known);
    }

    /** Looks again. */
    public List<Candidate> lookAgain(Progress progress) {
        return undecided(find(progress));
    }

    private List<Candidate> find(Progress progress) {
        // in a large case the index of names is long in the making: what every list waits for is read before, not
        // beside it
        store.queries().lists().types();
        var all = new ArrayList<Named>();
        search.eachNamed((id, type, names) -> {
            if (isEntity(type)) {
                all.add(new Named(id, catalogue.type(type).family().key(), names));
            }
        });
        var rough = NamePairs.among(all, progress).stream().limit(MOST_WEIGHED).toList();
        var ids = new LinkedHashSet<ObjectId>();
        rough.forEach(pair -> ids.addAll(List.of(pair.one().id(), pair.other().id())));
        var live = new HashMap<ObjectId, List<HeldClaim>>();
        var links = new ArrayList<LinkRow>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            progress.checkCancelled();
            var some = wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE));
            live.putAll(store.queries().claims().live(some));
            links.addAll(store.queries().links().of(some));
        }
        var evidence = new Evidence(catalogue, live, links);
        var candidates = NamePairs.among(called(live), progress).stream()
                .map(evidence::of)
                .filter(candidate -> candidate.weight() > 0)
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.weight())
                        .thenComparing(Candidate::one)
                        .thenComparing(Candidate::other))
                .toList();
        synchronized (this) {
            found = candidates;
        }
        return candidates;
    }

    /** By their names alone: the index also knows values that tell things apart, such as birth dates. */
    private List<Named> called(Map<ObjectId, List<HeldClaim>> live) {
        var called = new ArrayList<Named>();
        live.forEach((id, said) -> {
            String type = "";
            var names = new LinkedHashSet<String>();
            for (HeldClaim claim : said) {
                String property = claim.statement().property();
                if (property.equals("type")) {
                    type = claim.statement().value().plain();
                } else if (Evidence.NAMES.contains(property)) {
                    names.add(claim.statement().value().plain());
                }
            }
            if (isEntity(type)) {
                called.add(new Named(id, catalogue.type(type).family().key(), List.copyOf(names)));
            }
        });
        return called;
    }

    private boolean isEntity(String type) {
        return !type.isEmpty() && catalogue.type(type).role() == ObjectType.Role.ENTITY;
    }

    private List<Candidate> undecided(List<Candidate> candidates) {
        var decided = new HashSet<Set<ObjectId>>();
        store.queries().same().all().stream()
                .filter(said -> !said.same())
                .forEach(said -> decided.add(Set.of(said.from(), said.to())));
        decided.addAll(later());
        var ids = new LinkedHashSet<ObjectId>();
        candidates.forEach(candidate -> ids.addAll(List.of(candidate.one(), candidate.other())));
        var clusters = store.queries().same().of(ids, false);
        var known = store.queries().objects().rows(ids);
        return candidates.stream()
                .filter(each -> !decided.contains(Set.of(each.one(), each.other())))
                .filter(each -> !isOne(clusters.get(each.one()), each.other()))
                .filter(each -> isThere(known.get(each.one())) && isThere(known.get(each.other())))
                .toList();
    }

    private static boolean isThere(org.entente.store.query.@Nullable ObjectRow row) {
        return row != null && !row.type().isEmpty();
    }

    private static boolean isOne(SameQueries.@Nullable Cluster cluster, ObjectId other) {
        return cluster != null && cluster.members().contains(other);
    }

    /** Records that two things are one. The ids stay as they are; Split takes it back. */
    public void same(ObjectId one, ObjectId other, String reason) {
        same(List.of(one, other), reason);
    }

    /** Records that several things are one, as one action. */
    public void same(Collection<ObjectId> things, String reason) {
        var all = List.copyOf(new LinkedHashSet<>(things));
        requireReason(reason);
        Marking marking = marking(all);
        claims.commit("same as", draft -> {
            for (ObjectId other : all.subList(1, all.size())) {
                draft.relate(relation(all.getFirst(), RelationKind.SAME_AS, other, reason, marking));
            }
            return true;
        });
    }

    /** Records that two things are not one. */
    public void different(ObjectId one, ObjectId other, String reason) {
        different(List.of(one, other), reason);
    }

    /** Records of each of the things that it is none of the others, in one action. */
    public void different(Collection<ObjectId> things, String reason) {
        requireReason(reason);
        var apart = List.copyOf(new LinkedHashSet<>(things));
        var marking = marking(apart);
        claims.commit(RelationKind.NOT_SAME, draft -> {
            for (int i = 0; i < apart.size(); i++) {
                for (ObjectId other : apart.subList(i + 1, apart.size())) {
                    draft.relate(relation(apart.get(i), RelationKind.NOT_SAME, other, reason, marking));
                }
            }
            return true;
        });
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new AppException("app.same.reason");
        }
    }

    private static Core.Relation relation(ObjectId one, String kind, ObjectId other, String reason, Marking marking) {
        return new Core.Relation(new End.OfObject(one), kind, new End.OfObject(other), reason.strip(), marking);
    }

    /** The join of all that is said about the things, because a reason may tell any of it. */
    private Marking marking(Collection<ObjectId> things) {
        return catalogue
                .markings()
                .join(store.queries().objects().rows(things).values().stream()
                        .flatMap(row -> row.markings().stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * Takes a thing out of those that it is recorded as one with: our own claims are taken back; against claims of others we
     * say that it is not the same, which leaves the matter contested.
     */
    public void split(ObjectId thing, String reason) {
        requireReason(reason);
        var said = store.queries().same().all().stream()
                .filter(each ->
                        each.same() && (each.from().equals(thing) || each.to().equals(thing)))
                .toList();
        if (said.isEmpty()) {
            throw new AppException("app.same.none");
        }
        claims.commit("split", draft -> {
            for (SameQueries.Said each : said) {
                if (each.organisation().equals(open.organisation())) {
                    store.queries()
                            .claims()
                            .find(each.claim())
                            .ifPresent(detail -> ClaimService.withdraw(draft, detail.held(), reason));
                } else {
                    draft.relate(relation(
                            each.from(),
                            RelationKind.NOT_SAME,
                            each.to(),
                            reason,
                            marking(List.of(each.from(), each.to()))));
                }
            }
            return true;
        });
    }

    /** Puts a pair away on this workstation, without saying anything. */
    public synchronized void later(ObjectId one, ObjectId other) {
        var pairs = later();
        pairs.add(Set.of(one, other));
        String lines = pairs.stream()
                .map(pair -> pair.stream().map(ObjectId::toString).sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        open.desk().put(LATER, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes up again what was put away. */
    public synchronized void takeUpAgain() {
        open.desk().delete(LATER);
    }

    /** How many pairs were put away. */
    public int putAway() {
        return later().size();
    }

    private synchronized Set<Set<ObjectId>> later() {
        var pairs = new HashSet<Set<ObjectId>>();
        String lines = open.desk()
                .get(LATER)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        lines.lines()
                .map(line -> line.split(" "))
                .filter(ids -> ids.length == 2)
                .forEach(ids -> {
                    try {
                        pairs.add(Set.of(ObjectId.parse(ids[0]), ObjectId.parse(ids[1])));
                    } catch (IllegalArgumentException _) {
                        // of another version: the pair is offered again
                    }
                });
        return pairs;
    }
}
