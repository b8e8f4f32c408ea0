package org.entente.store.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.store.listing.Census;
import org.entente.store.listing.Listing;
import org.entente.store.listing.Listings;
import org.entente.store.listing.Terms;
import org.entente.store.projection.Authors;
import org.entente.store.projection.Bodies;
import org.entente.store.projection.Commits;
import org.entente.store.projection.Dictionary;
import org.entente.store.projection.Keys;
import org.entente.store.projection.LoadedObjects;
import org.entente.store.projection.Marks;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Sql;

/** What every query needs: a connection for reading, the dictionaries, and how far readers may see. */
record Context(Readers readers, Projector projector, Rules rules, Listings listings) {

    <T> T read(Function<Sql, T> query) {
        return readers.read(query);
    }

    Marks marks() {
        return projector.meta().marks();
    }

    Dictionary terms() {
        return projector.terms();
    }

    Authors authors() {
        return projector.authors();
    }

    Commits commits() {
        return projector.commits();
    }

    Bodies bodies() {
        return projector.bodies();
    }

    PackageTable packages() {
        return projector.packages();
    }

    /** Every object as it stands after the last action. */
    Listing listing() {
        return listings.current(readers, projector, rules);
    }

    Census census() {
        return listing().census();
    }

    /** The key of an object that readers may see, or 0. */
    int key(Sql sql, ObjectId id) {
        int key = Keys.object(sql, id);
        return key <= marks().object() ? key : 0;
    }

    /** Keys of those of the objects that are known. */
    Map<ObjectId, Integer> keys(Sql sql, Collection<ObjectId> ids) {
        var keys = Keys.objects(sql, ids);
        int last = marks().object();
        keys.values().removeIf(key -> key > last);
        return keys;
    }

    /** Ids of objects by key. */
    Map<Integer, ObjectId> ids(Sql sql, Collection<Integer> keys) {
        var ids = new HashMap<Integer, ObjectId>();
        if (!keys.isEmpty()) {
            sql.each(
                    "select k, id from object where k = any(?)",
                    row -> ids.put(row.getInt(1), Keys.objectId(row.getBytes(2))),
                    (Object) Sql.any(keys));
        }
        return ids;
    }

    LoadedObjects load(Sql sql, Collection<Integer> objects) {
        return LoadedObjects.load(sql, terms(), authors(), commits(), bodies(), marks(), objects);
    }

    List<Marking> markings(String list) {
        return Terms.numbers(list).stream().map(terms()::marking).toList();
    }

    List<String> texts(String list) {
        return Terms.numbers(list).stream().map(terms()::text).sorted().toList();
    }
}
