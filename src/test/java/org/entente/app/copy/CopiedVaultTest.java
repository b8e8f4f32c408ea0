package org.entente.app.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.exchange.PackageOrder;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vault that was moved, copied or restored: found out, asked about, and never numbering packages as another does. */
class CopiedVaultTest {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL")));

    @TempDir
    private Path folder;

    private final List<Path> packages = new ArrayList<>();
    private QuickStation kst;
    private OpenCase theirs;
    private Path vault;
    private long seed = 100;

    @BeforeEach
    void begin() {
        kst = new QuickStation(folder.resolve("kst"), "KST");
        var avl = new QuickStation(folder.resolve("avl"), "AVL");
        theirs = avl.create(folder.resolve("avl.vault"), 1);
        vault = folder.resolve("kst.vault");
        try (var ours = kst.create(vault, 2)) {
            QuickStation.meet(ours, kst, theirs, avl);
            ours.claims().create("person", "Marta Veld", SHARED);
        }
    }

    @AfterEach
    void end() {
        theirs.close();
    }

    @Test
    void asksAboutACopyAndGivesItAStreamOfItsOwn() throws IOException {
        assertThat(write(vault, "Otto Brandt")).isEqualTo(1);
        Path copy = copied(vault, "copy.vault");
        assertAsked("elsewhere", () -> open(copy, null));
        open(copy, WhatBecame.COPIED).close();
        assertThat(write(copy, "Yusuf al-Karim")).isEqualTo(2);
        assertThat(write(vault, "Ada Nilsson")).isEqualTo(2);
        assertThat(write(copy, "Ines Duarte")).isEqualTo(3);
        assertThat(packages).as("files of one number have two names").doesNotHaveDuplicates();
        takeAll();
        for (String name : List.of("Veld", "Brandt", "Karim", "Nilsson", "Duarte")) {
            assertThat(theirs.search().find(name, 5)).as(name).hasSize(1);
        }
        try (var again = open(copy, null)) {
            assertThat(again.isLedgerIncomplete()).isFalse();
        }
    }

    @Test
    void keepsEverythingOfAVaultThatWasMoved() throws IOException {
        write(vault, "Otto Brandt");
        Path elsewhere = Files.move(vault, folder.resolve("elsewhere.vault"));
        assertAsked("elsewhere", () -> open(elsewhere, null));
        open(elsewhere, WhatBecame.MOVED).close();
        assertThat(write(elsewhere, "Ada Nilsson")).isEqualTo(2);
        assertThat(packages.getLast()).hasFileName("KST-to-AVL-0002.entente");
    }

    @Test
    void findsOutThatAnOlderCopyWasPutBack() throws IOException {
        write(vault, "Otto Brandt");
        Path older = copied(vault, "older");
        write(vault, "Ada Nilsson");
        Files.move(vault, folder.resolve("aside"));
        Files.move(older, vault);
        assertAsked("older", () -> open(vault, null));
        assertAsked("older", () -> open(vault, WhatBecame.MOVED));
        try (var restored = open(vault, WhatBecame.RESTORED)) {
            assertThat(restored.isLedgerIncomplete()).isTrue();
        }
        assertThat(write(vault, "Ines Duarte")).isEqualTo(3);
        takeAll();
        assertThat(theirs.search().find("Duarte", 5)).hasSize(1);
        Files.move(vault, folder.resolve("put back"));
        Files.move(folder.resolve("aside"), vault);
        open(vault, null).close();
    }

    @Test
    void findsOutThatAnotherHistoryWasPutInItsPlace() throws IOException {
        Path fork = copied(vault, "fork");
        write(vault, "Otto Brandt");
        open(fork, WhatBecame.COPIED).close();
        for (String name : List.of("One Other", "Two Other", "Three Other", "Four Other")) {
            write(fork, name);
        }
        assertThat(kst.open(vault, ++seed, null)).satisfies(OpenCase::close);
        Files.move(vault, folder.resolve("aside"));
        Files.move(fork, vault);
        assertAsked("elsewhere", () -> open(vault, null));
    }

    @Test
    void asksAgainAboutACopyOfACopy() throws IOException {
        Path copy = copied(vault, "copy.vault");
        open(copy, WhatBecame.COPIED).close();
        Path third = copied(copy, "third.vault");
        assertAsked("elsewhere", () -> open(third, null));
        open(third, WhatBecame.COPIED).close();
        assertThat(write(vault, "Otto Brandt")).isEqualTo(1);
        assertThat(write(copy, "Yusuf al-Karim"))
                .as("after what this home knows of the other")
                .isEqualTo(2);
        assertThat(write(third, "Ada Nilsson")).isEqualTo(3);
        assertThat(packages).doesNotHaveDuplicates();
        takeAll();
    }

    private static void assertAsked(String why, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.key()).isEqualTo("app.vault.became." + why));
    }

    private OpenCase open(Path place, @org.jspecify.annotations.Nullable WhatBecame became) {
        return kst.open(place, ++seed, became);
    }

    /** Claims somebody, and writes a package; returns its number. */
    private long write(Path from, String person) throws IOException {
        try (var open = open(from, null)) {
            open.claims().create("person", person, SHARED);
            Path out = Files.createDirectories(folder.resolve("out"));
            var written = open.outbox().write(new PackageOrder("AVL", null, "as agreed", out), Progress.NONE);
            packages.add(java.util.Objects.requireNonNull(written.file()));
            return written.sequence();
        }
    }

    private void takeAll() {
        for (Path file : packages) {
            var arrival = theirs.inbox().apply(file, Progress.NONE);
            assertThat(arrival.isVerified()).as(arrival.reason()).isTrue();
            assertThat(arrival.missing()).isEmpty();
        }
    }

    private Path copied(Path from, String name) throws IOException {
        Path to = folder.resolve(name);
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
        return to;
    }
}
