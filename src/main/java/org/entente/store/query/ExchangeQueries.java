package org.entente.store.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.provenance.CommitTree;
import org.entente.provenance.ProofNode;
import org.entente.provenance.Proofs;
import org.entente.provenance.SignedHeader;
import org.entente.store.projection.PackageTable;
import org.entente.store.projection.Sql;

/** What leaves and what came: claims for release with their proofs, packages, what partners were given, notes. */
public final class ExchangeQueries {

    private final Context context;

    ExchangeQueries(Context context) {
        this.context = context;
    }

    /** Every taken claim of the case, in the order of arrival. */
    public void eachForRelease(Consumer<Releasable> each) {
        context.read(sql -> {
            new ReleaseReading(context, sql).all(each);
            return true;
        });
    }

    /**
     * The taken claims about objects, the relations that bear on them or on the objects, and the resolutions and re-markings
     * that these come from; in the order of arrival.
     */
    public List<Releasable> forRelease(Collection<ObjectId> objects) {
        return context.read(sql -> {
            var found = new ArrayList<Releasable>();
            new ReleaseReading(context, sql).about(context.keys(sql, objects).values(), found::add);
            return found;
        });
    }

    /**
     * The nodes that prove claims to be of a commit, cut for exactly these.
     *
     * @throws IllegalArgumentException if no such commit is held
     */
    public List<ProofNode> proof(SignedHeader signed, Collection<Integer> positions) {
        return context.read(sql -> {
            byte[] header = signed.header().bytes();
            int commit = sql
                    .list(
                            "select k, header from commits where commit_id = ?",
                            row -> java.util.Arrays.equals(row.getBytes(2), header) ? row.getInt(1) : 0,
                            (Object) ReleaseReading.bytes(signed.header().commit()))
                    .stream()
                    .filter(key -> key != 0)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such commit is held"));
            int[] chosen = positions.stream().mapToInt(Integer::intValue).toArray();
            var places = sql.list(
                    "select leaf, id from claim where commits = ?",
                    row -> new Proofs.Place(row.getInt(1), new ClaimId(Hash.of(row.getBytes(2)))),
                    commit);
            Optional<byte[]> secret = sql
                    .list(
                            "select secret from commits where k = ? and secret is not null",
                            row -> row.getBytes(1),
                            commit)
                    .stream()
                    .findFirst();
            return secret.isPresent() ? own(secret.get(), places, chosen) : forwarded(sql, commit, places, chosen);
        });
    }

    private static List<ProofNode> own(byte[] secret, List<Proofs.Place> places, int[] chosen) {
        byte[] leaves = new byte[places.size() * Hash.BYTES];
        for (int i = 0; i < places.size(); i++) {
            System.arraycopy(places.get(i).id().hash().bytes(), 0, leaves, i * Hash.BYTES, Hash.BYTES);
        }
        int[] positions = places.stream().mapToInt(Proofs.Place::position).toArray();
        return new CommitTree(secret, positions, leaves).proof(chosen);
    }

    private static List<ProofNode> forwarded(Sql sql, int commit, List<Proofs.Place> places, int[] chosen) {
        List<ProofNode> known = List.of();
        for (byte[] packed : sql.list("select nodes from proof where commits = ?", row -> row.getBytes(1), commit)) {
            known = Proofs.unite(known, Proofs.unpack(packed));
        }
        return Proofs.cut(places, known, chosen);
    }

    /** What a partner was given: ids, and whether the attribution went along. */
    public Map<ClaimId, Boolean> handedTo(String partner) {
        return context.read(sql -> {
            var handed = new HashMap<ClaimId, Boolean>();
            sql.each(
                    "select c.id, h.whole from handed h join claim c on c.k = h.claim where h.partner = ?",
                    row -> handed.merge(new ClaimId(Hash.of(row.getBytes(1))), row.getInt(2) != 0, Boolean::logicalOr),
                    context.terms().find(partner));
            return handed;
        });
    }

