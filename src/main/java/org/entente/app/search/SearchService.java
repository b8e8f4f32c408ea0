package org.entente.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Text;
import org.entente.search.Hit;
import org.entente.search.SearchIndex;
import org.entente.search.Searchable;
import org.entente.store.CaseStore;
import org.entente.store.Change;
import org.entente.store.Subscription;
import org.entente.vault.cache.CacheFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds names and texts. The index is in memory while it is used, sealed in the vault's cache at close, and made anew when
 * the case has moved on. Safe for several threads.
 */
public final class SearchService implements AutoCloseable {

    private static final String FILE = "search";
    private static final int BATCH = 2_000;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final CacheFiles files;
    private final Subscription subscription;
    private volatile boolean stale = true;
    private @Nullable SearchIndex index;

    public SearchService(CaseStore store, Catalogue catalogue, CacheFiles files) {
        this.store = store;
        this.catalogue = catalogue;
        this.files = files;
        this.subscription = store.subscribe(change -> {
            if (!(change instanceof Change.Noted)) {
                stale = true;
            }
        });
    }

    /** The best hits, best first. */
    public List<Hit> find(String query, int limit) {
        return fresh().find(query, limit);
    }

    /** Ids of what matches, for choosing what leaves. */
    public List<ObjectId> matching(String query, int limit) {
        return find(query, limit).stream().map(Hit::id).toList();
    }

    private synchronized SearchIndex fresh() {
        if (index != null && !stale) {
            return index;
        }
        stale = false; // before reading: what changes from here on makes it stale again
        String position = position();
        if (index == null) {
            index = saved(position).orElse(null);
        }
        if (index == null) {
            index = SearchIndex.create();
        }
        if (!index.position().equals(position)) {
            fill(index);
        }
        return index;
    }

    private Optional<SearchIndex> saved(String position) {
        try (var in = files.read(FILE).orElse(null)) {
            return in == null
                    ? Optional.empty()
                    : SearchIndex.load(in).filter(loaded -> loaded.position().equals(position));
        } catch (IOException _) {
            return Optional.empty(); // only a cache: it is made again
        }
    }

    private void fill(SearchIndex target) {
        target.clear();
        var batch = new ArrayList<Searchable>(BATCH);
        store.queries().claims().eachLive((object, claims) -> {
            batch.add(searchable(object, claims));
            if (batch.size() == BATCH) {
                target.put(batch);
                batch.clear();
            }
        });
        target.put(batch);
    }

    private Searchable searchable(ObjectId object, List<HeldClaim> claims) {
        String type = "";
        String name = "";
        int best = Integer.MAX_VALUE;
        var aliases = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (HeldClaim claim : claims) {
            String property = claim.statement().property();
            String plain = claim.statement().value().plain();
            int rank = catalogue.titleProperties().indexOf(property);
            if (property.equals("type")) {
                type = plain;
            } else if (rank >= 0 && rank < best) {
                best = rank;
                name = plain;
            } else if (rank >= 0 || catalogue.property(property).identifying()) {
                aliases.add(plain);
            } else if (claim.statement().value() instanceof Text && !property.startsWith("stix.")) {
                texts.add(plain);
            }
        }
        return new Searchable(object, type, name, aliases, texts);
    }

    private String position() {
        return store.queries().totals().digest().toString();
    }

    /** Seals the index for the next time, unless it is behind. */
    @Override
    public synchronized void close() {
        subscription.close();
        SearchIndex current = index;
        if (current != null) {
            if (!stale) {
                String position = position();
                files.write(FILE, out -> current.save(out, position));
            }
            current.close();
            index = null;
        }
    }
}
