package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.vault.Surroundings;
import org.entente.vault.TestVaults;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.MemoryDisk;
import org.junit.jupiter.api.Test;

/** What was stretched from a passphrase, and what it opened, is wiped as soon as it has served. */
class WipedKeysTest {

    private static final Path FOLDER = Path.of("/memory/case.vault");

    private final List<Secret> stretched = new ArrayList<>();
    private final Stretch watched = (passphrase, salt, cost) -> {
        Secret key = TestVaults.QUICK.key(passphrase, salt, cost);
        stretched.add(key);
        return key;
    };
    private final Surroundings surroundings =
            new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(1), new MemoryDisk());

    private VaultKeys create() {
        var setup = new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR);
        return VaultKeys.create(FOLDER, "test".toCharArray(), setup, surroundings, watched);
    }

    private void assertAllWiped(int count) {
        assertThat(stretched).hasSize(count).allMatch(Secret::isWiped);
    }

    @Test
    void afterMakingAVault() {
        create().close();
        assertAllWiped(1);
    }

    @Test
    void afterUnlockingAndAfterAWrongPassphrase() {
        create().close();
        stretched.clear();

        assertThat(VaultKeys.unlock(FOLDER, "wrong".toCharArray(), surroundings, watched))
                .isInstanceOf(Unlocking.Refused.class);
        assertAllWiped(1);
        var unlocked = (Unlocking.Unlocked) VaultKeys.unlock(FOLDER, "test".toCharArray(), surroundings, watched);
        assertAllWiped(2);
        unlocked.keys().close();
    }

    @Test
    void afterAskingWhoseAPassphraseIs() {
        try (VaultKeys keys = create()) {
            stretched.clear();
            assertThat(keys.slots().isOwnPassphrase("test".toCharArray(), watched))
                    .isTrue();
            assertThat(keys.slots().isOwnPassphrase("wrong".toCharArray(), watched))
                    .isFalse();
            assertAllWiped(2);
        }
    }

    @Test
    void afterADraft() {
        try (VaultKeys keys = create()) {
            stretched.clear();
            try (var draft = keys.slots().draft("another".toCharArray(), KdfParameters.FLOOR, watched)) {
                assertThat(stretched).noneMatch(Secret::isWiped);
                keys.slots().add(draft);
            }
            assertAllWiped(1);
        }
    }

    @Test
    void whenTheVaultIsClosed() {
        VaultKeys keys = create();
        try (Secret holder = keys.holder().orElseThrow();
                Secret purpose = keys.purpose("some/purpose")) {
            keys.close();
            assertThat(keys.isClosed()).isTrue();
            assertThatThrownBy(() -> keys.purpose("some/purpose")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(keys::holder).isInstanceOf(IllegalStateException.class);
            assertThat(List.of(holder, purpose)).as("the caller's own").noneMatch(Secret::isWiped);
        }
    }

    @Test
    void aSessionsKeysWhenItEnds() throws Exception {
        try (VaultKeys keys = create()) {
            SessionKeys session = keys.sessions().start(keys.seal(), 1);
            session.close();
            assertThat(session.chain().isWiped()).isTrue();
            assertThat(session.content()).isNotNull().matches(Secret::isWiped);

            Secret oldChain;
            Secret freshChain;
            try (Rekey rekey = keys.sessions().rekey(1)) {
                oldChain = rekey.old().chain();
                freshChain = rekey.fresh().chain();
                assertThat(freshChain.bytes()).isEqualTo(oldChain.bytes());
            }
            assertThat(List.of(oldChain, freshChain)).allMatch(Secret::isWiped);
        }
    }
}
