package org.entente.app.desk;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.exchange.Recipients;
import org.entente.app.outgoing.AcceptedLeak;
import org.entente.app.outgoing.Choice;
import org.entente.app.outgoing.Leak;
import org.entente.app.outgoing.LeakCheck;
import org.entente.app.outgoing.ReleaseService;
import org.entente.app.outgoing.Unsearched;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.Family;
import org.entente.catalogue.ObjectType;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.release.Decision;
import org.entente.release.Reason;
import org.entente.release.Recipient;
import org.entente.release.ReleasedFacts;
import org.entente.report.document.Document;
import org.entente.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** What a package for a partner would hold and what would stay, as lists that people can read. Safe for several threads. */
public final class DraftDesk {

    /** Nobody reads more of a list than that; the count tells the rest. */
    private static final int MOST_NAMED = 1000;

    /** Of more than that only the first are put in order: to know the names of all would take longer than to make the draft. */
    private static final int MOST_SORTED = 10_000;

    private static final int MOST_SEEN = 500;
    private static final String ASSESSMENT = "assessment";
    private static final String LINK = "link";

    private final CaseStore store;
    private final Catalogue catalogue;
    private final ReleaseService releases;
    private final LeakCheck leaks;
    private final Recipients recipients;
    private final Lines lines;
    private final AssessmentPages pages;

    /** @param pages makes the pages of assessments that leave */
    DraftDesk(CaseStore store, Catalogue catalogue, ReleaseService releases, LeakCheck leaks, AssessmentPages pages) {
        this.pages = pages;
        this.store = store;
        this.catalogue = catalogue;
        this.releases = releases;
        this.leaks = leaks;
        this.recipients = new Recipients(store, catalogue.markings());
        this.lines = new Lines(store, catalogue);
    }

    /**
     * Claims of one kind of object that leave.
     *
     * @param first some of the objects, by family and name
     */
    public record Leaving(ObjectType.Role role, int claims, int objects, List<Line> first) {
        public Leaving {
            first = List.copyOf(first);
        }
    }

    /**
     * Claims that stay for one reason.
     *
     * @param rule the reason in a sentence
     * @param objects how many things they are about
     * @param first some of the things, by family and name
     */
    public record Staying(Reason reason, String rule, int claims, int objects, List<Line> first) {
        public Staying {
            first = List.copyOf(first);
        }
    }

