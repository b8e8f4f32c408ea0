package org.entente.app.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.assessment.AssessmentService;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.erasure.RetentionDates;
import org.entente.app.exchange.Ledger;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.Needs;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.value.Likelihood;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.entente.store.query.Queries;
import org.jspecify.annotations.Nullable;

/**
 * What needs the analyst, what changed and how strong the case is. Each answer reads projections only, and every count can be
 * shown as the list that it counts. Safe for several threads.
 */
public final class DashboardService {

    private final CaseStore store;
    private final Catalogue catalogue;
    private final AssessmentService assessments;
    private final RetentionDates retention;
    private final Visits visits;
    private final String organisation;
    private final InstantSource clock;

    public DashboardService(
            CaseStore store,
            Catalogue catalogue,
            AssessmentService assessments,
            RetentionDates retention,
            Visits visits,
            String organisation,
            InstantSource clock) {
        this.clock = clock;
        this.store = store;
        this.catalogue = catalogue;
        this.assessments = assessments;
        this.retention = retention;
        this.visits = visits;
        this.organisation = organisation;
    }

    /** Every assessment of the case. */
    public List<AssessmentView> assessments() {
        return assessments.views(null);
    }

    /** Judgements of assessments in coordination on which our organisation has taken no stand. */
    public List<Asked> awaitingUs() {
        return asked(assessments()).stream()
                .filter(each -> each.assessment().state().equals("coordination"))
                .filter(each -> each.judgement().positions().stream()
                        .noneMatch(position -> position.organisation().equals(organisation)))
                .toList();
    }

    /** Judgements of assessments in coordination on which partners who took part in it have taken no stand, with who they are. */
    public List<Awaited> awaitingPartners() {
        return asked(assessments()).stream()
                .filter(each -> each.assessment().state().equals("coordination"))
                .flatMap(each -> Needs.awaited(each.assessment(), each.judgement()).stream()
                        .filter(who -> !who.equals(organisation))
                        .map(who -> new Awaited(each, who)))
                .toList();
    }

    private static List<Asked> asked(List<AssessmentView> views) {
        return views.stream()
                .flatMap(view -> view.judgements().stream().map(judgement -> new Asked(view, judgement)))
                .toList();
    }

    /** How many properties are contested. */
    public int contested() {
        return store.queries().strength().contested();
    }

    /** When the case was last open before now; null if it never was. */
    public @Nullable Instant lastVisit() {
        return visits.last().map(Visits.Visit::began).orElse(null);
    }

