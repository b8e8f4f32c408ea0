package org.entente.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.entente.search.Hit;
import org.entente.search.SearchIndex;
import org.entente.search.Searchable;
import org.entente.store.CaseStore;
import org.entente.store.Change;
import org.entente.store.Subscription;
import org.entente.store.query.Spoken;
import org.entente.vault.cache.CacheFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds names and texts. The index is in memory while it is used and sealed in the vault's cache at close. It follows our
 * own actions object by object; after a package came in or was set aside it is made anew. Safe for several threads.
 */
public final class SearchService implements AutoCloseable {

    private static final String FILE = "search";
    private static final int MOST_SOURCES = 20;
    private static final int BATCH = 2_000;
    /** With more actions than this to follow it is quicker to begin again. */
    private static final int MOST_ACTIONS = 500;
    /** With more objects than this to follow it is quicker to begin again. */
    private static final int MOST_OBJECTS = 20_000;

    private final CaseStore store;
    private final Catalogue catalogue;
    private final CacheFiles files;
    private final Subscription subscription;
    private final Behind behind = new Behind();
    private @Nullable SearchIndex index;
    private final Closing closing = new Closing();

    /** What an index needs to catch up: everything anew, or to follow some actions. */
    private record Work(boolean whole, Set<CommitId> actions) {}

    /** A case that is locked must not stay open until all of it is read. */
    private static final class Closing implements Progress {
        private volatile boolean begun;

        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return begun;
        }
    }

    /** How far the case has moved on since the index was made. Told by whoever commits, asked by whoever searches. */
    private static final class Behind {
        private final Set<CommitId> actions = new HashSet<>();
        private boolean whole;

        synchronized void note(Change change) {
            switch (change) {
                case Change.Committed(var commits, var _) -> actions.addAll(commits);
                case Change.Received _, Change.SetAside _, Change.Rebuilt _ -> whole = true;
                case Change.Noted _ -> {}
            }
            if (actions.size() > MOST_ACTIONS) {
                whole = true;
                actions.clear();
            }
        }

        synchronized boolean isNothing() {
            return !whole && actions.isEmpty();
        }

        /** What there is to do; from here on nothing is behind but what comes later. */
        synchronized Work take() {
            var taken = new Work(whole, Set.copyOf(actions));
            actions.clear();
            whole = false;
            return taken;
        }
    }

    public SearchService(CaseStore store, Catalogue catalogue, CacheFiles files) {
        this.store = store;
        this.catalogue = catalogue;
        this.files = files;
        this.subscription = store.subscribe(behind::note);
    }

    /** The best hits, best first. */
    public List<Hit> find(String query, int limit) {
        var typed = Typed.of(query, catalogue);
        var current = fresh();
        return typed.sources().isEmpty()
                ? current.find(typed.text(), limit)
                : current.findAmong(restingOn(current, typed.sources()), typed.text(), limit);
    }

    /** Objects with a live claim that names one of the sources. */
    private Set<ObjectId> restingOn(SearchIndex current, List<String> references) {
        var objects = new HashSet<ObjectId>();
        for (String reference : references) {
            current.named(reference, MOST_SOURCES).stream()
                    .filter(hit -> catalogue.type(hit.type()).role() == ObjectType.Role.SOURCE)
                    .forEach(
                            source -> objects.addAll(store.queries().citations().objectsCiting(source.id())));
        }
        return objects;
    }

    /** Objects that have this name or alias, without case, accents and script; at most {@code limit}. */
    public List<Hit> named(String name, int limit) {
        return fresh().named(name, limit);
    }

    /** Takes everything that has a name, with its type and all its names. */
    public void eachNamed(SearchIndex.NamedTaker taker) {
        fresh().eachNamed(taker);
    }

    /** Ids of what matches, for choosing what leaves. */
    public List<ObjectId> matching(String query, int limit) {
        return find(query, limit).stream().map(Hit::id).toList();
    }

    private synchronized SearchIndex fresh() {
        SearchIndex current = index;
        if (current != null && behind.isNothing()) {
            return current;
        }
        Work work = behind.take(); // before reading: what changes from here on is behind again
        if (current == null) {
            current = saved(position()).orElse(null);
            work = new Work(current == null, Set.of());
        }
        if (current == null) {
            current = SearchIndex.create();
        }
        index = null; // if catching up fails, the next search begins anew
        if (work.whole() || !follow(current, work.actions())) {
            fill(current);
        }
        index = current;
        return current;
    }

    /** Puts what the actions touched; false if that is too much to be worth it. */
    private boolean follow(SearchIndex target, Set<CommitId> actions) {
        if (actions.isEmpty()) {
            return true;
        }
        var touched = store.queries().history().touchedBy(actions);
        if (touched.size() > MOST_OBJECTS) {
            return false;
        }
        var put = new ArrayList<Searchable>();
        var gone = new HashSet<>(touched);
        for (Spoken spoken : store.queries().claims().spoken(touched, SearchService::isSearched)) {
            put.add(searchable(spoken));
            gone.remove(spoken.object());
        }
        target.remove(gone);
        target.put(put);
        return true;
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
        var filling = new Filling(target);
        store.queries().claims().eachSpoken(SearchService::isSearched, closing, spoken -> {
            closing.checkCancelled();
            filling.take(searchable(spoken));
        });
        filling.end();
    }

    /** Puts what was read while the next is being read: reading waits for the cipher, putting for the words. */
    private static final class Filling {
        private final SearchIndex target;
        private List<Searchable> batch = new ArrayList<>(BATCH);
        private CompletableFuture<Void> putting = CompletableFuture.completedFuture(null);

        Filling(SearchIndex target) {
            this.target = target;
        }

        void take(Searchable searchable) {
            batch.add(searchable);
            if (batch.size() == BATCH) {
                put();
            }
        }

        private void put() {
            settle();
            var full = batch;
            batch = new ArrayList<>(BATCH);
            putting = CompletableFuture.runAsync(() -> target.put(full), Thread::startVirtualThread);
        }

        private void settle() {
            try {
                putting.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException failure ? failure : e;
            }
        }

        void end() {
            put();
            settle();
        }
    }

    /** What another program's format keeps for itself is carried along, not searched: after an import it is most of a case. */
    private static boolean isSearched(String property) {
        return !property.startsWith("stix.");
    }

    private Searchable searchable(Spoken spoken) {
        String type = "";
        String name = "";
        int best = Integer.MAX_VALUE;
        var aliases = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (Core.Statement statement : spoken.statements()) {
            String property = statement.property();
            String plain = statement.value().plain();
            int rank = catalogue.titleProperties().indexOf(property);
            if (property.equals("type")) {
                type = plain;
            } else if (rank >= 0 && rank < best) {
                if (!name.isEmpty()) {
                    aliases.add(name);
                }
                best = rank;
                name = plain;
            } else if (rank >= 0 || catalogue.property(property).identifying()) {
                aliases.add(plain);
            } else if (statement.value() instanceof Text) {
                texts.add(plain);
            }
        }
        return new Searchable(spoken.object(), type, name, aliases, texts, TraitsReader.of(spoken));
    }

    private String position() {
        return store.queries().totals().contentName();
    }

    /** Seals the index for the next time, unless it is behind; one that is just being made is given up. */
    @Override
    public void close() {
        closing.begun = true;
        subscription.close();
        seal();
    }

    private synchronized void seal() {
        SearchIndex current = index;
        if (current != null) {
            try {
                if (behind.isNothing()) {
                    String position = position();
                    files.write(FILE, out -> current.save(out, position));
                }
            } finally {
                current.close();
                index = null;
            }
        }
    }
}
