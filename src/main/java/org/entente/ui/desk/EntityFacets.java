package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.entente.app.OpenCase;
import org.entente.app.desk.EntityDesk;
import org.entente.model.current.Perspective;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.Symbol;

/** The facets that the table of entities is narrowed by: family, contributor, and what needs care. */
final class EntityFacets {

    private static final String FAMILY = "family";
    private static final String CONTRIBUTOR = "contributor";
    private static final String CARE = "care";
    private static final String CONTESTED = "contested";
    private static final String UNSOURCED = "unsourced";

    private final OpenCase open;
    private final EntityDesk desk;
    private final Looks looks;
    private final Texts texts;

    EntityFacets(OpenCase open, EntityDesk desk, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.looks = looks;
        this.texts = looks.texts();
    }

    /** What the case is asked for when these choices are made. */
    static EntityDesk.Question question(EntityQuery query) {
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

    /** Every facet with its choices and their counts. */
    List<Facet> of(EntityQuery query) {
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
}
