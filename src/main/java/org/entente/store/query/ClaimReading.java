package org.entente.store.query;

import java.util.Collection;
import java.util.List;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.current.HeldClaim;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.canonical.CanonicalForm;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.Sql;

/** Reads claims that readers may see: their rows from the projections, what they say from the journal. */
record ClaimReading(Context context) {

    /** A claim's row and content. */
    record Stored(ClaimRow row, SealedClaim sealed) {}

    /** Held claims that readers may see, by a condition over keys. */
    List<Stored> claims(Sql sql, String condition, Collection<Integer> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        int last = context.marks().claim();
        return sql // a second condition on the key would make the database read the whole table instead of these rows
                .list("select " + ClaimRow.COLUMNS + " from claim c where " + condition, ClaimRow::read, (Object)
                        Sql.any(keys))
                .stream()
                .filter(row -> row.key() <= last && row.body().content() > 0)
                .map(row -> new Stored(row, context.bodies().sealed(sql, row)))
                .toList();
    }

    HeldClaim held(ClaimRow row, SealedClaim sealed) {
        byte[] line = sealed.attribution();
        Attribution attribution = line == null ? null : CanonicalForm.parseAttribution(line);
        var author = context.authors().get(row.author());
        var claim = new Claim(
                row.id(),
                context.commits().id(row.commit()),
                author.id(),
                CanonicalForm.parseCore(sealed.core()),
                attribution);
        return new HeldClaim(claim, author.organisation(), context.terms().marking(row.marking()));
    }
}
