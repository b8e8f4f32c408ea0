package org.entente.app.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.entente.store.query.LinkRow;

/** What is said or taken back about many things at once. Each method is one action, durable when it returns. */
public final class EntityEdits {

    private static final String NAME = "name";
    private static final String TAG = "tag";
    private static final String NOTE = "note";
    private static final int AT_ONCE = 500;

    private final CaseStore store;
    private final ClaimService claims;
    private final Catalogue catalogue;
    private final String organisation;
    private final ValueEdits values;

    /** @param organisation whose claims are ours */
    public EntityEdits(CaseStore store, ClaimService claims, Catalogue catalogue, String organisation) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
        this.organisation = organisation;
        this.values = new ValueEdits(store, claims, catalogue);
    }

    /** What is said about one value. */
    public ValueEdits values() {
        return values;
    }

    /**
     * Tags to be put on and taken off.
     *
     * @param marking of the new claims
     */
    public record Tagging(Set<String> put, Set<String> take, Marking marking) {
        public Tagging {
            put = clean(put);
            take = clean(take);
        }

        private static Set<String> clean(Set<String> tags) {
            return tags.stream()
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * Tags things. A tag that we have put on already is not said again, and others' tags stay: they are theirs to take off.
     *
     * @return how many claims that made
     */
    public int tag(Collection<ObjectId> things, Tagging tagging, Progress progress) {
        return claims.commit("tag", draft -> {
            int made = 0;
            for (List<ObjectId> some : parts(things)) {
                progress.checkCancelled();
                var live = store.queries().claims().live(some);
                for (ObjectId thing : some) {
                    made += tag(draft, thing, ours(live.getOrDefault(thing, List.of()), TAG), tagging);
                }
            }
            return made;
        });
    }

    private static int tag(Draft draft, ObjectId thing, List<HeldClaim> ours, Tagging tagging) {
        int made = 0;
        var has = new HashSet<String>();
        for (HeldClaim claim : ours) {
            String tag = claim.statement().value().plain();
            has.add(tag);
            if (tagging.take().contains(tag)) {
                ClaimService.withdraw(draft, claim, "");
                made++;
            }
        }
        for (String tag : tagging.put()) {
            if (!has.contains(tag)) {
                say(draft, thing, TAG, tag, tagging.marking());
                made++;
            }
        }
        return made;
    }

    /** Says the same note about things. */
    public int note(Collection<ObjectId> things, String text, Marking marking) {
        return claims.commit("note", draft -> {
            things.forEach(thing -> say(draft, thing, NOTE, text.strip(), marking));
            return things.size();
        });
    }

    private static void say(Draft draft, ObjectId thing, String property, String text, Marking marking) {
        draft.say(
                new Core.Statement(thing, property, new Text(text), null, Grade.NOT_GRADED, marking),
                Attribution.none(marking));
    }

    /**
     * Names a thing anew, in place of our earlier names for it and marked as they were; one that we never named is marked as
     * everything said about it.
     */
    public void rename(ObjectId thing, String name) {
        var live = store.queries().claims().live(List.of(thing)).getOrDefault(thing, List.of());
        var before = ours(live, NAME);
        var marked = (before.isEmpty() ? live : before)
                .stream().map(claim -> claim.marking()).toList();
        claims.set(
                thing,
                NAME,
                new Text(name.strip()),
                ClaimService.Terms.marked(catalogue.markings().join(marked)));
    }

    /**
     * What a deletion came to.
     *
     * @param gone things of which nothing stands any more
     * @param stay things that stay as they are, because others say something about them or link them
     */
    public record Deleted(int gone, int stay) {}

    /** Takes back everything that we said about things and their links. What others speak of stays as it is. */
    public Deleted delete(Collection<ObjectId> things, Progress progress) {
        return claims.commit("delete", draft -> {
            int gone = 0;
            var withdrawnLinks = new HashSet<ObjectId>();
            for (List<ObjectId> some : parts(things)) {
                progress.checkCancelled();
                gone += delete(draft, some, withdrawnLinks);
            }
            return new Deleted(gone, new LinkedHashSet<>(things).size() - gone);
        });
    }

    private int delete(Draft draft, List<ObjectId> things, Set<ObjectId> withdrawnLinks) {
        var links = store.queries().links().of(things);
        var live = store.queries().claims().live(things);
        var liveLinks =
                store.queries().claims().live(links.stream().map(LinkRow::id).toList());
        var kept = new HashSet<ObjectId>();
        live.forEach((thing, claims) -> keepIfForeign(thing, claims, kept));
        for (LinkRow link : links) {
            if (liveLinks.getOrDefault(link.id(), List.of()).stream().anyMatch(this::isForeign)) {
                kept.add(link.from());
                kept.add(link.to());
            }
        }
        int gone = 0;
        var chosen = new HashSet<>(things);
        for (ObjectId thing : things) {
            if (!kept.contains(thing)) {
                live.getOrDefault(thing, List.of()).forEach(claim -> ClaimService.withdraw(draft, claim, ""));
                gone++;
            }
        }
        for (LinkRow link : links) {
            boolean isLoose = isGone(link.from(), chosen, kept) || isGone(link.to(), chosen, kept);
            if (isLoose && withdrawnLinks.add(link.id())) {
                liveLinks.getOrDefault(link.id(), List.of()).forEach(claim -> ClaimService.withdraw(draft, claim, ""));
            }
        }
        return gone;
    }

    private static boolean isGone(ObjectId end, Collection<ObjectId> things, Set<ObjectId> kept) {
        return things.contains(end) && !kept.contains(end);
    }

    private void keepIfForeign(ObjectId thing, List<HeldClaim> claims, Set<ObjectId> kept) {
        if (claims.stream().anyMatch(this::isForeign)) {
            kept.add(thing);
        }
    }

    private boolean isForeign(HeldClaim claim) {
        return !claim.organisation().equals(organisation);
    }

    private List<HeldClaim> ours(List<HeldClaim> live, String property) {
        return live.stream()
                .filter(claim -> claim.statement().property().equals(property) && !isForeign(claim))
                .toList();
    }

    /** Which of the things have each tag of ours; for a dialog that shows what there is. */
    public Map<String, Integer> tags(Collection<ObjectId> things) {
        var tags = new java.util.TreeMap<String, Integer>();
        for (List<ObjectId> some : parts(things)) {
            store.queries()
                    .claims()
                    .live(some)
                    .forEach((_, live) -> ours(live, TAG).stream()
                            .map(claim -> claim.statement().value().plain())
                            .distinct()
                            .forEach(tag -> tags.merge(tag, 1, Integer::sum)));
        }
        return tags;
    }

    private static List<List<ObjectId>> parts(Collection<ObjectId> things) {
        var all = List.copyOf(new LinkedHashSet<>(things));
        var parts = new ArrayList<List<ObjectId>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
