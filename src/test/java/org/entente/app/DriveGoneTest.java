package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.copy.WhatBecame;
import org.entente.app.intake.ImportRequest;
import org.entente.model.marking.Marking;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.vault.TestVaults;
import org.entente.vault.backup.Backup;
import org.entente.vault.disk.MountedDrive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case on a stick that is taken out while somebody works in it. */
class DriveGoneTest {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("KST", "AVL")));

    @TempDir
    private Path folder;

    @Test
    void saysSoGoesOnReadingAndGoesOnOnceItIsBackOrInACopy() throws Exception {
        var stick = MountedDrive.stick(folder);
        Path place = stick.place().resolve("case.vault");
        Path copy = folder.resolve("copy");
        Path elsewhere = folder.resolve("elsewhere.vault");
        var kst = new QuickStation(folder.resolve("home"), "KST");
        var open = kst.create(place, 2);
        try {
            open.claims().create("person", "Marta Veld", SHARED);
            open.backups().write(copy, Progress.NONE);
            assertThat(open.search().find("Veld", 5)).hasSize(1);
        } finally {
            stick.takeOut();
        }
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> open.claims().create("person", "Otto Brandt", SHARED))
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.key()).isEqualTo("app.unsaved.kept"));
            assertThat(open.search().find("Veld", 5))
                    .as("what was read is there")
                    .hasSize(1);
        }
        Path large =
                Files.writeString(folder.resolve("large.csv"), "name,type\n" + "Somebody new,person\n".repeat(6000));
        Path repeating = Files.writeString(
                folder.resolve("repeating.json"), """
                {"type": "bundle", "id": "bundle--1", "objects": [%s, %s]}""".formatted(identity("Otto Brandt", 1), identity("Otto Brand", 2)));
        for (Path table : List.of(large, repeating)) {
            var request = ImportRequest.of(table).markedAs("CONFIDENTIAL");
            assertSays("app.import.drive-gone", () -> open.imports().importFile(request, Progress.NONE));
        }
        var marta = open.search().find("Veld", 5).getFirst().id();
        assertSays("app.attach.drive-gone", () -> open.attachments().attach(marta, "attachment", large, SHARED));
        close(open);
        assertThat(stick.place()).as("nothing was written in its place").isEmptyDirectory();

        Backup.restore(only(copy), elsewhere, TestVaults.surroundings(8), Progress.NONE);
        try (var copied = kst.open(elsewhere, 9, WhatBecame.RESTORED)) {
            copied.claims().create("person", "Otto Brandt", SHARED);
            assertThat(copied.search().find("Veld", 5)).hasSize(1);
        }

        stick.putIn();
        try (var again = kst.open(place, 10, null)) {
            assertThat(again.search().find("Veld", 5)).hasSize(1);
            again.claims().create("person", "Ada Nilsson", SHARED);
            assertThat(again.verify(Progress.NONE).problems()).isEmpty();
        } finally {
            stick.takeOut();
        }
    }

    private static String identity(String name, int day) {
        return """
                {"type": "identity", "spec_version": "2.1", "id": "identity--0c1b5f3a-27a4-4c53-8d1f-1d1f9a3c7e55",
                "created": "2026-01-01T00:00:00Z", "modified": "2026-01-0%dT00:00:00Z", "name": "%s",
                "identity_class": "individual"}""".formatted(day, name);
    }

    private static void assertSays(String key, ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static void close(OpenCase open) {
        try {
            open.close();
        } catch (EntenteException e) {
            assertThat(e.key()).startsWith("vault.cannot-");
        }
    }

    private static Path only(Path copies) throws IOException {
        try (var all = Files.list(copies)) {
            return all.toList().getFirst();
        }
    }
}
