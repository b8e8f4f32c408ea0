package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.EntityTable;
import org.entente.app.desk.EntityTable.Trait;
import org.entente.catalogue.marking.MarkingLevel;
import org.entente.catalogue.marking.MarkingPolicy;
import org.entente.model.current.Perspective;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;

/**
 * The facets that the table of entities is narrowed and grouped by. A count says how many rows there would be with this choice
 * and the other filters.
 */
final class EntityFacets {

    private static final String FAMILY = "family";
    private static final String MARKING = "marking";
    private static final String CONTRIBUTOR = "contributor";
    private static final String TAG = "tag";
    private static final String GRADE = "grade";
    private static final String FIRST_SEEN = "first";
    private static final String LAST_SEEN = "last";
    private static final String CARE = "care";
    private static final String CONTESTED = "contested";
    private static final String UNSOURCED = "unsourced";
    private static final int MOST_TAGS = 20;

    private final EntityTable table;
    private final Looks looks;
    private final Texts texts;

    EntityFacets(EntityTable table, Looks looks) {
        this.table = table;
        this.looks = looks;
        this.texts = looks.texts();
    }

    /** What the case is asked for when these choices are made. */
    static EntityTable.Question question(EntityQuery query) {
        var chosen = new EnumMap<Trait, Set<String>>(Trait.class);
        choose(query, FAMILY, Trait.FAMILY, chosen);
        choose(query, MARKING, Trait.MARKING, chosen);
        choose(query, CONTRIBUTOR, Trait.CONTRIBUTOR, chosen);
        choose(query, TAG, Trait.TAG, chosen);
        choose(query, GRADE, Trait.GRADE, chosen);
        choose(query, FIRST_SEEN, Trait.FIRST_SEEN, chosen);
        choose(query, LAST_SEEN, Trait.LAST_SEEN, chosen);
        return new EntityTable.Question(
                query.text(),
                chosen,
                query.isChosen(CARE, CONTESTED),
                query.isChosen(CARE, UNSOURCED),
                query.order().stream()
                        .map(order -> new EntityTable.Order(column(order.sort()), !order.isAscending()))
                        .toList(),
                query.perspective() == Perspective.JOINT);
    }

    private static void choose(EntityQuery query, String key, Trait trait, Map<Trait, Set<String>> chosen) {
        var codes = query.facets().getOrDefault(key, Set.of());
        if (!codes.isEmpty()) {
            boolean isDate = trait == Trait.FIRST_SEEN || trait == Trait.LAST_SEEN;
            chosen.put(trait, isDate ? DateFacet.years(codes) : codes);
        }
    }

    private static EntityTable.Column column(EntityQuery.Sort sort) {
        return switch (sort) {
            case NAME -> EntityTable.Column.TITLE;
            case TYPE -> EntityTable.Column.TYPE;
            case LINKS -> EntityTable.Column.LINKS;
            case SOURCES -> EntityTable.Column.SOURCES;
            case GRADE -> EntityTable.Column.GRADE;
            case SEEN -> EntityTable.Column.SEEN;
            case MARKING -> EntityTable.Column.MARKING;
        };
    }

    /** Every facet with its choices and their counts. What does not occur in the case at all is left out. */
    List<Facet> of(EntityQuery query) {
        var question = question(query);
        var facets = new ArrayList<Facet>();
        facets.add(new Facet(FAMILY, texts.get("ui.facet.family"), choices(question, Trait.FAMILY)));
        facets.add(new Facet(CARE, texts.get("ui.facet.care"), care(question)));
        facets.add(new Facet(MARKING, texts.get("ui.facet.marking"), choices(question, Trait.MARKING)));
        facets.add(new Facet(CONTRIBUTOR, texts.get("ui.facet.contributor"), choices(question, Trait.CONTRIBUTOR)));
        var tags = choices(question, Trait.TAG);
        if (tags.stream().anyMatch(tag -> !tag.code().isEmpty())) {
            facets.add(new Facet(TAG, texts.get("ui.facet.tag"), fewest(tags, query)));
        }
        var grades = choices(question, Trait.GRADE);
        if (grades.stream().anyMatch(grade -> !grade.code().isEmpty())) {
            facets.add(new Facet(GRADE, texts.get("ui.facet.grade"), grades));
        }
        addDates(
                facets, new Facet(FIRST_SEEN, texts.get("ui.facet.first"), dates(query, FIRST_SEEN, Trait.FIRST_SEEN)));
        addDates(facets, new Facet(LAST_SEEN, texts.get("ui.facet.last"), dates(query, LAST_SEEN, Trait.LAST_SEEN)));
        return facets;
    }

    private List<Facet.Choice> choices(EntityTable.Question question, Trait trait) {
        var inCase = table.counts(question.all(), trait);
        var here = table.counts(question.without(trait), trait);
        var choices = new ArrayList<Facet.Choice>();
        sorted(inCase, trait).forEach(code -> choices.add(choice(trait, code, here.getOrDefault(code, 0))));
        return choices;
    }

    /** A case in which nobody said when anything was seen has nothing to choose from. */
    private static void addDates(List<Facet> facets, Facet dates) {
        if (!dates.choices().isEmpty()) {
            facets.add(dates);
        }
    }

