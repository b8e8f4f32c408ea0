package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.model.work.Progress;
import org.entente.store.listing.Dimension;
import org.entente.store.listing.ListOrder;
import org.entente.store.listing.ListQuestion;
import org.entente.store.query.ObjectFilter;

/**
 * How fast claims go in, and how fast the vault opens afterwards: {@code StoreSpeed [CLAIMS]}, 500,000 unless told. Ten
 * claims an object, every second object a link, as a large STIX bundle has them. A plain program, because what matters is a
 * fresh process; run it with {@code -Xmx512m}.
 */
public final class StoreSpeed {

    private final GeneratedCase generated = new GeneratedCase();
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
        try (var vault = generated.create(folder);
                var store = generated.open(vault)) {
            timed("claims in", () -> generated.fill(store, claims));
        }
        try (var files = Files.walk(folder)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            out.printf("on disk: %d MB%n", bytes / 1_000_000);
        }
        long start = System.nanoTime();
        try (var vault = generated.reopen(folder)) {
            report("passphrase", start);
            start = System.nanoTime();
            try (var store = generated.open(vault)) {
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
                    generated.edit(store);
                    timed("list after an edit", () -> store.queries().lists().page(everything, order, 0, 200));
                }
                timed("info", () -> store.queries().totals().info());
                timed("rebuild", () -> store.rebuild(Progress.NONE));
            }
        }
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
