package org.entente.ui.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.app.desk.Citable;
import org.entente.app.desk.Line;
import org.entente.app.desk.ObjectPage;
import org.entente.app.exchange.LedgerLine;
import org.entente.catalogue.PropertyType;
import org.entente.model.Attribution;
import org.entente.model.Describing;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.PlaceWords;
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
            Describing.ALIAS_KIND,
            Describing.LIKENESS,
            "attachment",
            "attachment.name",
            "attachment.size",
            "source.file",
            "source.file-name");

    /** Letters of a moment that is known to the day, as in 2024-03-08. */
    private static final int DAY = 10;

    private final Looks looks;
    private final Texts texts;
    private final HistoryWords history;
    private final AliasLines aliases;

    /** @param ledger packages in and out */
    EntityPages(Looks looks, Supplier<List<LedgerLine>> ledger) {
        this.looks = looks;
        this.history = new HistoryWords(looks, ledger);
        this.aliases = new AliasLines(looks.texts());
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
                aliases.of(blocks, page),
                page.links().stream().map(link -> link(link, page)).toList(),
                page.happenings().stream().map(event -> event(event, page)).toList(),
                history.of(page),
                page.same().stream().map(this::same).toList(),
                page.isDoubted(),
                addable(page));
    }

    private EntityPage.Same same(Line line) {
        return new EntityPage.Same(
                line.id(), looks.symbol(line.type()), looks.name(line), looks.portion(line.marking()));
    }

    private EntityPage.Block block(ObjectPage.Property property, ObjectPage page) {
        var resolved = property.resolved();
        var lines = property.live().stream()
                .map(said -> line(said, property, page))
                .sorted(Comparator.comparing((EntityPage.ClaimLine each) -> !each.isShown())
                        .thenComparing(EntityPage.ClaimLine::value, Collator.getInstance(Locale.ENGLISH)))
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
                shown != null && shown.id().equals(held.id()),
                said.isOurs() && isUnsourced(held));
    }

    /** A source that was withheld from us is none that somebody could add. */
    private static boolean isUnsourced(HeldClaim held) {
        Attribution attribution = held.claim().attribution();
        return attribution != null && attribution.source() == null;
    }

    private EntityPage.@Nullable SourceMention source(HeldClaim held, ObjectPage page) {
        Attribution attribution = held.claim().attribution();
        ObjectId source = attribution == null ? null : attribution.source();
        if (attribution == null || source == null) {
            return null;
        }
        Line line = page.mentioned().get(source);
        String title = line == null ? texts.get("ui.object.unknown") : looks.name(line);
        var citable = Citable.of(source, page.citable());
        return new EntityPage.SourceMention(
                source,
                citable.called(title),
                title,
                attribution.locator(),
                PlaceWords.of(texts, attribution.locator(), citable.lines()));
    }

    private EntityPage.LinkLine link(ObjectPage.Link link, ObjectPage page) {
        HeldClaim said = link.said();
        return new EntityPage.LinkLine(
                link.link(),
                new LinkWords(looks.catalogue(), looks.texts()).kind(link.kind(), link.isOutgoing()),
                link.other().id(),
                looks.symbol(link.other().type()),
                looks.name(link.other()),
                link.grade(),
                said == null ? null : source(said, page),
                said == null ? "" : validity(link, said),
                said == null ? "" : said.organisation(),
                looks.portion(link.marking()));
    }

    /** Of what happens once a start alone is when it happened; "since" would let it go on. */
    private String validity(ObjectPage.Link link, HeldClaim said) {
        Period valid = said.statement().valid();
        Moment at = valid == null || valid.to() != null ? null : valid.from();
        if (at == null || !looks.catalogue().linkKind(link.kind()).once()) {
            return looks.period(valid);
        }
        String when = looks.value(at, Map.of());
        return at.sense() == Moment.Sense.EXACT
                ? texts.get(at.iso().length() < DAY ? "ui.period.in" : "ui.period.on", when)
                : when;
    }

    private EntityPage.EventLine event(ObjectPage.Happening event, ObjectPage page) {
        return new EntityPage.EventLine(
                link(event.link(), page),
                when(event),
                event.places().stream().map(looks::name).collect(Collectors.joining(", ")),
                looks.portion(event.marking()));
    }

    private String when(ObjectPage.Happening event) {
        String start = event.start() == null ? "" : looks.value(event.start(), Map.of());
        String end = event.end() == null ? "" : looks.value(event.end(), Map.of());
        if (start.isEmpty()) {
            return end.isEmpty() ? "" : texts.get("ui.period.until", end);
        }
        return end.isEmpty() || end.equals(start) ? start : texts.get("ui.period.between", start, end);
    }

    /** Properties that a person can type a value for; what is usual for its kind and not said yet comes first. */
    private Map<String, String> addable(ObjectPage page) {
        var said = page.properties().stream().map(ObjectPage.Property::key).toList();
        var all = addable();
        var ordered = new LinkedHashMap<String, String>();
        for (String usual : UsualClaims.of(
                looks.catalogue().type(page.line().type()).family().key())) {
            String label = all.get(usual);
            if (label != null && !said.contains(usual)) {
                ordered.put(usual, label);
            }
        }
        ordered.putAll(all);
        return ordered;
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
            if (isTyped && isPlain && !property.key().equals("type") && !Describing.is(property.key())) {
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
