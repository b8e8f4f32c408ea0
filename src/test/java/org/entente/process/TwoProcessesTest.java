package org.entente.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.app.OpenCase;
import org.entente.model.current.HeldClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two workstations, KST and AVL, as separate processes that share nothing but package files: five schedules in which both
 * edit the same person offline and packages come twice, in the wrong order, or not at all.
 */
@SuppressWarnings("NullAway.Init")
class TwoProcessesTest {

    private static final int SCHEDULES = 5;

    @TempDir
    private Path folder;

    private Program kst;
    private Program avl;

    @Test
    void fiveSchedulesEndWithTheSameDigest() throws IOException {
        kst = new Program(folder.resolve("kst"));
        avl = new Program(folder.resolve("avl"));
        both(() -> begin(kst, "KST"), () -> begin(avl, "AVL"));
        meet();
        long claims = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            play(seed);
            int schedule = seed;
            var info = both(() -> info(kst, schedule), () -> info(avl, schedule));
            assertThat(info.getFirst()).as("seed " + seed).isEqualTo(info.getLast());
            assertThat(info.getFirst().contested()).isGreaterThanOrEqualTo(seed + 1);
            assertThat(info.getFirst().claims()).isGreaterThan(claims);
            claims = info.getFirst().claims();
        }
        for (Program side : List.of(kst, avl)) {
            try (var open = side.here().open(side.vault(), Program.PASSPHRASE.toCharArray())) {
                for (int seed = 0; seed < SCHEDULES; seed++) {
                    assertThat(names(open, seed))
                            .containsExactlyInAnyOrder("KST Yusuf al-Karim " + seed, "AVL Youssef Karim " + seed);
                }
            }
        }
    }

    private static Program begin(Program side, String organisation) {
        side.begin(organisation);
        side.run("identity", "card", side.folder().resolveSibling(organisation + ".card"))
                .well();
        return side;
    }

    private void meet() {
        both(() -> add(kst, "AVL"), () -> add(avl, "KST"));
        var words = new ArrayList<String>();
        kst.run("partner", "list", "--vault", kst.vault())
                .only()
                .path("words")
                .forEach(word -> words.add(word.asString()));
        String spoken = String.join(" ", words);
        both(() -> verify(kst, "AVL", spoken), () -> verify(avl, "KST", spoken));
    }

    private Program.Ran add(Program side, String partner) {
        return side.run("partner", "add", folder.resolve(partner + ".card"), "--vault", side.vault())
                .well();
    }

    private static Program.Ran verify(Program side, String partner, String words) {
        return side.run("partner", "verify", partner, "--words", words, "--vault", side.vault())
                .well();
    }

    /** Who said which name of a schedule's person, of the names that stand. */
    private static List<String> names(OpenCase open, int seed) {
        var found = open.search().matching("Karim " + seed, 20);
        return found.stream()
                .flatMap(id -> open.claims().live(id, "name").stream())
                .filter(side -> side.statement().value().plain().endsWith(" " + seed))
                .map(TwoProcessesTest::said)
                .toList();
    }

    private static String said(HeldClaim side) {
        return side.organisation() + " " + side.statement().value().plain();
    }

    private record Info(String digest, long claims, long objects, long contested) {}

    /** From a process of its own after the last schedule; from here after the others, to spare processes. */
    private static Info info(Program side, int seed) {
        if (seed < SCHEDULES - 1) {
            try (var open = side.here().open(side.vault(), Program.PASSPHRASE.toCharArray())) {
                var info = open.info();
                return new Info(info.digest(), info.claims(), info.objects(), info.contested());
            }
        }
        var info = side.run("vault", "info", side.vault()).well().only();
        return new Info(
                info.path("digest").asString(),
                info.path("claims").asLong(),
                info.path("objects").asLong(),
                info.path("contested").asLong());
    }

    /**
     * AVL writes one package and KST one or two: its first comes twice in schedules 0 and 4, is lost in 1 and 3, so that
     * the second heals it, and comes after the second in 2.
     */
    private void play(int seed) {
        both(
                () -> edit(kst, seed, seed % 4 == 0 ? "Yusuf al-Karim " : "Yusuf Karim ", "2024-01-01"),
                () -> edit(avl, seed, "Youssef Karim ", "2024-01-01"));
        Path early = folder.resolve("kst-early-" + seed + ".entente");
        Path answer = folder.resolve("avl-" + seed + ".entente");
        both(() -> write(kst, "AVL", early), () -> write(avl, "KST", answer));
        Path late = folder.resolve("kst-late-" + seed + ".entente");
        if (seed % 4 != 0) {
            edit(kst, seed, "Yusuf al-Karim ", "2024-02-02");
            write(kst, "AVL", late);
        }
        boolean isLost = seed % 2 == 1;
        List<Path> coming = isLost ? List.of(late) : seed == 2 ? List.of(late, early) : List.of(early, early);
        both(
                () -> {
                    boolean gap = false;
                    for (Path file : coming) {
                        gap |= apply(avl, file);
                    }
                    assertThat(gap || !isLost).isTrue();
                    return avl;
                },
                () -> {
                    if (seed == 0) {
                        assertThat(inspect(kst, answer)).isTrue();
                    }
                    apply(kst, answer);
                    return kst;
                });
    }

    private Program.Ran edit(Program side, int seed, String name, String modified) {
        String bundle = """
                {"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
                  {"type": "identity", "spec_version": "2.1", "id": "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b%d",
                   "created": "2024-01-01T00:00:00.000Z", "modified": "%sT00:00:00.000Z",
                   "name": "%s", "identity_class": "individual"}]}
                """.formatted(seed, modified, name + seed);
        try {
            Path file = Files.writeString(side.folder().resolve(seed + modified + ".json"), bundle);
            return side.run("import", file, "--into", side.vault(), "--marking", "C//REL AVL, KST")
                    .well();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program.Ran write(Program side, String partner, Path file) {
        return side.run("package", "write", side.vault(), "--for", partner, "--out", file)
                .well();
    }

    private static boolean inspect(Program side, Path file) {
        return side.run("package", "inspect", file, "--into", side.vault())
                .well()
                .only()
                .path("verified")
                .asBoolean();
    }

    /** @return whether an earlier package is missing */
    private static boolean apply(Program side, Path file) {
        var arrival = side.run("package", "apply", file, "--into", side.vault())
                .well()
                .only();
        return !arrival.path("missing").isEmpty();
    }

    /** Both workstations work at the same time, as they do in life. */
    private static <T> List<T> both(Supplier<T> one, Supplier<T> other) {
        var beside = CompletableFuture.supplyAsync(one);
        T second = other.get();
        return List.of(beside.join(), second);
    }
}
