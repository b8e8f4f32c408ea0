package org.entente.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.entente.model.ObjectId;

/**
 * Names and texts of a case, in memory. What was put is found by the next search. Safe for several threads.
 *
 * <p>It is a cache of what the claims say: whoever cannot load it puts every object again.
 */
public final class SearchIndex implements AutoCloseable {

    private static final Set<String> NAMED = Set.of(Fields.ID, Fields.TYPE, Fields.SHOWN_NAME);
    private static final String POSITION = "position";
    private static final double BUFFER_MEGABYTES = 64;

    /** Lucene tells once that a faster module is not switched on; nobody here can act on it. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final Words words = new Words();
    private final Fields fields = new Fields(words);
    private final Directory directory;
    private final SnapshotDeletionPolicy commits = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(ByteBuffersDirectory directory) throws IOException {
        this.directory = directory;
        var settings = new IndexWriterConfig(words)
                .setIndexDeletionPolicy(commits)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false);
        this.writer = new IndexWriter(directory, settings);
        this.searchers = new SearcherManager(writer, null);
    }

    /** An index that knows nothing yet. */
    public static SearchIndex create() {
        try {
            return new SearchIndex(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** Reads what {@link #save} wrote; empty if it is damaged or of another version and must be made again. */
    public static Optional<SearchIndex> load(InputStream in) {
        try {
            var directory = IndexFile.read(in);
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            return Optional.of(new SearchIndex(directory));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // only a cache: the caller puts everything again
        }
    }

    /** Adds objects, replacing what was known of them. */
    public void put(Collection<Searchable> objects) {
        try {
            for (Searchable object : objects) {
                writer.updateDocument(new Term(Fields.ID, object.id().toString()), fields.document(object));
            }
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** Forgets objects. */
    public void remove(Collection<ObjectId> objects) {
        try {
            writer.deleteDocuments(objects.stream()
                    .map(id -> new Term(Fields.ID, id.toString()))
                    .toArray(Term[]::new));
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** Forgets everything. */
    public void clear() {
        try {
            writer.deleteAll();
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** How many objects it knows. */
    public int size() {
        return searching(searcher -> searcher.getIndexReader().numDocs());
    }

    /**
     * The best hits: names that are what was typed first, then those that begin so, then the others; each best first, ties by
     * object id. None for an empty query.
     */
    public List<Hit> find(String typed, int limit) {
        var asked = Asked.of(typed, words);
        if (asked.isEmpty() || limit <= 0) {
            return List.of();
        }
        return searching(searcher -> hits(searcher, asked.query(), asked.words(), limit));
    }

    /** The best hits among some objects; all of them are hits of an empty query. */
    public List<Hit> findAmong(Collection<ObjectId> objects, String typed, int limit) {
        var asked = Asked.of(typed, words);
        if (objects.isEmpty() || limit <= 0) {
            return List.of();
        }
        var among = new TermInSetQuery(
                Fields.ID,
                objects.stream().map(id -> new BytesRef(id.toString())).toList());
        var query = new BooleanQuery.Builder()
                .add(asked.query(), BooleanClause.Occur.MUST)
                .add(among, BooleanClause.Occur.FILTER)
                .build();
        return searching(searcher -> hits(searcher, query, asked.words(), limit));
    }

    /**
     * Objects with a name or alias that is the same letter for letter once case, accents, script, spaces and marks between
     * words are left out.
     */
    public List<Hit> named(String name, int limit) {
        var cut = words.of(name);
        String joined = Fields.joined(cut);
        return joined.isEmpty() || limit <= 0
                ? List.of()
                : searching(searcher -> hits(searcher, new TermQuery(new Term(Fields.JOINED, joined)), cut, limit));
    }

    /** Takes an object with its type and its names, the one that lists show first. */
    @FunctionalInterface
    public interface NamedTaker {
        void take(ObjectId id, String type, List<String> names);
    }

    /** Goes through everything that has a name. */
    public void eachNamed(NamedTaker taker) {
        searching(searcher -> {
            var stored = searcher.storedFields();
            var all = searcher.search(
                    new MatchAllDocsQuery(),
                    Math.max(1, searcher.getIndexReader().maxDoc()));
            for (ScoreDoc each : all.scoreDocs) {
                var document = stored.document(each.doc, NAMED);
                var names = List.of(document.getValues(Fields.SHOWN_NAME));
                if (!names.isEmpty()) {
                    taker.take(ObjectId.parse(document.get(Fields.ID)), document.get(Fields.TYPE), names);
                }
            }
            return true;
        });
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, List<String> asked, int limit) throws IOException {
        return new HitList(words, asked).of(searcher, query, limit);
    }

    /** Writes the index and the state of the case that it reflects; sealing is the caller's business. */
    public void save(OutputStream out, String position) {
        try {
            writer.setLiveCommitData(Map.of(POSITION, position).entrySet());
            writer.commit();
            var commit = commits.snapshot();
            try {
                IndexFile.write(directory, commit.getFileNames(), out);
            } finally {
                commits.release(commit);
            }
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** The state of the case that it reflected when it was saved; empty if it never was. */
    public String position() {
        for (Map.Entry<String, String> entry : writer.getLiveCommitData()) {
            if (entry.getKey().equals(POSITION)) {
                return entry.getValue();
            }
        }
        return "";
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers;
                words) {
            writer.rollback(); // what was to be kept has been saved
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }

    /** Something to ask a searcher. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T searching(Question<T> question) {
        try {
            searchers.maybeRefreshBlocking();
            var searcher = searchers.acquire();
            try {
                return question.ask(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new SearchException("search.failed", e);
        }
    }
}
