package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;
import org.entente.store.CaseStore;
import org.entente.store.Directory;
import org.entente.store.Draft;
import org.entente.store.listing.Dimension;
import org.entente.store.listing.ListOrder;
import org.entente.store.listing.ListQuestion;
import org.entente.store.query.ObjectFilter;
import org.entente.vault.Opening;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.key.KdfParameters;

/**
 * How fast claims go in, and how fast the vault opens afterwards: {@code StoreSpeed [CLAIMS]}, 500,000 unless told. Ten
 * claims an object, every second object a link, as a large STIX bundle has them. A plain program, because what matters is a
 * fresh process; run it with {@code -Xmx512m}.
 */
public final class StoreSpeed {

    private static final char[] PASSPHRASE = "bench".toCharArray();
    private static final Marking MARKING = Marking.of("generic", "RESTRICTED");
    private static final String FILLER = "x".repeat(60);

    private final SecureRandom random = new SecureRandom();
    private final Surroundings surroundings = new Surroundings(InstantSource.system(), random, new FileOpener());
    private final byte[] scalar = P384.newScalar(random);
    private final KeyId key = P384.publicKey(scalar).id();
    private final Catalogue catalogue = Catalogue.load();
    private final PrintStream out;

    private StoreSpeed(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        int claims = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        Path folder = Files.createTempDirectory("store-speed");
        try {
            new StoreSpeed(System.out).run(folder.resolve("case.vault"), claims);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void run(Path folder, int claims) throws IOException {
        try (var vault = Vault.create(
                        folder, PASSPHRASE, new VaultSetup(UUID.randomUUID(), KdfParameters.FLOOR), surroundings);
                var store = open(vault)) {
            timed("claims in", () -> store.commit(signer(), UUID.randomUUID(), "bench", draft -> fill(draft, claims)));
        }
        try (var files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            out.printf("on disk: %d MB%n", bytes / 1_000_000);
        }
        long start = System.nanoTime();
        try (var vault = ((Opening.Opened) Vault.open(folder, PASSPHRASE, surroundings)).vault()) {
            report("passphrase", start);
            start = System.nanoTime();
            try (var store = open(vault)) {
                report("store open", start);
                timed("first page", () -> store.queries().objects().page(ObjectFilter.ALL.page(0, 50)));
                var everything = ListQuestion.of(Set.of("malware", "link"), false);
                var order =
                        List.of(new ListOrder(ListOrder.Column.LINKS, true), new ListOrder(ListOrder.Column.SEEN, false));
                var lists = store.queries().lists();
                timed("list by two columns", () -> lists.page(everything, order, 0, 200));
                timed("facet counts", () -> lists.counts(everything, Dimension.CONTRIBUTOR));
                timed("narrowed list", () -> lists.page(everything.withText("name"), order, 0, 200));
                for (int i = 0; i < 3; i++) {
                    store.commit(
                            signer(),
                            UUID.randomUUID(),
                            "bench",
                            draft -> draft.state(
                                    statement(object(0), "occupation", new Text("none")), Attribution.none(MARKING)));
                    timed("list after an edit", () -> store.queries().lists().page(everything, order, 0, 200));
                }
                timed("info", () -> store.queries().totals().info());
                timed("rebuild", () -> store.rebuild(Progress.NONE));
            }
        }
    }

    private CaseStore open(Vault vault) {
        return CaseStore.open(vault, catalogue, new Ours(), surroundings, Progress.NONE);
    }

    private record Ours() implements Directory {
        @Override
        public String ours() {
            return "KST";
        }

        @Override
        public Optional<String> organisation(KeyId ignored) {
            return Optional.of("KST");
        }
    }

    private Signer signer() {
        return new Signer() {
            @Override
            public KeyId keyId() {
                return key;
            }

            @Override
            public byte[] sign(SignatureKind kind, byte[] bytes) {
                return P384.sign(scalar, kind, bytes);
            }
        };
    }

    private static long fill(Draft draft, int claims) {
        ObjectId source = ObjectId.derived("bench", "source");
        var cited = new Attribution(source, "objects", MARKING);
        draft.state(statement(source, "type", new Code("source")), Attribution.none(MARKING));
        int objects = claims / 10;
        for (int i = 0; i < objects; i++) {
            ObjectId object = object(i);
            if (i % 2 == 1) {
                draft.state(statement(object, "type", new Code("link")), cited);
                draft.state(statement(object, "link.kind", new Code("uses")), cited);
                draft.state(statement(object, "link.from", new Ref(object(i - 1))), cited);
                draft.state(statement(object, "link.to", new Ref(object((int) (i * 7919L % objects / 2 * 2)))), cited);
            } else {
                draft.state(statement(object, "type", new Code("malware")), cited);
                draft.state(statement(object, "name", new Text("Name " + i)), cited);
                draft.state(statement(object, "description", new Text("Text " + i + FILLER)), cited);
                draft.state(statement(object, "alias", new Text("Alias " + i)), cited);
            }
            for (int extra = 0; extra < 6; extra++) {
                draft.state(statement(object, "stix.p" + extra, new Text("\"" + extra + FILLER + "\"")), cited);
            }
        }
        return draft.size();
    }

    private static ObjectId object(int number) {
        return ObjectId.derived("bench", Integer.toString(number));
    }

    private static Core.Statement statement(ObjectId object, String property, Value value) {
        return new Core.Statement(object, property, value, null, Grade.NOT_GRADED, MARKING);
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        report(what, start);
    }

    private void report(String what, long start) {
        long cpu =
                ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
        out.printf("%s: %.2f s (process CPU so far %.1f s)%n", what, (System.nanoTime() - start) / 1e9, cpu / 1e3);
    }
}