    /** The first claims of a package that went out, relations too, in the order of arrival. */
    public List<ClaimDetail> sent(String partner, String reference, int most) {
        return context.read(sql -> details(
                sql,
                sql.list(
                        "select claim from handed where partner = ? and reference = ? order by claim limit ?",
                        row -> row.getInt(1),
                        context.terms().find(partner),
                        context.terms().find(reference),
                        most)));
    }

    /** The first taken claims of a package that was accepted, relations too, in the order of arrival. */
    public List<ClaimDetail> received(String reference, int most) {
        return context.read(sql -> {
            PackageTable.Package delivery = context.packages().find(reference);
            return delivery == null
                    ? List.of()
                    : details(
                            sql,
                            sql.list(
                                    "select claim from delivery where package = ? and taken = ? order by claim limit ?",
                                    row -> row.getInt(1),
                                    delivery.key(),
                                    1,
                                    most));
        });
    }

    private List<ClaimDetail> details(Sql sql, List<Integer> claims) {
        var reading = new ClaimReading(context);
        var details = new ClaimDetails(reading, sql);
        return reading.claims(sql, "c.k = any(?)", claims).stream()
                .sorted(Comparator.comparing(
                        (ClaimReading.Stored claim) -> claim.row().key()))
                .map(claim -> details.of(claim.row(), claim.sealed()))
                .toList();
    }

    /** What a partner holds as far as we know, each claim as far as the partner holds it, in the order of arrival. */
    public void eachHeldBy(String partner, Consumer<HeldByPartner> each) {
        context.read(sql -> {
            new HeldReading(context, sql, partner).each(each);
            return true;
        });
    }

    /** What a partner gave us, taken or not: it need not go back. */
    public Set<ClaimId> givenBy(String partner) {
        return context.read(sql -> {
            var given = new HashSet<ClaimId>();
            for (PackageTable.Package delivery : context.packages().all()) {
                if (delivery.from().equals(partner)) {
                    sql.each(
                            "select c.id from delivery d join claim c on c.k = d.claim where d.package = ?",
                            row -> given.add(new ClaimId(Hash.of(row.getBytes(1)))),
                            delivery.key());
                }
            }
            return given;
        });
    }

    /**
     * A package that was accepted.
     *
     * @param claims how many claims of it were taken
     * @param leftOut how many were not
     */
    public record PackageRow(String reference, String from, Instant received, boolean aside, int claims, int leftOut) {}

    /** Packages that were accepted, latest first. */
    public List<PackageRow> packages() {
        return context.read(sql -> context.packages().all().stream()
                .sorted(Comparator.comparing(PackageTable.Package::received)
                        .reversed()
                        .thenComparing(PackageTable.Package::reference))
                .map(each -> new PackageRow(
                        each.reference(),
                        each.from(),
                        Instant.ofEpochSecond(each.received()),
                        each.aside(),
                        count(sql, each, 1),
                        count(sql, each, 0)))
                .toList());
    }

    private static int count(Sql sql, PackageTable.Package delivery, int taken) {
        return sql.number("select count(*) from delivery where package = ? and taken = ?", delivery.key(), taken);
    }

    /**
     * An entry whose meaning is the writer's.
     *
     * @param sequence of the journal's chain record that ends its action
     */
    public record Note(long sequence, byte[] chain, byte[] content) {}

    /** Entries of one kind, oldest first. */
    public List<Note> notes(String kind) {
        return context.read(sql -> sql.list(
                "select sequence, chain, content from note where kind = ? order by k",
                row -> new Note(row.getLong(1), row.getBytes(2), row.getBytes(3)),
                context.terms().find(kind)));
    }

    /** The entries of one kind with exactly these ids, hashes and codes, oldest first. */
    public List<Note> notes(String kind, byte[] chain) {
        return context.read(sql -> sql.list(
                "select sequence, chain, content from note where kind = ? and chain = ? order by k",
                row -> new Note(row.getLong(1), row.getBytes(2), row.getBytes(3)),
                context.terms().find(kind),
                chain));
    }
}
