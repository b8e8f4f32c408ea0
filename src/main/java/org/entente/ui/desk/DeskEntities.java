package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.desk.EntityDesk;
import org.entente.app.desk.Line;
import org.entente.app.desk.ObjectPage;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.current.Perspective;
import org.entente.model.marking.Marking;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.EntityRow;
import org.entente.ui.door.Facet;
import org.entente.ui.door.NewClaim;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;
import org.jspecify.annotations.Nullable;

/** The things of an open case. */
final class DeskEntities implements Entities {

    private static final String FAMILY = "family";
    private static final String CONTRIBUTOR = "contributor";
    private static final String CARE = "care";
    private static final String CONTESTED = "contested";
    private static final String UNSOURCED = "unsourced";
    /** First parts of properties that have screens of their own or are written by the program. */
    private static final Set<String> NOT_TYPED = Set.of(
            "agreement",
            "assessment",
            "assumption",
            "attachment",
            "evidence",
            "gap",
            "hypothesis",
            "import",
            "indicator",
            "judgement",
            "link",
            "marking",
            "partner",
            "position",
            "resolution",
            "setting",
            "source",
            "stix");

    /** Shown elsewhere on the page, or not at all. */
    private static final Set<String> OWN_COLUMN = Set.of(
            "type",
            "import.version",
            "photo",
            "attachment",
            "attachment.name",
            "attachment.size",
            "source.file",
            "source.file-name");

    private final OpenCase open;
    private final EntityDesk desk;
    private final DeskSteps steps;
    private final Looks looks;
    private final Texts texts;

    DeskEntities(OpenCase open, EntityDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
        this.texts = looks.texts();
    }

    private static EntityDesk.Question question(EntityQuery query) {
        var order = switch (query.sort()) {
            case NAME -> EntityDesk.Order.TITLE;
            case LINKS -> EntityDesk.Order.LINKS;
            case SOURCES -> EntityDesk.Order.SOURCES;
            case SEEN -> EntityDesk.Order.LATEST;
        };
        return new EntityDesk.Question(
                query.text(),
                query.facets().getOrDefault(FAMILY, Set.of()),
                query.facets().getOrDefault(CONTRIBUTOR, Set.of()).stream()
                        .findFirst()
                        .orElse(""),
                query.isChosen(CARE, CONTESTED),
                query.isChosen(CARE, UNSOURCED),
                order,
                !query.isAscending(),
                query.perspective() == Perspective.JOINT);
    }

    @Override
    public Rows rows(EntityQuery query, int offset, int limit) {
        var question = question(query);
        var answer = desk.list(question, offset, limit);
        int all = query.filters() == 0 ? answer.total() : desk.count(question.all());
        return new Rows(
                answer.total(), all, answer.lines().stream().map(this::row).toList());
    }

    private EntityRow row(Line line) {
        return new EntityRow(
                line.id(),
                looks.symbol(line.type()),
                looks.name(line),
                line.second(),
                line.links(),
                line.sources(),
                line.best(),
                "",
                line.contributors(),
                looks.portion(line.marking()),
                line.isContested());
    }

    @Override
    public List<Facet> facets(EntityQuery query) {
        var counts = new LinkedHashMap<String, Integer>();
        looks.catalogue().families().forEach(family -> counts.put(family.key(), 0));
        var examples = new TreeMap<String, Symbol>();
        desk.countsByType().forEach((type, count) -> {
            String family = looks.catalogue().type(type).family().key();
            counts.merge(family, count, Integer::sum);
            examples.putIfAbsent(family, looks.symbol(type));
        });
        var families = new ArrayList<Facet.Choice>();
        counts.forEach((family, count) -> {
            if (count > 0) {
                families.add(new Facet.Choice(
                        family,
                        texts.label("family." + family, texts.get("ui.family.other")),
                        examples.get(family),
                        count));
            }
        });
        var all = question(query).all();
        return List.of(
                new Facet(FAMILY, texts.get("ui.facet.family"), false, families),
                new Facet(CONTRIBUTOR, texts.get("ui.facet.contributor"), true, contributors(all)),
                new Facet(CARE, texts.get("ui.facet.care"), false, care(all)));
    }

    private List<Facet.Choice> contributors(EntityDesk.Question all) {
        var codes = new java.util.TreeSet<String>();
        codes.add(open.person().organisation());
        open.partners().list().forEach(partner -> codes.add(partner.code()));
        return codes.stream()
                .map(code -> new Facet.Choice(
                        code,
                        code,
                        null,
                        desk.count(new EntityDesk.Question(
                                "", Set.of(), code, false, false, all.order(), all.descending(), all.joint()))))
                .filter(choice -> choice.count() > 0)
                .toList();
    }

    private List<Facet.Choice> care(EntityDesk.Question all) {
        int contested = desk.count(
                new EntityDesk.Question("", Set.of(), "", true, false, all.order(), all.descending(), all.joint()));
        int unsourced = desk.count(
                new EntityDesk.Question("", Set.of(), "", false, true, all.order(), all.descending(), all.joint()));
        return List.of(
                new Facet.Choice(CONTESTED, texts.get("ui.facet.care.contested"), null, contested),
                new Facet.Choice(UNSOURCED, texts.get("ui.facet.care.unsourced"), null, unsourced));
    }