    private List<Facet.Choice> dates(EntityQuery query, String key, Trait trait) {
        var question = question(query);
        return new DateFacet(texts)
                .choices(
                        table.counts(question.all(), trait),
                        table.counts(question.without(trait), trait),
                        query.facets().getOrDefault(key, Set.of()));
    }

    /** The tags that most things have, and those chosen. */
    private static List<Facet.Choice> fewest(List<Facet.Choice> tags, EntityQuery query) {
        var common = tags.stream()
                .filter(tag -> !tag.code().isEmpty())
                .sorted(Comparator.comparing(tag -> -tag.count()))
                .limit(MOST_TAGS)
                .toList();
        return tags.stream()
                .filter(tag -> common.contains(tag) || query.isChosen(TAG, tag.code()))
                .toList();
    }

    /** The tags in use, the commonest first. */
    List<String> tags() {
        var counts = table.counts(EntityTable.Question.all(List.of(), false), Trait.TAG);
        return counts.keySet().stream()
                .filter(tag -> !tag.isEmpty())
                .sorted(Comparator.comparing((String tag) -> -counts.getOrDefault(tag, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The groups that the rows of a query fall into, with how many rows are in each. */
    List<Facet.Choice> groups(EntityQuery query) {
        var trait = trait(query.group());
        var counts = table.counts(question(query), trait);
        var groups = new ArrayList<Facet.Choice>();
        sorted(counts, trait).forEach(code -> groups.add(choice(trait, code, counts.getOrDefault(code, 0))));
        return groups;
    }

    /** What the case is asked for inside one group. */
    static EntityTable.Question within(EntityQuery query, String code) {
        return question(query).within(trait(query.group()), code);
    }

    private static Trait trait(EntityQuery.Group group) {
        return switch (group) {
            case NONE -> throw new IllegalArgumentException("one list has no groups");
            case TYPE -> Trait.TYPE;
            case MARKING -> Trait.MARKING;
            case CONTRIBUTOR -> Trait.CONTRIBUTOR;
            case TAG -> Trait.TAG;
        };
    }

    private List<String> sorted(Map<String, Integer> counts, Trait trait) {
        Comparator<String> order = switch (trait) {
            case FAMILY -> Comparator.comparing(this::familyRank);
            case MARKING -> Comparator.comparing(this::levelRank);
            case TYPE -> Comparator.comparing(code -> looks.symbol(code).label());
            case CONTRIBUTOR, TAG, GRADE, FIRST_SEEN, LAST_SEEN -> Comparator.comparing(String::isEmpty);
        };
        return counts.keySet().stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int familyRank(String key) {
        var keys = looks.catalogue().families().stream()
                .map(family -> family.key())
                .toList();
        return keys.contains(key) ? keys.indexOf(key) : keys.size();
    }

    private int levelRank(String code) {
        int rank = 0;
        for (MarkingPolicy policy : looks.catalogue().markings().all()) {
            for (MarkingLevel level : policy.levels()) {
                if (code.equals(policy.id() + ":" + level.key())) {
                    return rank;
                }
                rank++;
            }
        }
        return -1;
    }

    private Facet.Choice choice(Trait trait, String code, int count) {
        return switch (trait) {
            case FAMILY ->
                new Facet.Choice(
                        code, texts.label("family." + code, texts.get("ui.family.other")), example(code), count);
            case TYPE -> new Facet.Choice(code, looks.symbol(code).label(), looks.symbol(code), count);
            case MARKING -> new Facet.Choice(code, level(code), null, count);
            case CONTRIBUTOR, FIRST_SEEN, LAST_SEEN -> new Facet.Choice(code, code, null, count);
            case GRADE -> new Facet.Choice(code, code.isEmpty() ? texts.get("ui.facet.grade.none") : code, null, count);
            case TAG -> new Facet.Choice(code, code.isEmpty() ? texts.get("ui.facet.tag.none") : code, null, count);
        };
    }

    /** How a family looks: as the first of its types. */
    private Symbol example(String family) {
        return looks.catalogue().types().stream()
                .filter(type -> type.family().key().equals(family))
                .findFirst()
                .map(type -> looks.symbol(type.key()))
                .orElseGet(() -> Symbol.unknown(texts.get("ui.family.other")));
    }

    /** Such as "Secret (S)"; TLP keeps its spelling. */
    private String level(String code) {
        for (MarkingPolicy policy : looks.catalogue().markings().all()) {
            for (MarkingLevel level : policy.levels()) {
                if (code.equals(policy.id() + ":" + level.key())) {
                    return policy.classification()
                            ? texts.get("ui.facet.marking.level", sentence(level.text()), level.portion())
                            : level.text();
                }
            }
        }
        return texts.get("ui.facet.marking.none");
    }

    private static String sentence(String capitals) {
        return capitals.isEmpty()
                ? ""
                : capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ENGLISH);
    }

    private List<Facet.Choice> care(EntityTable.Question question) {
        int contested = table.count(question.withCare(true, question.unsourced()));
        int unsourced = table.count(question.withCare(question.contested(), true));
        return List.of(
                new Facet.Choice(CONTESTED, texts.get("ui.facet.care.contested"), null, contested),
                new Facet.Choice(UNSOURCED, texts.get("ui.facet.care.unsourced"), null, unsourced));
    }
}
