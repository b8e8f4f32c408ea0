package org.entente.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.dashboard.Asked;
import org.entente.app.dashboard.Changes.Created;
import org.entente.app.dashboard.DashboardService;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.app.desk.EntityDesk;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.PartnerService;
import org.entente.app.exchange.WaitingPackages;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.ObjectType;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Dashboard;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What the analyst of an open case sees first, in words. */
final class DeskDashboard implements Dashboard {

    private static final int LISTED = 200;

    private final DashboardService service;
    private final EntityDesk entities;
    private final PartnerService partners;
    private final WaitingPackages packages;
    private final Looks looks;
    private final Texts texts;

    DeskDashboard(
            DashboardService service,
            EntityDesk entities,
            PartnerService partners,
            WaitingPackages packages,
            Looks looks) {
        this.service = service;
        this.entities = entities;
        this.partners = partners;
        this.packages = packages;
        this.looks = looks;
        this.texts = looks.texts();
    }

    @Override
    public List<Waiting> waiting() {
        var waiting = new ArrayList<Waiting>();
        int sealed = packages.list().size();
        if (sealed > 0) {
            waiting.add(new Waiting(
                    "mdi2t-tray-arrow-down",
                    texts.get("ui.dashboard.waiting.package", sealed),
                    texts.get("ui.dashboard.waiting.package.hint"),
                    "",
                    new Goal.Inbox()));
        }
        int contested = service.contested();
        if (contested > 0) {
            waiting.add(new Waiting(
                    "mdi2n-not-equal-variant",
                    texts.get("ui.dashboard.waiting.contested", contested),
                    texts.get("ui.dashboard.waiting.contested.hint"),
                    "",
                    new Goal.Contested()));
        }
        for (Asked asked : service.awaitingUs()) {
            waiting.add(new Waiting(
                    "mdi2s-scale-balance",
                    texts.get("ui.dashboard.waiting.position", number(asked.judgement())),
                    title(asked.assessment()),
                    looks.portion(asked.judgement().marking()),
                    new Goal.Assessment(asked.assessment().id())));
        }
        for (Partner partner : partners.list()) {
            if (partner.state() == Partner.State.UNVERIFIED) {
                waiting.add(new Waiting(
                        "mdi2a-account-question-outline",
                        texts.get("ui.dashboard.waiting.partner", partner.code()),
                        texts.get("ui.dashboard.waiting.partner.hint"),
                        "",
                        new Goal.Partners()));
            }
        }
        return waiting;
    }

    @Override
    public List<AssessmentLine> assessments() {
        return service.assessments().stream().map(this::line).toList();
    }

    private AssessmentLine line(AssessmentView view) {
        String state = view.state().isEmpty() ? "" : texts.label("ui.assessment.state." + view.state(), view.state());
        return new AssessmentLine(
                view.id(),
                title(view),
                state,
                view.state().equals("coordination"),
                looks.portion(view.marking()),
                view.judgements().stream().map(this::line).toList());
    }

    private JudgementLine line(JudgementView judgement) {
        Likelihood likelihood = judgement.likelihood();
        String dissent = judgement.dissents().stream()
                .map(PositionView::organisation)
                .distinct()
                .collect(Collectors.joining(", "));
        return new JudgementLine(
                number(judgement),
                term(likelihood),
                likelihood == null ? 0 : likelihood.low().number().doubleValue(),
                likelihood == null ? 0 : likelihood.high().number().doubleValue(),
                judgement.confidence(),
                judgement.confidence().isEmpty()
                        ? texts.get("ui.assessment.confidence.none")
                        : texts.label("ui.assessment.confidence." + judgement.confidence(), judgement.confidence()),
                dissent.isEmpty() ? "" : texts.get("ui.dashboard.dissent", dissent));
    }

    private static String title(AssessmentView view) {
        return view.title().isEmpty() ? view.question() : view.title();
    }

    private String number(JudgementView judgement) {
        return texts.get("ui.assessment.number", judgement.number());
    }

    private String term(@Nullable Likelihood likelihood) {
        if (likelihood == null) {
            return "";
        }
        return looks.catalogue().yardsticks().getFirst().band(likelihood.term()).stream()
                .map(band -> band.term())
                .findFirst()
                .orElseGet(() -> likelihood.term().isEmpty() ? likelihood.percent() : likelihood.term());
    }

