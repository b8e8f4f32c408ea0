package org.entente.ui.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.desk.Line;
import org.entente.app.desk.ObjectPage;
import org.entente.catalogue.PropertyType;
import org.entente.model.Attribution;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts everything that is known about one thing into words: claims, links and history. */
final class EntityPages {

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

    private final Looks looks;
    private final Texts texts;

    EntityPages(Looks looks) {
        this.looks = looks;
        this.texts = looks.texts();
    }

    EntityPage of(ObjectPage page) {
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
                page.same().stream().map(this::same).toList(),
                page.isDoubted(),
                addable());
    }

    private EntityPage.Same same(Line line) {
        return new EntityPage.Same(
                line.id(), looks.symbol(line.type()), looks.name(line), looks.portion(line.marking()));
    }

    private EntityPage.Block block(ObjectPage.Property property, ObjectPage page) {
        var resolved = property.resolved();
        var lines = property.live().stream()
                .map(said -> line(said, property, page))
                .sorted(Comparator.comparing(each -> !each.isShown()))
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
                looks.portion(held.marking()),
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
    Map<String, String> addable() {
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
}
