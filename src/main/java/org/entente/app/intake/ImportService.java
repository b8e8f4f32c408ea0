package org.entente.app.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.claim.ClaimService;
import org.entente.app.source.SourceReferences;
import org.entente.app.unsaved.StillInItsFile;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.store.CaseStore;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/** Reads files into the open case. Each file is one action with a report; a file that brings nothing new leaves no trace. */
public final class ImportService {

    private static final int MOST_ROUNDS = 100;

    private final CaseStore store;
    private final ClaimService claims;
    private final Catalogue catalogue;
    private final KeyId author;

    public ImportService(CaseStore store, ClaimService claims, Catalogue catalogue, KeyId author) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
        this.author = author;
    }

    /**
     * Reads one file.
     *
     * @throws org.entente.model.work.EntenteException if the file as a whole cannot be read; the case is unchanged then
     */
    public ImportReport importFile(ImportRequest request, Progress progress) {
        try (var file = FileReading.begin(catalogue, request, progress)) {
            return take(file, progress);
        }
    }

    /**
     * Reads with a given importer: a table as its columns were chosen, or content that is no file, such as the sample case. It is a
     * source itself only if the request gives it a title.
     */
    public ImportReport read(FileInput input, Importer importer, ImportRequest request, Progress progress) {
        try (var file = FileReading.ofContent(catalogue, input, importer, request, progress)) {
            return take(file, progress);
        }
    }

    /** What the sources of the case that a file may cite are called, by their references. */
    public Map<String, String> citable() {
        return new SourceReferences(store).titles();
    }

    /**
     * Takes in a file that is being read. It stays the caller's to close.
     *
     * @throws org.entente.model.work.EntenteException if the file as a whole cannot be read; the case is unchanged then
     */
    public ImportReport take(FileReading file, Progress progress) {
        var session = new Session(file, progress);
        return StillInItsFile.orSay("app.import.drive-gone", file.name(), store::checkWritable, () -> {
            session.first(file);
            session.repeats();
            return session.report();
        });
    }

    /** The rounds of one import: the file itself, then objects that it repeats. */
    private final class Session {
        private final String name;
        private final boolean isFile;
        private final Progress progress;
        private final ObjectMerge merge =
                new ObjectMerge(property -> catalogue.property(property).multi());
        private @Nullable Reading reading;
        private ImportReport.@Nullable Source stands;

        Session(FileReading file, Progress progress) {
            this.name = file.name();
            this.isFile = file.source() != null;
            this.progress = progress;
        }

        void first(FileReading file) {
            round(current -> {
                file.deliver(current);
                var source = file.source();
                if (source != null && current.hasAny()) {
                    current.source(source);
                    stands = new ImportReport.Source(source.id(), source.title().orElse(name));
                }
            });
        }

        void repeats() {
            for (int round = 0; round < MOST_ROUNDS; round++) {
                var repeated = reading == null ? List.<Imported>of() : reading.takeRepeated();
                if (repeated.isEmpty()) {
                    return;
                }
                round(current -> repeated.forEach(current::object));
            }
        }

        private void round(java.util.function.Consumer<Reading> work) {
            claims.commit("import " + name, this::isRead, draft -> {
                var writer = new StoreWriter(draft);
                if (reading == null) {
                    reading = new Reading(merge, catalogue, isFile, progress);
                }
                reading.writeTo(writer);
                work.accept(reading);
                reading.flush();
                return 0;
            });
        }

        /** What the file repeats comes in further actions, for which the earlier ones have to be there. */
        private boolean isRead() {
            return reading == null || reading.takeRepeated().isEmpty();
        }

        ImportReport report() {
            if (reading == null) {
                throw new IllegalStateException("nothing was read");
            }
            return reading.report(
                    name,
                    stands,
                    store.queries().objects().rows(reading.references()).values().stream()
                            .filter(row -> !row.type().isEmpty())
                            .map(row -> row.id())
                            .toList());
        }
    }

    /** Looks things up in the case while the action is being written. */
    private final class StoreWriter implements CaseWriter {
        private final Draft draft;
        private @Nullable SourceReferences references;

        StoreWriter(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void say(Core.Statement statement, Attribution attribution) {
            draft.say(statement, attribution);
        }

        @Override
        public ClaimId state(Core.Statement statement, Attribution attribution) {
            return draft.state(statement, attribution);
        }

        @Override
        public void relate(Core.Relation relation) {
            draft.relate(relation);
        }

        @Override
        public Map<ObjectId, HeldObject> held(Collection<ObjectId> objects) {
            var held = new HashMap<ObjectId, HeldObject>();
            store.queries()
                    .history()
                    .saidBy(author, objects)
                    .forEach((object, said) -> held.put(
                            object,
                            new HeldObject(said.stream()
                                    .map(each -> new HeldObject.Statement(
                                            each.held().id(),
                                            each.held().statement(),
                                            locator(each.held().claim().attribution()),
                                            each.held().marking(),
                                            each.isLive()))
                                    .toList())));
            return held;
        }

        @Override
        public Set<ObjectId> known(Collection<ObjectId> objects) {
            var known = new HashSet<ObjectId>();
            store.queries().objects().rows(objects).forEach((id, row) -> {
                if (!row.type().isEmpty()) {
                    known.add(id);
                }
            });
            return known;
        }

        @Override
        public Set<ObjectId> registered(String reference) {
            if (references == null) {
                references = new SourceReferences(store);
            }
            return references.of(reference);
        }

        private static String locator(@Nullable Attribution attribution) {
            return attribution == null ? "" : attribution.locator();
        }
    }
}
