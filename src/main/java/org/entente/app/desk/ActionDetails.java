package org.entente.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.desk.AuditDesk.Details;
import org.entente.app.desk.AuditDesk.Related;
import org.entente.app.desk.ObjectPage.Change;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.current.HeldClaim;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.store.CaseStore;
import org.entente.store.query.ClaimDetail;
import org.jspecify.annotations.Nullable;

/** What one action changed, as much as a person reads. For one answer. */
final class ActionDetails {

    /** As many claims of an action as the store gives at once. */
    private static final int MOST = 500;

    private static final Set<String> OF_OBJECTS = Set.of(RelationKind.SAME_AS, RelationKind.NOT_SAME);

    private final CaseStore store;
    private final Lines lines;
    private final Catalogue catalogue;
    private final Map<ClaimId, @Nullable ClaimDetail> found = new HashMap<>();

    ActionDetails(CaseStore store, Lines lines, Catalogue catalogue) {
        this.store = store;
        this.lines = lines;
        this.catalogue = catalogue;
    }

    Details of(CommitId action) {
        var claims = store.queries().claims().firstOf(action);
        var records = records(claims);
        var changes = new ActionChanges(this::statement, this::statement, _ -> null, ActionDetails::withOriginator)
                .of(claims).stream()
                        .filter(change -> !records.contains(change.object()))
                        .toList();
        var related = related(claims);
        var named = new LinkedHashSet<ObjectId>();
        changes.forEach(change -> name(change, named));
        related.forEach(each -> named.addAll(List.of(each.one(), each.other())));
        return new Details(changes, related, lines.byId(named, false), claims.size() >= MOST);
    }

    /** As in the row of the action. */
    private static Marking withOriginator(HeldClaim claim) {
        return MarkingPolicies.withOriginator(claim.marking(), claim.organisation());
    }

    private static void name(Change change, Set<ObjectId> named) {
        named.add(change.object());
        for (@Nullable Value value : new @Nullable Value[] {change.before(), change.now()}) {
            if (value instanceof Ref(ObjectId target)) {
                named.add(target);
            }
        }
    }

    /** What the action only wrote down to say what it did to others. */
    private Set<ObjectId> records(List<ClaimDetail> claims) {
        var records = new HashSet<ObjectId>();
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core()
                            instanceof
                            Core.Statement(ObjectId object, String property, Code(String type), var _, var _, var _)
                    && property.equals("type")
                    && catalogue.type(type).role() == ObjectType.Role.RECORD) {
                records.add(object);
            }
        }
        return records;
    }

    private static List<Related> related(List<ClaimDetail> claims) {
        var related = new ArrayList<Related>();
        for (ClaimDetail detail : claims) {
            if (detail.held().claim().core() instanceof Core.Relation(End from, String kind, End to, var _, var _)
                    && from instanceof End.OfObject(ObjectId one)
                    && to instanceof End.OfObject(ObjectId other)
                    && OF_OBJECTS.contains(kind)) {
                related.add(new Related(kind.equals(RelationKind.SAME_AS), one, other, withOriginator(detail.held())));
            }
        }
        return related;
    }

    private @Nullable ClaimDetail statement(ClaimId id) {
        return found.computeIfAbsent(
                id,
                asked -> store.queries()
                        .claims()
                        .find(asked)
                        .filter(detail -> detail.held().claim().core() instanceof Core.Statement)
                        .orElse(null));
    }
}
