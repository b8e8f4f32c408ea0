package org.entente.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.value.Value;
import org.entente.store.projection.Sql;

/** Why actions were done, as far as somebody wrote it down, and which packages brought them. */
public final class CauseQueries {

    /** Where the reason of a whole action stands that is kept as a claim. */
    private static final List<String> REASONS = List.of("resolution.reason", "marking.reason", "setting.reason");

    private final Context context;

    CauseQueries(Context context) {
        this.context = context;
    }

    /**
     * The reasons that were given for actions; those without one are left out. An action has one reason, so the first relation
     * that it made tells that of all. Costs a pass over the claims, and reads at most two of each action.
     */
    public Map<CommitId, String> reasons() {
        return context.read(sql -> {
            int last = context.marks().claim();
            var keys = Stream.concat(
                            sql
                                    .list(
                                            "select min(k) from claim where property = any(?) and k <= ? group by commits",
                                            row -> row.getInt(1),
                                            Sql.any(REASONS.stream()
                                                    .map(context.terms()::find)
                                                    .toList()),
                                            last)
                                    .stream(),
                            sql
                                    .list(
                                            "select min(c.k) from relation r join claim c on c.k = r.k where c.k <= ?"
                                                    + " group by c.commits",
                                            row -> row.getInt(1),
                                            last)
                                    .stream())
                    .toList();
            var reading = new ClaimReading(context);
            var reasons = new HashMap<CommitId, String>();
            reading.claims(sql, "c.k = any(?)", keys).forEach(stored -> {
                var claim = reading.held(stored.row(), stored.sealed()).claim();
                String reason = reason(claim.core());
                if (!reason.isBlank()) {
                    reasons.put(claim.commit(), reason.strip());
                }
            });
            return reasons;
        });
    }

    private static String reason(Core core) {
        return switch (core) {
            case Core.Relation relation -> relation.reason();
            case Core.Statement(var _, String property, Value value, var _, var _, var _) ->
                REASONS.contains(property) ? value.plain() : "";
        };
    }

    /** The package that first brought a claim of each action, by its reference; what was done here is left out. */
    public Map<CommitId, String> packages() {
        return context.read(sql -> {
            var packages = new HashMap<CommitId, String>();
            sql.each(
                    "select c.commits, min(d.package) from delivery d join claim c on c.k = d.claim where c.k <= ?"
                            + " group by c.commits",
                    row -> {
                        var delivery = context.packages().get(row.getInt(2));
                        if (delivery != null) {
                            packages.put(context.commits().id(row.getInt(1)), delivery.reference());
                        }
                    },
                    context.marks().claim());
            return packages;
        });
    }
}
