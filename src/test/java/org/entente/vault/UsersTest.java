package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.entente.model.work.Progress;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.RecoveryCode;
import org.entente.vault.key.Slot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people and one vault: everybody has a passphrase, who is removed gets nothing new, and a power cut locks nobody out. */
class UsersTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");
    private static final String ANNA = "anna's";
    private static final String BEN = "ben's";
    private static final String CARO = "caro's";
    private static final int ALWAYS = 3;

    private final MemoryDisk disk = new MemoryDisk();
    private final Surroundings surroundings = surroundings(disk, 1);

    private static Surroundings surroundings(MemoryDisk disk, long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    private static String add(Vault vault, String passphrase) {
        try (var draft = vault.slots().draft(passphrase.toCharArray(), KdfParameters.FLOOR, TestVaults.QUICK)) {
            vault.slots().add(draft);
            return draft.id();
        }
    }

    private static Opening tryOpen(String passphrase, Surroundings surroundings) {
        return Vault.open(FOLDER, passphrase.toCharArray(), surroundings, TestVaults.QUICK);
    }

    private static Vault open(String passphrase, Surroundings surroundings) {
        return switch (tryOpen(passphrase, surroundings)) {
            case Opening.Opened(Vault vault, var _) -> vault;
            case Opening other -> throw new AssertionError(passphrase + " got " + other);
        };
    }

    private static boolean opens(String passphrase, Surroundings surroundings) {
        return switch (tryOpen(passphrase, surroundings)) {
            case Opening.Opened(Vault vault, var _) -> {
                vault.close();
                yield true;
            }
            case Opening.WrongPassphrase() -> false;
            case Opening other -> throw new AssertionError(passphrase + " got " + other);
        };
    }

    private static void write(Vault vault, String words) {
        try (var action = vault.journal().begin()) {
            action.entry("test", new byte[0], action.content(words.getBytes(UTF_8)));
            action.end();
        }
    }

    private static void write(String passphrase, Surroundings surroundings, String words) {
        try (Vault vault = open(passphrase, surroundings)) {
            write(vault, words);
        }
    }

    private static List<String> lines(Vault vault) {
        return Recorded.all(vault.journal(), 0).stream()
                .filter(line -> !line.startsWith("end"))
                .toList();
    }

    /** Anna's vault with two more people in it, something in its journal and something on its desk; returns Ben's slot. */
    private String threePeople() {
        try (Vault vault = Vault.create(
                FOLDER,
                ANNA.toCharArray(),
                new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR),
                surroundings,
                TestVaults.QUICK)) {
            write(vault, "before");
            vault.desk().put("screen", "entities".getBytes(UTF_8));
            String ben = add(vault, BEN);
            add(vault, CARO);
            return ben;
        }
    }

    @Test
    void everybodyOpensItWithTheirOwnPassphraseAndHasTheirOwnHolderKey() {
        threePeople();
        assertThat(opens("nobody's", surroundings)).isFalse();
        try (Vault anna = open(ANNA, surroundings)) {
            assertThat(anna.slots().list())
                    .extracting(Slot::isOwn, Slot::isPaired)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(true, true),
                            org.assertj.core.groups.Tuple.tuple(false, true),
                            org.assertj.core.groups.Tuple.tuple(false, true));
            assertThat(anna.slots().isOwnPassphrase(ANNA.toCharArray(), TestVaults.QUICK))
                    .isTrue();
            assertThat(anna.slots().isOwnPassphrase(BEN.toCharArray(), TestVaults.QUICK))
                    .isFalse();
        }
        byte[] holder;
        try (Vault anna = open(ANNA, surroundings);
                var key = anna.holder().orElseThrow()) {
            holder = key.bytes().clone();
        }
        try (Vault ben = open(BEN, surroundings);
                var key = ben.holder().orElseThrow()) {
            assertThat(lines(ben)).containsExactly("1 test  | before");
            assertThat(key.bytes()).isNotEqualTo(holder);
        }
    }

    @Test
    void whoIsRemovedOpensItNoMoreAndTheOthersNeedNothingNew() {
        String ben = threePeople();
        try (Vault anna = open(ANNA, surroundings)) {
            write(anna, "still read by Ben");
            anna.cache().files().write("index", out -> out.write(1));
            anna.remove(ben);
            assertThat(anna.epoch()).isEqualTo(2);
            write(anna, "no more");
            assertThat(anna.desk().get("screen")).hasValue("entities".getBytes(UTF_8));
        }
        assertThat(disk.files())
                .as("of the cache, whose keys hang on the key that Ben had, nothing stays")
                .noneMatch(file -> file.startsWith(FOLDER.resolve("cache")));
        assertThat(opens(BEN, surroundings)).isFalse();
        for (String passphrase : List.of(ANNA, CARO)) {
            try (Vault vault = open(passphrase, surroundings)) {
                assertThat(vault.epoch()).isEqualTo(2);
                assertThat(lines(vault))
                        .containsExactly("1 test  | before", "2 test  | still read by Ben", "3 test  | no more");
                assertThat(vault.verify(Progress.NONE).problems()).isEmpty();
                assertThat(vault.desk().get("screen")).hasValue("entities".getBytes(UTF_8));
                assertThat(vault.slots().list()).hasSize(2);
            }
        }
    }

    @Test
    void whatLiesInAnotherPlaceIsReadByThoseWhoStay() {
        String ben = threePeople();
        var elsewhere = FOLDER.resolveSibling("elsewhere");
        try (Vault anna = open(ANNA, surroundings)) {
            anna.deskIn(elsewhere).put("change", "unsaved".getBytes(UTF_8));
            anna.remove(ben);
            assertThat(anna.deskIn(elsewhere).get("change")).hasValue("unsaved".getBytes(UTF_8));
        }
        try (Vault caro = open(CARO, surroundings)) {
            assertThat(caro.deskIn(elsewhere).get("change")).hasValue("unsaved".getBytes(UTF_8));
            assertThat(caro.desk().get("change")).as("it has keys of its own").isEmpty();
        }
    }

    @Test
    void thoseWhoStayCanRemoveOneAnotherAgain() {
        String ben = threePeople();
        try (Vault anna = open(ANNA, surroundings)) {
            anna.remove(ben);
        }
        try (Vault caro = open(CARO, surroundings)) {
            String anna = caro.slots().list().stream()
                    .filter(slot -> !slot.isOwn())
                    .findFirst()
                    .orElseThrow()
                    .id();
            caro.remove(anna);
            assertThat(caro.epoch()).isEqualTo(3);
        }
        assertThat(opens(ANNA, surroundings)).isFalse();
        assertThat(opens(CARO, surroundings)).isTrue();
    }

    @Test
    void aRecoveryCodeOpensNothingAfterSomebodyWasRemovedUntilAnotherIsMade() {
        String ben = threePeople();
        RecoveryCode first;
        try (Vault anna = open(ANNA, surroundings)) {
            first = anna.slots().newRecoveryCode();
            anna.remove(ben);
        }
        assertThat(Vault.open(FOLDER, first, surroundings)).isInstanceOf(Opening.WrongPassphrase.class);
        RecoveryCode second;
        try (Vault anna = open(ANNA, surroundings)) {
            second = anna.slots().newRecoveryCode();
        }
        var opening = Vault.open(FOLDER, second, surroundings);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        ((Opening.Opened) opening).vault().close();
    }

    @Test
    void nobodyRemovesThemselves() {
        threePeople();
        try (Vault anna = open(ANNA, surroundings)) {
            String own = anna.slots().list().getFirst().id();
            assertThatThrownBy(() -> anna.remove(own)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(opens(ANNA, surroundings)).isTrue();
        assertThat(opens(BEN, surroundings)).isTrue();
    }

    @Test
    void theHeaderOfBeforeWithTheJournalOfNowIsAnAlarm() throws IOException {
        String ben = threePeople();
        MemoryDisk before = disk.copy();
        try (Vault anna = open(ANNA, surroundings)) {
            anna.remove(ben);
            write(anna, "after");
        }
        for (String file : List.of("header.a", "header.b", "keys.a", "keys.b")) {
            disk.put(FOLDER.resolve(file), before.content(FOLDER.resolve(file)));
        }
        assertThat(tryOpen(BEN, surroundings))
                .isEqualTo(new Opening.Damaged("vault.damaged.epoch", List.of("0002.seg")));
    }

    @Test
    void aHeaderOfBeforeBesideTheKeyTableOfNowOpensNothing() throws IOException {
        String ben = threePeople();
        MemoryDisk before = disk.copy();
        try (Vault anna = open(ANNA, surroundings)) {
            anna.remove(ben);
            write(anna, "after");
        }
        for (String file : List.of("header.a", "header.b")) {
            disk.put(FOLDER.resolve(file), before.content(FOLDER.resolve(file)));
        }
        assertThat(tryOpen(BEN, surroundings)).isInstanceOf(Opening.Damaged.class);
    }

    @Test
    void aNewPassphraseTakesThePlaceOfTheOldOne() {
        threePeople();
        try (Vault ben = open(BEN, surroundings)) {
            changeOwn(ben, "another");
            assertThat(ben.slots().isOwnPassphrase("another".toCharArray(), TestVaults.QUICK))
                    .isTrue();
            assertThat(ben.slots().list()).hasSize(3);
        }
        assertThat(opens(BEN, surroundings)).isFalse();
        assertThat(opens("another", surroundings)).isTrue();
        assertThat(opens(ANNA, surroundings)).isTrue();
    }

    private static void changeOwn(Vault vault, String passphrase) {
        String before = vault.slots().list().stream()
                .filter(Slot::isOwn)
                .findFirst()
                .orElseThrow()
                .id();
        try (var draft = vault.slots().draft(passphrase.toCharArray(), KdfParameters.FLOOR, TestVaults.QUICK)) {
            vault.slots().add(draft);
            vault.slots().replace(before, draft, true);
        }
    }

    @Test
    void sixteenSlotsAreTheMost() {
        threePeople();
        try (Vault anna = open(ANNA, surroundings)) {
            for (int i = 4; i <= 16; i++) {
                add(anna, "user " + i);
            }
            assertThatThrownBy(() -> add(anna, "one too many"))
                    .isInstanceOfSatisfying(
                            VaultException.class, e -> assertThat(e.key()).isEqualTo("vault.users.full"));
        }
        assertThat(opens("user 16", surroundings)).isTrue();
    }

    @Test
    void wrongTriesAreCountedUntilSomebodyWasTold() throws IOException {
        threePeople();
        opens("wrong", surroundings);
        opens("wrong again", surroundings);
        assertThat(new String(disk.content(FOLDER.resolve("tries")), UTF_8)).isEqualTo("2 2026-03-01T12:00:00Z\n");
        try (Vault anna = open(ANNA, surroundings)) {
            assertThat(anna.failedTries()).hasValue(new FailedTries(2, TestVaults.NOON));
            anna.forgetFailedTries();
            assertThat(anna.failedTries()).isEmpty();
        }
        disk.put(FOLDER.resolve("tries"), "what is this".getBytes(UTF_8));
        try (Vault anna = open(ANNA, surroundings)) {
            assertThat(anna.failedTries()).isEmpty();
        }
    }

    /** Does something with an open vault while the power fails at its n-th change, for every n, and looks afterwards. */
    private void cutEverywhere(long seed, Consumer<Vault> work, Consumer<Surroundings> look) {
        for (int calls = 1; ; calls++) {
            MemoryDisk copy = disk.copy();
            var here = surroundings(copy, seed * 1000 + calls);
            boolean isDone = false;
            try (Vault vault = open(ANNA, here)) {
                copy.losePowerAfter(calls);
                work.accept(vault);
                isDone = copy.hasPower();
            } catch (VaultException e) {
                assertThat(copy.hasPower()).isFalse();
            }
            copy.powerUp(new SplittableRandom(seed * 1000 + calls));
            look.accept(here);
            if (isDone) {
                assertThat(calls).isGreaterThan(ALWAYS);
                return;
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void aPowerCutWhileAddingLocksNobodyOut(long seed) {
        threePeople();
        cutEverywhere(seed, vault -> add(vault, "dora's"), here -> {
            for (String passphrase : List.of(ANNA, BEN, CARO)) {
                assertThat(opens(passphrase, here)).isTrue();
            }
        });
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void aPowerCutWhileChangingAPassphraseLeavesTheOldOneOrTheNew(long seed) {
        threePeople();
        cutEverywhere(seed, vault -> changeOwn(vault, "anna's new"), here -> {
            assertThat(opens(ANNA, here) || opens("anna's new", here)).isTrue();
            assertThat(opens(BEN, here)).isTrue();
        });
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void aPowerCutWhileRemovingLeavesOneEpochAndEverythingInIt(long seed) {
        String ben = threePeople();
        cutEverywhere(
                seed,
                vault -> {
                    vault.remove(ben);
                    write(vault, "after");
                },
                here -> {
                    int epoch;
                    try (Vault anna = open(ANNA, here)) {
                        epoch = anna.epoch();
                        assertThat(lines(anna)).startsWith("1 test  | before");
                        assertThat(anna.desk().names()).containsExactly("screen");
                        assertThat(anna.desk().get("screen")).hasValue("entities".getBytes(UTF_8));
                        assertThat(anna.verify(Progress.NONE).problems()).isEmpty();
                        write(anna, "and on");
                    }
                    assertThat(opens(BEN, here)).isEqualTo(epoch == 1);
                    write(CARO, here, "so does Caro");
                    try (Vault caro = open(CARO, here)) {
                        assertThat(caro.epoch()).isEqualTo(epoch);
                        assertThat(lines(caro)).endsWith(lines(caro).getLast());
                        assertThat(caro.verify(Progress.NONE).problems()).isEmpty();
                    }
                });
    }
}
