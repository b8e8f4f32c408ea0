package org.entente.store.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Packages that arrived, which claims each delivered, and what partners were given. Rows are written when an action ends. */
public final class PackageTable {

    /**
     * @param received in seconds since 1970 UTC
     * @param aside whether it is set aside
     */
    public record Package(int key, String reference, String from, long received, boolean aside) {}

    private record Delivery(int packageKey, int claim, boolean taken) {}

    private record Handing(int partner, int claim, int reference, boolean whole) {}

    private final Sql sql;
    private final Dictionary terms;
    private final Map<String, Package> byReference = new ConcurrentHashMap<>();
    private final Map<Integer, Package> byKey = new ConcurrentHashMap<>();
    private final List<Package> changed = new ArrayList<>();
    private final Set<Integer> unwritten = new HashSet<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private final List<Handing> handings = new ArrayList<>();
    private final Batch insertDelivery;
    private final Batch insertHanding;

    PackageTable(Sql writer, Dictionary terms) {
        this.sql = writer;
        this.terms = terms;
        writer.each(
                "select k, reference, sender, received, aside from package",
                row -> know(new Package(
                        row.getInt(1),
                        terms.text(row.getInt(2)),
                        terms.text(row.getInt(3)),
                        row.getLong(4),
                        row.getInt(5) != 0)));
        insertDelivery = new Batch(writer, "insert into delivery (package, claim, taken) values (?, ?, ?)");
        insertHanding = new Batch(writer, "insert into handed (partner, claim, reference, whole) values (?, ?, ?, ?)");
    }

    private void know(Package known) {
        byReference.put(known.reference(), known);
        byKey.put(known.key(), known);
    }

    public @Nullable Package find(String reference) {
        return byReference.get(reference);
    }

    public @Nullable Package get(int key) {
        return byKey.get(key);
    }

    public Collection<Package> all() {
        return byKey.values();
    }

    /** Enters a package; one that is known stays as it was. */
    public Package enter(String reference, String from, long received) {
        Package known = byReference.get(reference);
        if (known == null) {
            known = new Package(byKey.size() + 1, reference, from, received, false);
            know(known);
            unwritten.add(known.key());
            changed.add(known);
        }
        return known;
    }

    public void setAside(Package known, boolean aside) {
        var after = new Package(known.key(), known.reference(), known.from(), known.received(), aside);
        know(after);
        changed.add(after);
    }

    public void deliver(Package delivery, int claim, boolean taken) {
        deliveries.add(new Delivery(delivery.key(), claim, taken));
    }

    /** Whether this package's delivery of the claim is on record. */
    public boolean hasDelivered(Package delivery, int claim) {
        return sql.number("select count(*) from delivery where claim = ? and package = ?", claim, delivery.key()) > 0;
    }

    /** Claims that the package delivered and that were taken. */
    public List<Integer> takenFrom(Package delivery) {
        return sql.list(
                "select claim from delivery where package = ? and taken = ?", row -> row.getInt(1), delivery.key(), 1);
    }

    /** Of the claims, those that some package that is not set aside delivered and that were taken. */
    public Set<Integer> taken(Collection<Integer> claims) {
        Set<Integer> taken = new HashSet<>();
        sql.each(
                "select package, claim from delivery where claim = any(?) and taken = ?",
                row -> {
                    Package delivery = byKey.get(row.getInt(1));
                    if (delivery != null && !delivery.aside()) {
                        taken.add(row.getInt(2));
                    }
                },
                Sql.any(claims),
                1);
        return taken;
    }

    public void hand(String partner, int claim, String reference, boolean whole) {
        handings.add(new Handing(terms.intern(partner), claim, terms.intern(reference), whole));
    }

    void flush() {
        for (Package each : changed) {
            int reference = terms.intern(each.reference());
            int sender = terms.intern(each.from());
            if (unwritten.remove(each.key())) {
                sql.update(
                        "insert into package (k, reference, sender, received, aside) values (?, ?, ?, ?, ?)",
                        each.key(),
                        reference,
                        sender,
                        each.received(),
                        each.aside() ? 1 : 0);
            } else {
                sql.update("update package set aside = ? where k = ?", each.aside() ? 1 : 0, each.key());
            }
        }
        changed.clear();
        deliveries.forEach(each -> insertDelivery.add(each.packageKey(), each.claim(), each.taken() ? 1 : 0));
        deliveries.clear();
        insertDelivery.flush();
        handings.forEach(
                each -> insertHanding.add(each.partner(), each.claim(), each.reference(), each.whole() ? 1 : 0));
        handings.clear();
        insertHanding.flush();
        terms.flush();
    }
}
