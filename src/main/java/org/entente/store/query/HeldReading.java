package org.entente.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SealedClaim;
import org.entente.provenance.SignedHeader;
import org.entente.store.projection.Authors;
import org.entente.store.projection.ClaimBits;
import org.entente.store.projection.ClaimRow;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Sql;
import org.entente.vault.journal.ContentAddress;

/**
 * Reads what one partner holds: claims that were handed over, with or without the half that says where they come from, and
 * what the partner gave us, whether we took it or not. Of what the partner only passed on, that second half counts when nobody
 * else can have brought it, for which delivery brought it is on no record.
 */
final class HeldReading {

    private static final int AT_ONCE = 2000;

    private final Context context;
    private final Sql sql;
    private final String partner;
    private final Map<Integer, SignedHeader> commits = new HashMap<>();
    private final Map<Integer, ContentAddress> addresses = new HashMap<>();

    HeldReading(Context context, Sql sql, String partner) {
        this.context = context;
        this.sql = sql;
        this.partner = partner;
    }

    /** Gives every held claim, in the order in which they came into our case. */
    void each(Consumer<HeldByPartner> each) {
        var keys = keys();
        var some = new TreeMap<Integer, Boolean>();
        for (var entry : keys.entrySet()) {
            some.put(entry.getKey(), entry.getValue());
            if (some.size() == AT_ONCE) {
                give(some, each);
                some.clear();
            }
        }
        give(some, each);
    }

    /** Keys of the claims; true for those whose second half was handed over for certain. */
    private TreeMap<Integer, Boolean> keys() {
        int last = context.marks().claim();
        var keys = new TreeMap<Integer, Boolean>();
        sql.each(
                "select claim, whole from handed where partner = ? and claim <= ?",
                row -> keys.merge(row.getInt(1), row.getInt(2) != 0, Boolean::logicalOr),
                context.terms().find(partner),
                last);
        for (int delivery : theirs()) {
            sql.each(
                    "select claim from delivery where package = ? and claim <= ?",
                    row -> keys.putIfAbsent(row.getInt(1), false),
                    delivery,
                    last);
        }
        return keys;
    }

    private Set<Integer> theirs() {
        var theirs = new HashSet<Integer>();
        for (PackageTable.Package delivery : context.packages().all()) {
            if (delivery.from().equals(partner)) {
                theirs.add(delivery.key());
            }
        }
        return theirs;
    }

    private void give(TreeMap<Integer, Boolean> keys, Consumer<HeldByPartner> each) {
        if (keys.isEmpty()) {
            return;
        }
        var byOthers = byOthers(keys.keySet());
        var stored = new ArrayList<>(new ClaimReading(context).claims(sql, "c.k = any(?)", keys.keySet()));
        stored.sort(java.util.Comparator.comparing(claim -> claim.row().key()));
        learnAddresses(stored);
        for (var claim : stored) {
            ClaimRow row = claim.row();
            var author = context.authors().get(row.author());
            boolean isWhole = Boolean.TRUE.equals(keys.get(row.key()))
                    || author.organisation().equals(partner)
                    || !ClaimBits.has(row.state(), ClaimBits.OWN) && !byOthers.contains(row.key());
            each.accept(held(row, claim.sealed(), author, isWhole));
        }
    }

    private HeldByPartner held(ClaimRow row, SealedClaim sealed, Authors.Author author, boolean isWhole) {
        ContentAddress address = addresses.get(row.body().content());
        if (address == null) {
            throw new IllegalStateException("no content " + row.body().content());
        }
        return new HeldByPartner(
                isWhole ? sealed : sealed.withoutAttribution(),
                isWhole ? row.body() : row.body().withoutAttribution(),
                address,
                commits.computeIfAbsent(row.commit(), this::signed),
                author.organisation());
    }

    /** Of the claims, those that somebody else delivered too. */
    private Set<Integer> byOthers(Collection<Integer> claims) {
        var theirs = theirs();
        var byOthers = new HashSet<Integer>();
        sql.each(
                "select claim, package from delivery where claim = any(?)",
                row -> {
                    if (!theirs.contains(row.getInt(2))) {
                        byOthers.add(row.getInt(1));
                    }
                },
                (Object) Sql.any(claims));
        return byOthers;
    }

    private void learnAddresses(List<ClaimReading.Stored> stored) {
        var unknown = new HashSet<Integer>();
        stored.forEach(claim -> unknown.add(claim.row().body().content()));
        unknown.removeAll(addresses.keySet());
        sql.each(
                "select k, segment, place, previous, commitment from content where k = any(?)",
                row -> addresses.put(
                        row.getInt(1),
                        new ContentAddress(row.getInt(2), row.getLong(3), row.getBytes(4), row.getBytes(5))),
                (Object) Sql.any(unknown));
    }

    private SignedHeader signed(int commit) {
        return sql.first(
                        "select header, signature from commits where k = ?",
                        row -> new SignedHeader(CommitHeader.parse(row.getBytes(1)), row.getBytes(2)),
                        commit)
                .orElseThrow(() -> new IllegalStateException("no commit " + commit));
    }
}