    /** An object as the partner will see it: only what leaves. */
    public record Seen(ObjectId id, String type, String title, List<HeldClaim> claims) {
        public Seen {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The whole draft; {@code leaves} and {@code stays} count claims and add up to what was chosen.
     *
     * @param theirs how many more of the chosen claims the partner gave us itself: they do not go back
     * @param leaks withheld names in text that would leave, which nobody accepted
     * @param accepted those that somebody let go
     * @param unsearched attachments in which withheld names could not be looked for
     * @param pages the assessments that leave, as they will be read
     * @param titles titles of the objects and sources that leave, from what leaves alone
     */
    public record Draft(
            String partner,
            List<String> agreements,
            int leaves,
            int stays,
            int theirs,
            List<Leaving> leaving,
            List<Staying> staying,
            List<Seen> seen,
            List<Leak> leaks,
            List<AcceptedLeak> accepted,
            List<Unsearched> unsearched,
            Map<ObjectId, Document> pages,
            Map<ObjectId, String> titles,
            Marking marking) {}

    /**
     * Up to which levels a partner is cleared, and on which agreements things may go to it.
     *
     * @param most marking of the most that may go to it; null while nothing may
     */
    public record Terms(
            List<String> clearances,
            List<String> agreements,
            @Nullable Marking most) {
        public Terms {
            clearances = List.copyOf(clearances);
            agreements = List.copyOf(agreements);
        }
    }

    public Terms terms(String partner) {
        var recipient = recipients.recipient(partner);
        return new Terms(
                recipient.clearances().values().stream().sorted().toList(),
                recipient.agreements().stream()
                        .map(agreement -> agreement.name())
                        .toList(),
                most(recipient));
    }

    private static @Nullable Marking most(Recipient recipient) {
        if (recipient.state() != Recipient.State.VERIFIED
                || recipient.clearances().isEmpty()
                || recipient.agreements().isEmpty()) {
            return null;
        }
        var most = Marking.UNMARKED.releasableTo(List.of(recipient.code()));
        for (var level : recipient.clearances().entrySet()) {
            most = most.withLevel(level.getKey(), level.getValue());
        }
        return most;
    }

    public Draft draft(String partner, Choice choice) {
        var answer = releases.decideAbout(partner, choice);
        Decision decision = answer.decision();
        var found = leaks.openInPackage(answer, partner);
        var view = new ReleasedFacts(decision.released(), catalogue);
        var titles = new LinkedHashMap<ObjectId, String>();
        view.objects().forEach(id -> titles.put(id, view.name(id)));
        var assessments = view.objects().stream()
                .filter(id -> view.type(id).equals(ASSESSMENT))
                .toList();
        return new Draft(
                partner,
                recipients.recipient(partner).agreements().stream()
                        .map(agreement -> agreement.name())
                        .toList(),
                decision.leaves(),
                decision.stays(),
                answer.theirs().size(),
                leaving(decision, view),
                staying(decision, answer, partner),
                seen(view),
                found.leaks(),
                found.accepted(),
                found.unsearched(),
                pages.of(decision.released(), assessments),
                titles,
                decision.released().marking());
    }

    private List<Leaving> leaving(Decision decision, ReleasedFacts view) {
        var claims = new EnumMap<ObjectType.Role, Integer>(ObjectType.Role.class);
        var objects = new EnumMap<ObjectType.Role, LinkedHashSet<ObjectId>>(ObjectType.Role.class);
        decision.released().claims().forEach(claim -> {
            var role = ObjectType.Role.RECORD;
            if (claim.claim().core() instanceof Core.Statement statement) {
                String type = view.type(statement.object());
                role = type.isEmpty()
                        ? ObjectType.Role.RECORD
                        : catalogue.type(type).role();
                objects.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(statement.object());
            }
            claims.merge(role, 1, Integer::sum);
        });
        var leaving = new ArrayList<Leaving>();
        claims.forEach((role, count) -> {
            var ids = objects.getOrDefault(role, new LinkedHashSet<>());
            leaving.add(new Leaving(role, count, ids.size(), leaving(ids, view)));
        });
        return leaving;
    }

    private List<Staying> staying(Decision decision, ReleaseService.Answer answer, String partner) {
        var things = releases.staying(answer, Integer.MAX_VALUE);
        var words = new HashMap<String, String>();
        releases.stays(decision, partner).forEach(stay -> words.put(stay.why(), stay.words()));
        var staying = new ArrayList<Staying>();
        var reasons = new ArrayList<>(decision.staysByReason().entrySet());
        reasons.sort(Comparator.comparing(each -> each.getKey() == Reason.LOCAL)); // what concerns the case comes first
        reasons.forEach(each -> {
            Reason reason = each.getKey();
            int count = each.getValue();
            String code = ReleaseService.code(reason);
            var about = new LinkedHashSet<>(things.getOrDefault(reason, List.of()));
            staying.add(new Staying(reason, words.getOrDefault(code, code), count, about.size(), first(about)));
        });
        return staying;
    }

    /** Each with the mark of what leaves of it, which the rest of it may be above. */
    private List<Line> leaving(LinkedHashSet<ObjectId> ids, ReleasedFacts view) {
        return first(ids).stream()
                .map(line -> line.marked(catalogue
                        .markings()
                        .join(view.properties(line.id()).values().stream()
                                .flatMap(List::stream)
                                .map(view::marking)
                                .toList())))
                .toList();
    }

    /** Links with the key of their kind beside their ends: which ends alone do not tell what leaves. */
    private List<Line> first(LinkedHashSet<ObjectId> ids) {
        var named = named(ids);
        var known = lines.byId(named, false);
        var found =
                named.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
        var live = store.queries()
                .claims()
                .live(found.stream()
                        .filter(line -> line.type().equals(LINK))
                        .map(Line::id)
                        .toList());
        return found.stream()
                .map(line -> Lines.value(live.getOrDefault(line.id(), List.of()), "link.kind")
                        .map(kind -> line.beside(kind.plain()))
                        .orElse(line))
                .toList();
    }

    /** Those that a list names, by family and name, as people look for them. */
    private List<ObjectId> named(LinkedHashSet<ObjectId> ids) {
        var families = catalogue.families().stream().map(Family::key).toList();
        var some = ids.stream().limit(MOST_SORTED).toList();
        return lines.captions(some).values().stream()
                .sorted(Comparator.comparingInt((Caption thing) -> families.indexOf(
                                catalogue.type(thing.type()).family().key()))
                        .thenComparing(Caption::title, Collator.getInstance(Locale.ENGLISH))
                        .thenComparing(Caption::id))
                .limit(MOST_NAMED)
                .map(Caption::id)
                .toList();
    }

    /** Assessments come first, then the things of which most would leave: those are what the partner reads. */
    private List<Seen> seen(ReleasedFacts view) {
        var seen = new ArrayList<Seen>();
        for (ObjectId id : view.objects()) {
            var role = catalogue.type(view.type(id)).role();
            if (role == ObjectType.Role.ENTITY || role == ObjectType.Role.SOURCE || role == ObjectType.Role.ANALYSIS) {
                var claims = new ArrayList<HeldClaim>();
                view.properties(id).forEach((property, held) -> {
                    if (!property.equals("type")) {
                        claims.addAll(held);
                    }
                });
                seen.add(new Seen(id, view.type(id), view.name(id), claims));
            }
        }
        seen.sort(Comparator.comparing((Seen thing) -> !thing.type().equals(ASSESSMENT))
                .thenComparing(thing -> -thing.claims().size()));
        return seen.stream().limit(MOST_SEEN).toList();
    }
}
