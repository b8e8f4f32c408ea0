package org.entente.ui.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.dashboard.Asked;
import org.entente.app.dashboard.DashboardService;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.app.desk.ContestedDesk;
import org.entente.app.desk.Desk;
import org.entente.app.desk.EntityDesk;
import org.entente.app.desk.Line;
import org.entente.catalogue.ObjectType;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.text.Texts;

/** What the analyst of an open case sees first, in words. */
final class DeskDashboard implements Dashboard {

    private static final int LISTED = 200;

    private final DashboardService service;
    private final EntityDesk entities;
    private final ContestedDesk contested;
    private final WaitingList waiting;
    private final Looks looks;
    private final Texts texts;
    private final JudgementLooks judgements;

    DeskDashboard(OpenCase open, Desk desk, DeskExchange exchange, Looks looks) {
        this.service = desk.dashboard();
        this.entities = desk.entities();
        this.contested = desk.contested();
        this.waiting = new WaitingList(open, desk, exchange, looks);
        this.looks = looks;
        this.texts = looks.texts();
        this.judgements = new JudgementLooks(looks);
    }

    @Override
    public List<Waiting> waiting() {
        return waiting.all();
    }

    @Override
    public List<Assessments.Line> assessments() {
        return service.assessments().stream().map(judgements::line).toList();
    }

    @Override
    public Changes changes(Since since) {
        int after = service.point(since);
        return new ChangeWords(looks, judgements, after).of(service.changes(after));
    }

    @Override
    public Strength strength() {
        var found = service.strength();
        var weaknesses = new ArrayList<Weakness>();
        var weak = new LinkedHashSet<String>();
        found.onOneOrigin().forEach(each -> weak.add(judgements.number(each.judgement())));
        weaknesses.add(new Weakness(
                found.onOneOrigin().size(),
                texts.get("ui.dashboard.weak.judgements", found.onOneOrigin().size()),
                String.join(", ", weak),
                found.onOneOrigin().isEmpty() ? "" : portion(found.onOneOrigin()),
                found.onOneOrigin().stream()
                        .findFirst()
                        .<Goal>map(each -> new Goal.Assessment(each.assessment().id()))
                        .orElse(null)));
        weaknesses.add(new Weakness(
                found.sharedOrigin(),
                texts.get("ui.dashboard.weak.origin", found.sharedOrigin()),
                found.sharedOrigin() == 0 ? "" : texts.get("ui.dashboard.weak.origin.hint"),
                portion(found.sharedOrigin(), new Proof.SharedOrigin()),
                new Goal.Listed(new Proof.SharedOrigin())));
        weaknesses.add(new Weakness(
                found.unsourcedClaims(),
                texts.get("ui.dashboard.weak.unsourced", found.unsourcedClaims()),
                found.withUnsourced() == 0 ? "" : texts.get("ui.dashboard.weak.unsourced.on", found.withUnsourced()),
                portion(found.withUnsourced(), new Proof.Unsourced()),
                new Goal.Listed(new Proof.Unsourced())));
        weaknesses.add(new Weakness(
                found.byOne(),
                texts.get("ui.dashboard.weak.one", found.byOne()),
                "",
                portion(found.byOne(), new Proof.OnOneSource()),
                new Goal.Listed(new Proof.OnOneSource())));
        weaknesses.add(new Weakness(
                found.reviewDue(),
                texts.get("ui.dashboard.weak.due", found.reviewDue()),
                "",
                portion(found.reviewDue(), new Proof.ReviewDue()),
                new Goal.Listed(new Proof.ReviewDue())));
        weaknesses.add(new Weakness(
                found.contested(),
                texts.get("ui.dashboard.weak.contested", found.contested()),
                "",
                found.contested() == 0 ? "" : OpenContested.of(contested).portion(new ClaimMarks(looks)),
                new Goal.Contested()));
        return new Strength(found.byMore(), found.byOne(), found.byNone(), everything(), weaknesses);
    }

    /** What a list is marked: of a long one whatever everything in the case is, since most of it is not read. */
    private String portion(int count, Proof proof) {
        if (count == 0) {
            return "";
        }
        if (count > LISTED) {
            return everything();
        }
        var lines = entities.lines(service.proof(proof, LISTED));
        return looks.portion(looks.catalogue()
                .markings()
                .join(lines.values().stream().map(Line::marking).toList()));
    }

    private String everything() {
        return looks.portion(entities.table().marking(EntityFacets.question(EntityQuery.all(Perspective.OURS))));
    }

    private String portion(List<Asked> asked) {
        return looks.portion(looks.catalogue()
                .markings()
                .join(asked.stream().map(each -> each.judgement().marking()).toList()));
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
            case Proof.ReviewDue _ -> "due";
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
