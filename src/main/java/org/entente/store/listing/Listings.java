package org.entente.store.listing;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.store.projection.Projector;
import org.entente.store.projection.Rules;
import org.entente.store.projection.Sql;
import org.entente.store.query.Readers;
import org.entente.vault.VaultException;
import org.entente.vault.cache.CacheFiles;
import org.jspecify.annotations.Nullable;

/**
 * The listing of a case: one pass over the object table instead of one for each column that can be sorted by and each facet
 * that is counted. After an action only the rows that it changed are read again, by the first question. Between two sessions that
 * of a large case is kept in the vault's cache, sealed. Safe for several threads.
 */
public final class Listings {

    /** With fewer objects it is as quick to read them from the database. */
    public static final int LEAST_KEPT = 1_000;

    private static final int MOST_TRIES = 3;
    private static final String FILE = "listing";

    private final @Nullable CacheFiles files;
    private @Nullable Made made;
    private String keptAt = "";

    private record Made(Projector projector, long content, Columns columns, Listing listing) {}

    private Listings(@Nullable CacheFiles files) {
        this.files = files;
    }

    /** Those of a case, kept between two sessions in its cache. */
    public static Listings keptIn(CacheFiles files) {
        return new Listings(files);
    }

    /** Those of a database that is thrown away after use. */
    public static Listings forNow() {
        return new Listings(null);
    }

    /** The listing after the last action that was more than notes. */
    public synchronized Listing current(Readers readers, Projector projector, Rules rules) {
        Made known = made;
        Made now = known != null && known.projector() == projector ? known : read(readers, projector, rules, null);
        for (int tries = 1;
                tries < MOST_TRIES && now.content() != projector.meta().content();
                tries++) {
            now = read(readers, projector, rules, now); // something was written while it was read
        }
        made = now;
        return now.listing();
    }

    private Made read(Readers readers, Projector projector, Rules rules, @Nullable Made before) {
        long content = projector.meta().content();
        var marks = projector.meta().marks();
        return readers.read(sql -> {
            var columns = columns(sql, projector, rules, before, marks.object());
            var said = new SameAsReading(sql, projector.terms(), projector.authors(), marks.claim()).read();
            return new Made(projector, content, columns, new Listing(columns, said));
        });
    }

    private Columns columns(Sql sql, Projector projector, Rules rules, @Nullable Made before, int last) {
        var policies = rules.catalogue().markings();
        if (before != null) {
            var changed = projector.changed().since(before.content());
            if (changed.isPresent()) {
                var visible = changed.get().stream().filter(key -> key <= last).collect(Collectors.toSet());
                return new ColumnReading(projector.terms(), policies, before.columns()).readAgain(sql, visible);
            }
        }
        return kept(projector, policies)
                .orElseGet(() -> new ColumnReading(projector.terms(), policies, null).read(sql, last));
    }

    private Optional<Columns> kept(Projector projector, MarkingPolicies policies) {
        String position = projector.meta().contentName();
        try (var in = files == null ? null : files.read(FILE).orElse(null)) {
            if (in == null) {
                return Optional.empty();
            }
            var columns = ColumnFile.read(in, position, new ColumnReading(projector.terms(), policies, null));
            keptAt = columns.isPresent() ? position : "";
            return columns;
        } catch (IOException | VaultException e) {
            return Optional.empty(); // only a cache: it is made again
        }
    }

    /** Keeps the listing for the next session, if it is of what the database holds now and worth a file. */
    public synchronized void keep(Projector projector) {
        Made now = made;
        String position = projector.meta().contentName();
        if (files == null
                || now == null
                || now.projector() != projector
                || now.content() != projector.meta().content()
                || now.columns().size() < LEAST_KEPT
                || keptAt.equals(position)) {
            return;
        }
        try {
            files.write(FILE, out -> ColumnFile.write(now.columns(), position, out));
            keptAt = position;
        } catch (VaultException e) {
            // only a cache; a drive that fails is told of by whoever loses something by it
        }
    }

    /** Lets go of everything. */
    public synchronized void forget() {
        made = null;
    }
}
