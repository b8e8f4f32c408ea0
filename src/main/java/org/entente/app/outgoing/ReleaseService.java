package org.entente.app.outgoing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.app.exchange.Recipients;
import org.entente.app.search.SearchService;
import org.entente.app.text.Texts;
import org.entente.catalogue.Catalogue;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.value.Ref;
import org.entente.release.Candidate;
import org.entente.release.Decision;
import org.entente.release.Held;
import org.entente.release.Reason;
import org.entente.release.Release;
import org.entente.release.Released;
import org.entente.release.Withheld;
import org.entente.store.CaseStore;
import org.entente.store.query.LinkRow;
import org.entente.store.query.Releasable;
import org.jspecify.annotations.Nullable;

/** Puts what was chosen before {@code release}, once, for every way out of the open case. */
public final class ReleaseService {

    private static final int MOST_MATCHES = 10_000;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final Recipients recipients;
    private final SearchService search;
    private final InstantSource clock;
    private final Texts texts;
    private final String organisation;
    private final String caseName;

    /** What belongs to the open case. */
    public record OfCase(
            CaseStore store, Catalogue catalogue, SearchService search, String organisation, String name) {}

    public ReleaseService(OfCase open, InstantSource clock, Texts texts) {
        this.store = open.store();
        this.catalogue = open.catalogue();
        this.search = open.search();
        this.organisation = open.organisation();
        this.caseName = open.name();
        this.recipients = new Recipients(open.store(), open.catalogue().markings());
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * A decision with all that packages need to carry it out.
     *
     * @param theirs what the partner gave us, of what was chosen: it need not go back
     */
    public record Answer(Decision decision, Map<ClaimId, Releasable> chosen, List<Core> theirs) {
        public Answer {
            theirs = List.copyOf(theirs);
        }

        public Released released() {
            return decision.released();
        }
    }

    /**
     * Decides what may leave.
     *
     * @param partner for whom; null means our own organisation
     * @param select a search that chooses objects; null means everything
     */
    public Answer decide(@Nullable String partner, @Nullable String select) {
        return decideAbout(partner, Choice.found(select));
    }

    /**
     * Decides what of a choice may leave.
     *
     * @param partner for whom; null means our own organisation
     */
    public Answer decideAbout(@Nullable String partner, Choice choice) {
        return decide(partner, choice, false);
    }

    /**
     * Decides what may stand in a document. It is read by itself, so what the partner told us may stand in it too: its own
     * dissent would be missing from it otherwise.
     *
     * @param partner for whom; null means our own organisation
     */
    public Answer decideForDocument(@Nullable String partner) {
        return decide(partner, Choice.EVERYTHING, true);
    }

    private Answer decide(@Nullable String partner, Choice choice, boolean isWhole) {
        var chosen = new HashMap<ClaimId, Releasable>();
        choose(choice).forEach(each -> chosen.put(each.held().id(), each));
        var release = new Release(catalogue, organisation);
        if (partner == null) {
            return new Answer(release.toOwn(candidates(chosen.values())), chosen, List.of());
        }
        Set<ClaimId> given = store.queries().exchange().givenBy(partner);
        var held = new Held(given, objects(chosen, given));
        var theirs = chosen.entrySet().stream()
                .filter(each -> given.contains(each.getKey()))
                .map(each -> each.getValue().held().claim().core())
                .toList();
        if (!isWhole) {
            chosen.keySet().removeAll(given);
        }
        var decision =
                release.toPartner(candidates(chosen.values()), held, recipients.recipient(partner), clock.instant());
        return new Answer(decision, chosen, theirs);
    }

    /** What our own organisation may see of some objects, of what these point at and of the sources that they rest on. */
    public Released own(Collection<ObjectId> objects) {
        var chosen = store.queries().exchange().forRelease(withNeeds(objects));
        return new Release(catalogue, organisation).toOwn(candidates(chosen)).released();
    }

    private Collection<Releasable> choose(Choice choice) {
        var all = new ArrayList<Releasable>();
        if (choice.isEverything()) {
            store.queries().exchange().eachForRelease(all::add);
            return all;
        }
        var matches = new LinkedHashSet<>(new WithParts(store, catalogue).of(choice.things()));
        if (!choice.search().isEmpty()) {
            matches.addAll(search.matching(choice.search(), MOST_MATCHES));
        }
        return store.queries().exchange().forRelease(withNeeds(matches));
    }

    /** A thing with its parts and all that these need, as a package about it would choose them. */
    Set<ObjectId> withPartsAndNeeds(ObjectId thing) {
        return withNeeds(new WithParts(store, catalogue).of(List.of(thing)));
    }

    /** The matches, the links among them, what their values point at, and the sources they rest on. */
    private Set<ObjectId> withNeeds(Collection<ObjectId> matches) {
        var objects = new LinkedHashSet<>(matches);
        store.queries().links().among(matches).stream().map(LinkRow::id).forEach(objects::add);
        for (Releasable each : store.queries().exchange().forRelease(List.copyOf(objects))) {
            if (each.held().claim().core()
                    instanceof Core.Statement(var _, var _, Ref(var target), var _, var _, var _)) {
                objects.add(target);
            }
            var attribution = each.held().claim().attribution();
            if (attribution != null && attribution.source() != null) {
                objects.add(attribution.source());
            }
        }
        return objects;
    }

    private static Set<ObjectId> objects(Map<ClaimId, Releasable> chosen, Set<ClaimId> given) {
        var objects = new HashSet<ObjectId>();
        chosen.forEach((id, each) -> {
            if (given.contains(id)
                    && each.held().claim().core() instanceof Core.Statement statement
                    && statement.property().equals("type")) {
                objects.add(statement.object());
            }
        });
        return objects;
    }

    private static List<Candidate> candidates(Collection<Releasable> chosen) {
        return chosen.stream()
                .map(each -> Candidate.of(each.held().claim(), each.held().organisation())
                        .withEffective(each.held().marking()))
                .toList();
    }

    /** How many stay, by reason, in words. */
    public List<Stay> stays(Decision decision, String recipient) {
        return decision.staysByReason().entrySet().stream()
                .map(entry -> stay(entry.getKey(), entry.getValue(), recipient))
                .toList();
    }

    /** The code of a reason, for scripts. */
    public static String code(Reason reason) {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Stay stay(Reason reason, int count, String recipient) {
        return new Stay(code(reason), texts.say(reason.textKey(), recipient), count);
    }

    /** Some of the things that stay, by the reason why. */
    public Map<Reason, List<ObjectId>> staying(Answer answer, int most) {
        var objects = new EnumMap<Reason, LinkedHashSet<ObjectId>>(Reason.class);
        for (Withheld withheld : answer.decision().withheld()) {
            Releasable chosen = answer.chosen().get(withheld.id());
            if (chosen != null) {
                var things = objects.computeIfAbsent(withheld.reason(), _ -> new LinkedHashSet<>());
                about(chosen.held().claim().core(), answer)
                        .filter(thing -> things.size() < most)
                        .forEach(things::add);
            }
        }
        var lists = new EnumMap<Reason, List<ObjectId>>(Reason.class);
        objects.forEach((reason, things) -> lists.put(reason, List.copyOf(things)));
        return lists;
    }

    /** What a claim is about; one about other claims is about what these are about. */
    static Stream<ObjectId> about(Core core, Answer answer) {
        return switch (core) {
            case Core.Statement statement -> Stream.of(statement.object());
            case Core.Relation relation ->
                Stream.of(relation.from(), relation.to()).flatMap(end -> switch (end) {
                    case End.OfObject(var object) -> Stream.of(object);
                    case End.OfClaim(var claim) ->
                        answer.chosen().get(claim) instanceof Releasable known
                                        && known.held().claim().core() instanceof Core.Statement statement
                                ? Stream.of(statement.object())
                                : Stream.empty();
                });
        };
    }

    public String organisation() {
        return organisation;
    }

    public String caseName() {
        return caseName;
    }
}