    @Override
    public EntityPage page(ObjectId id, Perspective perspective) {
        var page = desk.page(id, perspective == Perspective.JOINT);
        var line = page.line();
        var blocks = page.properties().stream()
                .filter(property -> !OWN_COLUMN.contains(property.key()))
                .map(property -> block(property, page))
                .toList();
        return new EntityPage(
                line.id(),
                looks.symbol(line.type()),
                looks.name(line),
                line.second(),
                looks.portion(line.marking()),
                line.sources(),
                line.contributors(),
                blocks,
                page.links().stream().map(this::link).toList(),
                page.history().stream().map(event -> event(event, page)).toList(),
                addable());
    }

    private EntityPage.Block block(ObjectPage.Property property, ObjectPage page) {
        var resolved = property.resolved();
        var lines = property.live().stream()
                .map(said -> line(said, property, page))
                .sorted(java.util.Comparator.comparing(each -> !each.isShown()))
                .toList();
        return new EntityPage.Block(
                property.key(),
                looks.property(property.key()),
                property.isContested() || (resolved != null && lines.size() > 1),
                lines,
                resolved == null
                        ? null
                        : new EntityPage.Resolved(
                                looks.value(resolved.value(), page.mentioned()),
                                resolved.organisation(),
                                resolved.reason()));
    }

    private EntityPage.ClaimLine line(ObjectPage.Said said, ObjectPage.Property property, ObjectPage page) {
        HeldClaim held = said.held();
        var statement = held.statement();
        HeldClaim shown = property.shown();
        ObjectId target = statement.value() instanceof Ref(ObjectId pointed) ? pointed : null;
        Line known = target == null ? null : page.mentioned().get(target);
        return new EntityPage.ClaimLine(
                held.id(),
                looks.value(statement.value(), page.mentioned()),
                known == null ? null : target,
                known == null ? null : looks.symbol(known.type()),
                statement.grade(),
                source(held, page),
                looks.period(statement.valid()),
                held.organisation(),
                said.author().isEmpty() ? texts.get("ui.author.unknown") : said.author(),
                looks.time(said.made()),
                looks.portion(statement.marking()),
                shown != null && shown.id().equals(held.id()));
    }

    private EntityPage.@Nullable SourceMention source(HeldClaim held, ObjectPage page) {
        Attribution attribution = held.claim().attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        if (attribution == null || source == null) {
            return null;
        }
        Line line = page.mentioned().get(source);
        String title = line == null ? texts.get("ui.object.unknown") : looks.name(line);
        return new EntityPage.SourceMention(
                source, page.references().getOrDefault(source, title), title, attribution.locator());
    }

    private EntityPage.LinkLine link(ObjectPage.Link link) {
        return new EntityPage.LinkLine(
                link.link(),
                looks.linkKind(link.kind()),
                link.isOutgoing(),
                link.other().id(),
                looks.symbol(link.other().type()),
                looks.name(link.other()),
                link.grade(),
                looks.portion(link.marking()));
    }

    private EntityPage.HistoryLine event(ObjectPage.Event event, ObjectPage page) {
        String key = switch (event.state()) {
            case LIVE -> "ui.history.said";
            case SUPERSEDED -> "ui.history.superseded";
            case WITHDRAWN -> "ui.history.withdrawn";
        };
        return new EntityPage.HistoryLine(
                looks.time(event.time()),
                texts.get("ui.history.who", event.organisation(), event.author())
                        .strip(),
                texts.get(key, looks.property(event.property()), looks.value(event.value(), page.mentioned())));
    }

    /** Properties that a person can type a value for. */
    private Map<String, String> addable() {
        var addable = new TreeMap<String, String>();
        for (PropertyType property : looks.catalogue().properties()) {
            boolean isTyped = switch (property.kind()) {
                case TEXT, CODE, NUMBER, BOOL, MOMENT -> true;
                case PERIOD, LIKELIHOOD, PLACE, REF, BLOB, ANY -> false;
            };
            boolean isPlain = !NOT_TYPED.contains(property.key().replaceFirst("\\..*", ""));
            if (isTyped && isPlain && !property.key().equals("type")) {
                addable.put(property.key(), looks.property(property.key()));
            }
        }
        var sorted = new LinkedHashMap<String, String>();
        addable.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
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
    public ObjectId create(String type, String name, String level) {
        return steps.does(
                () -> open.claims().create(type, name, Terms.marked(Looks.marking(level))), "ui.step.create", name);
    }

    @Override
    public void claim(ObjectId entity, NewClaim claim) {
        Marking marking = Looks.marking(claim.level());
        var value = TypedValue.read(looks.catalogue().property(claim.property()).kind(), claim.value());
        var terms = new Terms(claim.grade(), marking, new Attribution(claim.source(), claim.locator(), marking));
        steps.does(
                () -> open.claims().add(entity, claim.property(), value, terms),
                "ui.step.claim",
                looks.propertyInSentence(claim.property()),
                steps.name(entity));
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