    @Override
    public Changes changes(Since since) {
        int after = service.point(since);
        var found = service.changes(after);
        var changes = new ArrayList<Change>();
        created(found.created(), ObjectType.Role.ENTITY, "ui.dashboard.changed.entities", after, changes);
        created(found.created(), ObjectType.Role.LINK, "ui.dashboard.changed.links", after, changes);
        created(found.created(), ObjectType.Role.SOURCE, "ui.dashboard.changed.sources", after, changes);
        found.revised()
                .forEach((by, count) -> changes.add(new Change(
                        texts.get("ui.dashboard.number", count),
                        texts.get("ui.dashboard.changed.revised", count, by),
                        "",
                        new Goal.Listed(new Proof.Revised(by, after)))));
        found.judged().forEach(judged -> {
            Likelihood before = judged.before();
            String now = term(judged.asked().judgement().likelihood());
            changes.add(new Change(
                    number(judged.asked().judgement()),
                    before == null || term(before).equals(now)
                            ? now
                            : texts.get("ui.dashboard.changed.likelihood", term(before), now),
                    texts.get("ui.dashboard.changed.by", judged.by(), looks.day(judged.made())),
                    new Goal.Assessment(judged.asked().assessment().id())));
        });
        found.stood()
                .forEach(stood -> changes.add(new Change(
                        stood.position().isDissent()
                                ? "≠"
                                : number(stood.asked().judgement()),
                        texts.get(
                                "ui.dashboard.changed.stand."
                                        + stood.position()
                                                .stand()
                                                .name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                stood.position().organisation(),
                                number(stood.asked().judgement())),
                        looks.day(stood.made()),
                        new Goal.Assessment(stood.asked().assessment().id()))));
        return new Changes(changes, changes.isEmpty() ? "" : looks.portion(found.marking()));
    }

    private void created(List<Created> all, ObjectType.Role role, String key, int after, List<Change> changes) {
        var byOrganisation = new TreeMap<String, Integer>();
        all.stream()
                .filter(one -> one.role() == role)
                .forEach(one -> byOrganisation.merge(one.organisation(), one.count(), Integer::sum));
        int sum = byOrganisation.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            String by = byOrganisation.entrySet().stream()
                    .map(entry -> texts.get("ui.dashboard.changed.share", entry.getValue(), entry.getKey()))
                    .collect(Collectors.joining(", "));
            changes.add(new Change(
                    texts.get("ui.dashboard.added", sum),
                    texts.get(key, sum),
                    by,
                    new Goal.Listed(new Proof.Created(role, after))));
        }
    }

    @Override
    public Strength strength() {
        var found = service.strength();
        var weaknesses = new ArrayList<Weakness>();
        var weak = new LinkedHashSet<String>();
        found.onOneOrigin().forEach(each -> weak.add(number(each.judgement())));
        weaknesses.add(new Weakness(
                found.onOneOrigin().size(),
                texts.get("ui.dashboard.weak.judgements", found.onOneOrigin().size()),
                String.join(", ", weak),
                found.onOneOrigin().stream()
                        .findFirst()
                        .<Goal>map(each -> new Goal.Assessment(each.assessment().id()))
                        .orElse(null)));
        weaknesses.add(new Weakness(
                found.sharedOrigin(),
                texts.get("ui.dashboard.weak.origin", found.sharedOrigin()),
                found.sharedOrigin() == 0 ? "" : texts.get("ui.dashboard.weak.origin.hint"),
                new Goal.Listed(new Proof.SharedOrigin())));
        weaknesses.add(new Weakness(
                found.unsourcedClaims(),
                texts.get("ui.dashboard.weak.unsourced", found.unsourcedClaims()),
                found.withUnsourced() == 0 ? "" : texts.get("ui.dashboard.weak.unsourced.on", found.withUnsourced()),
                new Goal.Listed(new Proof.Unsourced())));
        weaknesses.add(new Weakness(
                found.byOne(),
                texts.get("ui.dashboard.weak.one", found.byOne()),
                "",
                new Goal.Listed(new Proof.OnOneSource())));
        weaknesses.add(new Weakness(
                found.contested(),
                texts.get("ui.dashboard.weak.contested", found.contested()),
                "",
                new Goal.Contested()));
        return new Strength(found.byMore(), found.byOne(), found.byNone(), weaknesses);
    }

    @Override
    public Listing listing(Proof proof) {
        var ids = service.proof(proof, LISTED + 1);
        var shown = ids.subList(0, Math.min(LISTED, ids.size()));
        var lines = entities.lines(shown);
        String kind = kind(proof);
        return new Listing(
                texts.get("ui.dashboard.list." + kind, names(proof)),
                texts.get("ui.dashboard.how." + kind),
                shown.stream()
                        .flatMap(id -> java.util.Optional.ofNullable(lines.get(id)).stream())
                        .map(line -> new Item(
                                line.id(),
                                looks.symbol(line.type()),
                                looks.name(line),
                                line.second(),
                                looks.portion(line.marking())))
                        .toList(),
                ids.size() > LISTED);
    }

    private static String kind(Proof proof) {
        return switch (proof) {
            case Proof.Created(ObjectType.Role role, var _) ->
                switch (role) {
                    case LINK -> "links";
                    case SOURCE -> "sources";
                    default -> "entities";
                };
            case Proof.Revised _ -> "revised";
            case Proof.Unsourced _ -> "unsourced";
            case Proof.OnOneSource _ -> "one";
            case Proof.SharedOrigin _ -> "origin";
        };
    }

    private static Object[] names(Proof proof) {
        return proof instanceof Proof.Revised(String by, var _) ? new Object[] {by} : new Object[0];
    }

    @Override
    public String lastVisit() {
        Instant last = service.lastVisit();
        return last == null ? "" : looks.day(last);
    }

    @Override
    public boolean isEmpty() {
        return service.isEmpty();
    }

    /** What is known by now is no news at the next visit. */
    void keepVisit() {
        service.keepVisit();
    }
}
