package org.entente.app.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.app.exchange.Preview.Namesake;
import org.entente.app.search.SearchService;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.search.Hit;

/**
 * Finds entities of a package that are called like held ones: one of the family of types, with a name or alias that is the same
 * without case, accents and script. Spellings that differ are not compared. Costs one look-up in the index for each name.
 */
final class Namesakes {

    private static final Set<String> NAMES = Set.of("name", "alias");
    /** So many held objects of one name tell no more than fewer would. */
    private static final int MOST_HELD = 20;

    private final SearchService search;
    private final Catalogue catalogue;
    private final Map<ObjectId, String> types = new HashMap<>();
    private final Map<ObjectId, Map<String, String>> names = new LinkedHashMap<>();

    Namesakes(SearchService search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    void take(Core.Statement statement) {
        if (statement.property().equals("type")) {
            types.put(statement.object(), statement.value().plain());
        } else if (NAMES.contains(statement.property())) {
            names.computeIfAbsent(statement.object(), _ -> new LinkedHashMap<>())
                    .putIfAbsent(statement.value().plain(), statement.property());
        }
    }

    /** Each of the chosen objects with the first held one that is called like it. */
    List<Namesake> among(Predicate<ObjectId> isNew) {
        var found = new ArrayList<Namesake>();
        names.forEach((object, called) -> {
            String type = types.getOrDefault(object, "");
            if (isEntity(type) && isNew.test(object)) {
                called.entrySet().stream()
                        .flatMap(name -> held(name.getKey(), type).stream()
                                .map(hit -> new Namesake(
                                        object, type, name.getValue(), name.getKey(), hit.id(), hit.name())))
                        .findFirst()
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    private List<Hit> held(String name, String type) {
        var family = catalogue.type(type).family();
        return search.named(name, MOST_HELD).stream()
                .filter(hit -> isEntity(hit.type())
                        && catalogue.type(hit.type()).family().equals(family))
                .toList();
    }

    private boolean isEntity(String type) {
        return !type.isEmpty() && catalogue.type(type).role() == ObjectType.Role.ENTITY;
    }
}