    /** The point of the case after which everything is news. */
    public int point(Since since) {
        Instant now = clock.instant();
        return switch (since) {
            case LAST_VISIT -> visits.last().map(Visits.Visit::point).orElse(0);
            case TODAY ->
                visits.before(LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
            case WEEK -> visits.before(now.minus(Duration.ofDays(7)));
            case LAST_RELEASE ->
                new Ledger(store)
                        .lastSent()
                        .map(sequence -> queries().arrivals().point(sequence.longValue()))
                        .orElse(0);
        };
    }

    /** What is known by now is no news at the next visit. */
    public void keepVisit() {
        visits.keep(queries().arrivals().point());
    }

    public Changes changes(int after) {
        var arrivals = queries().arrivals();
        var known = new HashMap<ObjectId, Asked>();
        asked(assessments()).forEach(each -> known.put(each.judgement().id(), each));
        return new Changes(
                created(after),
                revised(after),
                judged(after, known),
                stood(after, known.values()),
                catalogue.markings().join(arrivals.markings(after)));
    }

    private List<Changes.Created> created(int after) {
        var counts = new TreeMap<ObjectType.Role, TreeMap<String, Changes.Created>>();
        queries().arrivals().newcomers(after).forEach(one -> {
            var role = catalogue.type(one.type()).role();
            counts.computeIfAbsent(role, _ -> new TreeMap<>())
                    .merge(
                            one.organisation(),
                            new Changes.Created(
                                    role,
                                    one.organisation(),
                                    one.count(),
                                    catalogue.markings().join(one.markings())),
                            this::both);
        });
        return counts.values().stream().flatMap(by -> by.values().stream()).toList();
    }

    private Changes.Created both(Changes.Created one, Changes.Created other) {
        return new Changes.Created(
                one.role(),
                one.organisation(),
                one.count() + other.count(),
                catalogue.markings().join(one.marking(), other.marking()));
    }

    private TreeMap<String, Changes.Revised> revised(int after) {
        var markings = queries().arrivals().revisedMarkings(after);
        var revised = new TreeMap<String, Changes.Revised>();
        queries()
                .arrivals()
                .revised(after)
                .forEach((by, count) -> revised.put(
                        by,
                        new Changes.Revised(count, catalogue.markings().join(markings.getOrDefault(by, Set.of())))));
        return revised;
    }

    private List<Changes.Judged> judged(int after, Map<ObjectId, Asked> known) {
        var judged = new ArrayList<Changes.Judged>();
        var analyses = types(ObjectType.Role.ANALYSIS);
        for (var said : queries().arrivals().said(after, "judgement.likelihood", analyses)) {
            var asked = known.get(said.object());
            var detail = detail(said.claim());
            if (asked != null && detail != null) {
                var before = said.before().map(this::detail).orElse(null);
                judged.add(new Changes.Judged(
                        asked, likelihood(before), detail.held().organisation(), detail.made()));
            }
        }
        return judged;
    }

    private static @Nullable Likelihood likelihood(@Nullable ClaimDetail detail) {
        return detail != null && detail.held().statement().value() instanceof Likelihood likelihood ? likelihood : null;
    }

    private List<Changes.Stood> stood(int after, Collection<Asked> known) {
        var made = new HashMap<ObjectId, Instant>();
        var analyses = types(ObjectType.Role.ANALYSIS);
        for (var said : queries().arrivals().said(after, "position.stand", analyses)) {
            var detail = detail(said.claim());
            if (detail != null) {
                made.put(said.object(), detail.made());
            }
        }
        var stood = new ArrayList<Changes.Stood>();
        for (Asked asked : known) {
            asked.judgement().positions().stream()
                    .filter(position -> made.containsKey(position.id()))
                    .forEach(position -> stood.add(
                            new Changes.Stood(asked, position, made.getOrDefault(position.id(), Instant.EPOCH))));
        }
        return stood;
    }

    private @Nullable ClaimDetail detail(ClaimId id) {
        return queries().claims().find(id).orElse(null);
    }

    public Strength strength() {
        var support = queries().strength().support(types(ObjectType.Role.ENTITY));
        return new Strength(
                support.byMore(),
                support.byOne(),
                support.byNone(),
                support.withUnsourced(),
                support.unsourcedClaims(),
                asked(assessments()).stream()
                        .filter(each -> each.judgement().independentOrigins() <= 1)
                        .toList(),
                sharingAnOrigin().size(),
                reviewDue().size(),
                contested());
    }

    private List<ObjectId> reviewDue() {
        return retention.due().stream()
                .filter(date -> date.duty() == RetentionDate.Duty.REVIEW)
                .flatMap(date -> Stream.ofNullable(date.object()))
                .toList();
    }

    /** Sources that are said to share their origin with another one. */
    public Set<ObjectId> sharingAnOrigin() {
        var sharing = new TreeSet<ObjectId>();
        queries().strength().sameOrigins().forEach((source, same) -> {
            sharing.add(source);
            sharing.addAll(same);
        });
        return sharing;
    }

    /** The objects that a count counts, as many as {@code most}. */
    public List<ObjectId> proof(Proof proof, int most) {
        var entities = types(ObjectType.Role.ENTITY);
        return switch (proof) {
            case Proof.Created(ObjectType.Role role, int after) ->
                queries().arrivals().newcomers(after, types(role), most);
            case Proof.Revised(String by, int after) -> queries().arrivals().revisedObjects(after, by, most);
            case Proof.Unsourced() -> queries().strength().unsourced(entities, most);
            case Proof.OnOneSource() -> queries().strength().restingOn(entities, 1, most);
            case Proof.SharedOrigin() -> sharingAnOrigin().stream().limit(most).toList();
            case Proof.ReviewDue() -> reviewDue().stream().limit(most).toList();
        };
    }

    /** Whether the case holds no entity, source or assessment yet. */
    public boolean isEmpty() {
        return queries().objects().countsByType().keySet().stream()
                .noneMatch(type -> !type.isEmpty() && !catalogue.type(type).local());
    }

    /** Keys of the types of a role that occur in the case. */
    private Set<String> types(ObjectType.Role role) {
        return queries().objects().countsByType().keySet().stream()
                .filter(type -> !type.isEmpty() && catalogue.type(type).role() == role)
                .collect(Collectors.toSet());
    }

    private Queries queries() {
        return store.queries();
    }
}
