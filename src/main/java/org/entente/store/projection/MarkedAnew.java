package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.entente.catalogue.marking.EffectiveMarking;
import org.entente.provenance.canonical.CanonicalForm;

/** Writes the marking that counts to the rows of claims that somebody marked anew. */
final class MarkedAnew {

    private static final int AT_ONCE = 1000;
    private static final Marks ALL = new Marks(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Sql sql;
    private final ReMarkings.Words words;
    private final ClaimTable claims;
    private final Rules rules;

    MarkedAnew(Sql sql, ReMarkings.Words words, ClaimTable claims, Rules rules) {
        this.sql = sql;
        this.words = words;
        this.claims = claims;
        this.rules = rules;
    }

    /** @return the objects with a claim that is marked otherwise now */
    Set<Integer> settle(Collection<Integer> targets) {
        var changed = new HashSet<Integer>();
        var all = new ArrayList<>(targets);
        all.sort(null);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            settle(all.subList(from, Math.min(all.size(), from + AT_ONCE)), changed);
        }
        claims.flush();
        return changed;
    }

    private void settle(Collection<Integer> targets, Set<Integer> changed) {
        var reMarkings = ReMarkings.load(sql, words, ALL, targets);
        var rows = sql.list("select " + ClaimRow.COLUMNS + " from claim c where c.k = any(?)", ClaimRow::read, (Object)
                Sql.any(targets));
        for (ClaimRow row : rows) {
            if (row.isHeld()) { // others are marked when their content comes
                var own = CanonicalForm.parseCore(
                                words.bodies().sealed(sql, row).core())
                        .marking();
                String originator = words.authors().get(row.author()).organisation();
                int counts = words.terms()
                        .intern(EffectiveMarking.of(
                                own,
                                originator,
                                reMarkings.of(row.key()),
                                rules.catalogue().markings()));
                if (counts != row.marking()) {
                    claims.marking(row.key(), counts);
                    if (!row.isRelation()) {
                        changed.add(row.object());
                    }
                }
            }
        }
    }
}
