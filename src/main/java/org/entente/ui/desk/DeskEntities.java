package org.entente.ui.desk;

import java.util.List;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.ValueEdits;
import org.entente.app.desk.EntityDesk;
import org.entente.app.desk.EntityTable;
import org.entente.app.desk.Line;
import org.entente.catalogue.ObjectType;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.entente.ui.door.NewClaim;

/** The things of an open case: listed, looked at, and added to. */
final class DeskEntities implements Entities {

    private final OpenCase open;
    private final EntityDesk desk;
    private final EntityTable table;
    private final DeskSteps steps;
    private final Looks looks;
    private final EntityFacets facets;
    private final EntityPages pages;

    DeskEntities(OpenCase open, EntityDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
        this.table = desk.table();
        this.facets = new EntityFacets(table, looks);
        this.pages = new EntityPages(looks, open::ledger);
    }

    @Override
    public Rows rows(EntityQuery query, int offset, int limit) {
        var question = EntityFacets.question(query);
        var answer = table.list(question, offset, limit);
        int all = query.filters() == 0 ? answer.total() : table.count(question.all());
        return new Rows(answer.total(), all, rows(answer.lines(), question.joint()));
    }

    private List<EntityRow> rows(List<Line> lines, boolean joint) {
        var clusters = table.clusters(lines.stream().map(Line::id).toList(), joint);
        return lines.stream()
                .map(line -> {
                    var cluster = clusters.get(line.id());
                    return cluster == null
                            ? row(line, looks, 1, false)
                            : row(line, looks, cluster.members().size(), cluster.isContested());
                })
                .toList();
    }

    static EntityRow row(Line line, Looks looks, int members, boolean isDoubted) {
        return new EntityRow(
                line.id(),
                looks.symbol(line.type()),
                looks.name(line),
                line.second(),
                line.links(),
                line.sources(),
                line.best(),
                line.seen() == null ? "" : looks.day(line.seen()),
                line.contributors(),
                line.tags(),
                looks.portion(line.marking()),
                line.isContested(),
                members,
                isDoubted);
    }

    @Override
    public List<Facet.Choice> groups(EntityQuery query) {
        return facets.groups(query);
    }

    @Override
    public List<EntityRow> groupRows(EntityQuery query, String code, int offset, int limit) {
        var question = EntityFacets.within(query, code);
        return rows(table.list(question, offset, limit).lines(), question.joint());
    }

    @Override
    public List<ObjectId> ids(EntityQuery query) {
        return table.ids(EntityFacets.question(query));
    }

    @Override
    public List<ObjectId> groupIds(EntityQuery query, String code) {
        return table.ids(EntityFacets.within(query, code));
    }

    @Override
    public List<String> tags() {
        return facets.tags();
    }

    @Override
    public List<Facet> facets(EntityQuery query) {
        return facets.of(query);
    }

    @Override
    public String portion(EntityQuery query) {
        return looks.portion(table.marking(EntityFacets.question(query)));
    }

    @Override
    public EntityPage page(ObjectId id, Perspective perspective) {
        try {
            return pages.of(desk.page(id, perspective == Perspective.JOINT));
        } catch (AppException e) {
            throw open.erasures()
                    .tombstone(id)
                    .map(order -> new AppException("app.erasure.tombstone", e, order.reason(), order.basis()))
                    .orElse(e);
        }
    }

    @Override
    public List<Type> types() {
        return looks.catalogue().types().stream()
                .filter(type -> type.role() == ObjectType.Role.ENTITY && !type.alternative())
                .map(type -> new Type(type.key(), looks.symbol(type.key()).label(), looks.symbol(type.key())))
                .toList();
    }

    @Override
    public List<String> levels() {
        return looks.levels();
    }

    @Override
    public List<String> levels(ObjectId thing) {
        var line = desk.lines(List.of(thing)).get(thing);
        return line == null ? looks.levels() : new MarkingChoices(looks).about(line.marking());
    }

    @Override
    public ObjectId create(String type, String name, String level) {
        return steps.does(
                () -> open.claims().create(type, name, Terms.marked(Looks.marking(level))), "ui.step.create", name);
    }

    @Override
    public void claim(ObjectId entity, NewClaim claim) {
        var value = value(claim);
        var terms = terms(claim);
        steps.does(
                () -> open.claims().add(entity, claim.property(), value, terms),
                "ui.step.claim",
                looks.propertyInSentence(claim.property()),
                steps.name(entity));
    }

    private Value value(NewClaim claim) {
        return TypedValue.read(looks.catalogue().property(claim.property()).kind(), claim.value());
    }

    private Terms terms(NewClaim claim) {
        Marking marking = new MarkingChoices(looks).read(claim.level());
        return new Terms(
                claim.grade(),
                marking,
                new Attribution(claim.source(), claim.locator(), marking),
                TypedValue.period(claim.from(), claim.until()));
    }

    @Override
    public void alias(ObjectId entity, NewClaim name, String kind) {
        var value = value(name);
        var terms = terms(name);
        steps.does(
                () -> values().alias(entity, value, kind, terms),
                "ui.step.claim",
                looks.propertyInSentence(name.property()),
                steps.name(entity));
    }

    @Override
    public void changeAlias(ObjectId entity, ClaimId name, NewClaim now, String kind) {
        var value = value(now);
        var terms = terms(now);
        steps.does(() -> values().changeAlias(name, value, kind, terms), "ui.step.alias", steps.name(entity));
    }

    @Override
    public void source(ObjectId entity, ClaimId claim, Sourcing sourcing) {
        steps.does(
                () -> values().source(claim, sourcing.source(), sourcing.locator(), sourcing.grade()),
                "ui.step.source.add",
                steps.name(entity));
    }

    private ValueEdits values() {
        return open.entities().edits().values();
    }

    @Override
    public void restore(ObjectId entity, ClaimId lost) {
        steps.does(() -> open.claims().restore(lost), "ui.step.restore", steps.name(entity));
    }

    @Override
    public void resolve(ObjectId entity, String property, ClaimId chosen, String reason) {
        var value = open.claims().live(entity, property).stream()
                .filter(held -> held.id().equals(chosen))
                .map(held -> held.statement().value())
                .findFirst()
                .orElseThrow(() -> new org.entente.app.AppException("app.claim.gone"));
        resolve(entity, property, value, reason);
    }

    private void resolve(ObjectId entity, String property, Value value, String reason) {
        steps.does(
                () -> open.claims().resolve(entity, property, value, reason),
                "ui.step.resolve",
                looks.propertyInSentence(property),
                steps.name(entity));
    }

    @Override
    public void resolveWith(ObjectId entity, String property, String value, String reason) {
        resolve(
                entity,
                property,
                TypedValue.read(looks.catalogue().property(property).kind(), value),
                reason);
    }
}
