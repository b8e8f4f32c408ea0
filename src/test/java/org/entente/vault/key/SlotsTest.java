package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.MemoryDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");

    private final Surroundings surroundings =
            new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(1), new MemoryDisk());
    private final VaultKeys keys = VaultKeys.create(
            FOLDER,
            "anna".toCharArray(),
            new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR),
            surroundings,
            TestVaults.QUICK);
    private final Slots slots = keys.slots();

    @AfterEach
    void close() {
        keys.close();
    }

    private SlotDraft draft(String passphrase) {
        return slots.draft(passphrase.toCharArray(), KdfParameters.FLOOR, TestVaults.QUICK);
    }

    private String add(String passphrase) {
        try (SlotDraft draft = draft(passphrase)) {
            slots.add(draft);
            return draft.id();
        }
    }

    private boolean opens(String passphrase) {
        return opened(VaultKeys.unlock(FOLDER, passphrase.toCharArray(), surroundings, TestVaults.QUICK));
    }

    private boolean opens(RecoveryCode code) {
        return opened(VaultKeys.unlock(FOLDER, code, surroundings));
    }

    private static boolean opened(Unlocking unlocking) {
        if (unlocking instanceof Unlocking.Unlocked unlocked) {
            unlocked.keys().close();
            return true;
        }
        return false;
    }

    @Test
    void onlyTheLastRecoveryCodeOpens() {
        RecoveryCode first = slots.newRecoveryCode();
        assertThat(opens(first)).isTrue();
        RecoveryCode second = slots.newRecoveryCode();

        assertThat(second.printed()).isNotEqualTo(first.printed());
        assertThat(opens(first)).isFalse();
        assertThat(opens(second)).isTrue();
        assertThat(slots.list()).filteredOn(Slot::isRecovery).hasSize(1);
    }

    @Test
    void aFurtherPassphraseLeavesTheRecoveryCodeAsItIs() {
        RecoveryCode code = slots.newRecoveryCode();
        add("ben");

        assertThat(opens(code)).isTrue();
        assertThat(opens("anna")).isTrue();
        assertThat(opens("ben")).isTrue();
        assertThat(slots.list()).hasSize(3).filteredOn(Slot::isOwn).hasSize(1);
    }

    @Test
    void findsAnotherPersonByTheirPassphraseAndNeverOneself() {
        String ben = add("ben");
        slots.newRecoveryCode();

        assertThat(slots.anothers("ben".toCharArray(), TestVaults.QUICK)).hasValue(ben);
        assertThat(slots.anothers("anna".toCharArray(), TestVaults.QUICK)).isEmpty();
        assertThat(slots.anothers("caro".toCharArray(), TestVaults.QUICK)).isEmpty();
    }

    @Test
    void aDroppedPassphraseOpensNothing() {
        String ben = add("ben");
        slots.drop(ben);

        assertThat(opens("ben")).isFalse();
        assertThat(opens("anna")).isTrue();
        assertThat(slots.list()).hasSize(1);
    }

    @Test
    void whoChangesTheOwnPassphraseHasTheNewOnesKeyAndTheOldOnesIsWiped() {
        String before = slots.list().getFirst().id();
        byte[] old;
        try (Secret holder = keys.holder().orElseThrow()) {
            old = holder.bytes().clone();
        }
        add("ben");
        try (SlotDraft draft = draft("anna's new")) {
            slots.add(draft);
            slots.replace(before, draft, true);

            try (Secret holder = keys.holder().orElseThrow();
                    Secret expected = draft.holder()) {
                assertThat(holder.bytes()).isEqualTo(expected.bytes()).isNotEqualTo(old);
            }
            assertThat(slots.list())
                    .filteredOn(Slot::isOwn)
                    .extracting(Slot::id)
                    .containsExactly(draft.id());
        }
        assertThat(opens("anna")).isFalse();
        assertThat(opens("anna's new")).isTrue();
        assertThat(opens("ben")).isTrue();
    }

    @Test
    void whoChangesSomebodyElsesStaysOneself() {
        String own = slots.list().getFirst().id();
        String ben = add("ben");
        try (SlotDraft draft = draft("ben's new")) {
            slots.add(draft);
            slots.replace(ben, draft, false);
        }

        assertThat(slots.list()).filteredOn(Slot::isOwn).extracting(Slot::id).containsExactly(own);
        assertThat(slots.isOwnPassphrase("anna".toCharArray(), TestVaults.QUICK))
                .isTrue();
        assertThat(opens("ben")).isFalse();
    }

    @Test
    void whoCameWithTheRecoveryCodeHasNoPassphraseOfTheirOwn() {
        RecoveryCode code = slots.newRecoveryCode();
        var unlocked = (Unlocking.Unlocked) VaultKeys.unlock(FOLDER, code, surroundings);
        try (VaultKeys recovered = unlocked.keys()) {
            assertThat(recovered.slots().isOwnPassphrase("anna".toCharArray(), TestVaults.QUICK))
                    .isFalse();
            assertThat(recovered.holder()).isEmpty();
        }
    }

    @Test
    void aPassphraseHasACharacter() {
        assertThatThrownBy(() -> draft("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoSaltsAreEqual() {
        assertThat(draft("ben").id()).isNotEqualTo(draft("ben").id());
    }
}
