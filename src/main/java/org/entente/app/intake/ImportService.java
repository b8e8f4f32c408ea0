package org.entente.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.TypedTerms;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
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
    private final Formats formats;

    public ImportService(CaseStore store, ClaimService claims, Catalogue catalogue, KeyId author) {
        this.store = store;
        this.claims = claims;
        this.catalogue = catalogue;
        this.author = author;
        this.formats = new Formats(catalogue);
    }

    /**
     * Reads one file.
     *
     * @throws org.entente.model.work.EntenteException if the file as a whole cannot be read; the case is unchanged then
     */
    public ImportReport importFile(ImportRequest request, Progress progress) {
        var input = FileInput.of(request.file());
        return read(input, formats.importer(input, request.format(), request.mapping()), request, progress);
    }

    /** Reads with a given importer; for content that is no file, such as the sample case. */
    public ImportReport read(FileInput input, Importer importer, ImportRequest request, Progress progress) {
        var marking = TypedTerms.marking(catalogue, request.marking());
        var grade = TypedTerms.grade(request.grade());
        ObjectId source = ObjectId.derived("file", sha256(input));
        String title = request.source() == null ? input.name() : request.source();
        var options = new ImportOptions(grade, marking, source);
        var session = new Session(fileSource(source, title, input.name(), marking), progress);
        session.first(importer, input, options);
        session.repeats();
        return session.report(input.name());
    }

    /** The rounds of one import: the file itself, then objects that it repeats. */
    private final class Session {
        private final Imported source;
        private final Progress progress;
        private final ObjectMerge merge =
                new ObjectMerge(property -> catalogue.property(property).multi());
        private @Nullable Reading reading;

        Session(Imported source, Progress progress) {
            this.source = source;
            this.progress = progress;
        }

        void first(Importer importer, FileInput input, ImportOptions options) {
            round(current -> {
                ReadAhead.read(importer, input, options, current, progress);
                if (current.hasAny()) {
                    current.source(source);
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
            claims.commit("import " + source.foreignId(), draft -> {
                var writer = new StoreWriter(draft);
                if (reading == null) {
                    reading = new Reading(merge, catalogue.markings(), progress);
                }
                reading.writeTo(writer);
                work.accept(reading);
                reading.flush();
                return 0;
            });
        }

        ImportReport report(String file) {
            if (reading == null) {
                throw new IllegalStateException("nothing was read");
            }
            return reading.report(
                    file,
                    store.queries().objects().rows(reading.references()).values().stream()
                            .filter(row -> !row.type().isEmpty())
                            .map(row -> row.id())
                            .toList());
        }
    }

    /** Looks things up in the case while the action is being written. */
    private final class StoreWriter implements CaseWriter {
        private final Draft draft;

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

        private static String locator(@Nullable Attribution attribution) {
            return attribution == null ? "" : attribution.locator();
        }
    }

    private static Imported fileSource(ObjectId id, String title, String name, Marking marking) {
        var said = new ArrayList<Said>();
        said.add(said("type", new Code("source"), marking));
        said.add(said("name", new Text(title), marking));
        said.add(said("source.kind", new Code("file"), marking));
        said.add(said("source.file-name", new Text(name), marking));
        return new Imported(id, name, null, false, said, List.of(), Where.FILE);
    }

    private static Said said(String property, Value value, Marking marking) {
        return new Said(property, value, null, Grade.NOT_GRADED, marking, null, "");
    }

    private static String sha256(FileInput input) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(input.open(), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, input.name());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
