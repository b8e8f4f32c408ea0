package org.entente.ui.door;

import java.util.List;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.ui.theme.Symbol;

/** The things of a case, as a table and one by one. Every method may wait. */
public interface Entities {

    /**
     * Some rows of a query.
     *
     * @param total rows that match
     * @param all rows that would match without filters
     */
    record Rows(int total, int all, List<EntityRow> rows) {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** A type that can be chosen for a new thing. */
    record Type(String code, String label, Symbol symbol) {}

    Rows rows(EntityQuery query, int offset, int limit);

    List<Facet> facets(EntityQuery query);

    /** The marking of everything that a query asks for, in short; empty if that is nothing. */
    String portion(EntityQuery query);

    /** The groups that the rows of a grouped query fall into, in order, with how many rows each has. */
    List<Facet.Choice> groups(EntityQuery query);

    /** Some rows of one group. */
    List<EntityRow> groupRows(EntityQuery query, String code, int offset, int limit);

    /** Every row of a query in order, without groups. */
    List<ObjectId> ids(EntityQuery query);

    /** Every row of one group in order. */
    List<ObjectId> groupIds(EntityQuery query, String code);

    /** The tags in use, the commonest first. */
    List<String> tags();

    EntityPage page(ObjectId id, Perspective perspective);

    /** The types that a new entity can have. */
    List<Type> types();

    /** The levels that a new claim can be marked with, lowest first. */
    List<String> levels();

    /**
     * The same for something said about a thing: how the thing itself is marked comes first, because what is added to it is seldom
     * less sensitive.
     */
    List<String> levels(ObjectId thing);

    /** Claims a new entity. */
    ObjectId create(String type, String name, String level);

    /** Claims another value for a property; earlier ones stay. */
    void claim(ObjectId entity, NewClaim claim);

    /** Claims another name, and of what kind it is; {@code name} is about the property {@code alias}. */
    void alias(ObjectId entity, NewClaim name, String kind);

    /**
     * Says another name anew as {@code now} has it, marked as it was, and of what kind it is. Of a name that is not ours only
     * the kind is said.
     */
    void changeAlias(ObjectId entity, ClaimId name, NewClaim now, String kind);

    /** Says an unsourced value of ours anew with where it comes from; its marking and validity stay. */
    void source(ObjectId entity, ClaimId claim, Sourcing sourcing);

    /** Where a value comes from: a source, a place in it (may be empty), and how both are graded. */
    record Sourcing(ObjectId source, String locator, Grade grade) {}

    /** Says a value again that we took back or replaced, with the grade, source and marking it had. */
    void restore(ObjectId entity, ClaimId lost);

    /** Records which of several live values stands; needs a reason. The other values stay in the case. */
    void resolve(ObjectId entity, String property, ClaimId chosen, String reason);

    /** Records a value of our own as standing over the live ones. */
    void resolveWith(ObjectId entity, String property, String value, String reason);
}
