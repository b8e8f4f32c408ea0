package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.vault.Head;
import org.junit.jupiter.api.Test;

class KeyTableTest {

    private static final UUID VAULT = new UUID(1, 2);

    private final SplittableRandom random = new SplittableRandom(1);
    private final Secret vaultKey = Secret.random(random);
    private final Secret chain = Secret.random(random);
    private final Secret content = Secret.random(random);
    private final KeyTable empty = new KeyTable(VAULT, 1, List.of());
    private final KeyTable two = empty.with(entry(1, content)).with(entry(2, content));

    private SessionEntry entry(int session, Secret contentKey) {
        var start = new Head(10L * session, new byte[Head.HASH_BYTES]);
        return SessionEntry.create(session, 4, session + 6, start, chain, contentKey, vaultKey, VAULT, random);
    }

    private static byte[] contentOf(SessionKeys keys) {
        return Objects.requireNonNull(keys.content()).bytes();
    }

    private static List<Integer> numbers(KeyTable table) {
        return table.sessions().stream().map(SessionEntry::session).toList();
    }

    @Test
    void saysWhatWasWritten() throws Exception {
        byte[] file = two.write();
        KeyTable read = KeyTable.read(file);

        assertThat(read.write()).isEqualTo(file);
        assertThat(read.vault()).isEqualTo(VAULT);
        assertThat(read.generation()).isEqualTo(3);
        assertThat(KeyTable.read(empty.write()).sessions()).isEmpty();
        try (SessionKeys keys = read.entry(2).unwrap(vaultKey, VAULT)) {
            assertThat(keys.session()).isEqualTo(2);
            assertThat(keys.epoch()).isEqualTo(4);
            assertThat(keys.firstSegment()).isEqualTo(8);
            assertThat(keys.start().sequence()).isEqualTo(20);
            assertThat(keys.chain().bytes()).isEqualTo(chain.bytes());
            assertThat(contentOf(keys)).isEqualTo(content.bytes());
        }
    }

    @Test
    void isRefusedWhereverItIsCutOrGoesOn() {
        byte[] file = two.write();
        for (int length = 0; length <= file.length + 1; length++) {
            byte[] other = Arrays.copyOf(file, length);
            if (length != file.length) {
                assertThatThrownBy(() -> KeyTable.read(other))
                        .as("%d bytes", length)
                        .isInstanceOf(DamagedException.class);
            }
        }
        file[0] ^= 1;
        assertThatThrownBy(() -> KeyTable.read(file)).isInstanceOf(DamagedException.class);
    }

    @Test
    void keepsASecondKeyBehindTheFirstUntilThatIsDropped() throws Exception {
        Secret next = Secret.random(random);
        KeyTable both = two.withSecond(entry(1, next));

        assertThat(numbers(both)).containsExactly(1, 1, 2);
        assertThat(both.generation()).isEqualTo(4);
        assertThat(both.doubled()).containsExactly(1);
        assertThat(two.doubled()).isEmpty();
        try (SessionKeys keys = both.entry(1).unwrap(vaultKey, VAULT)) {
            assertThat(contentOf(keys)).isEqualTo(content.bytes());
        }
        KeyTable after = both.withoutFirst(1);
        assertThat(numbers(after)).containsExactly(1, 2);
        assertThat(after.generation()).isEqualTo(5);
        try (SessionKeys keys = after.entry(1).unwrap(vaultKey, VAULT)) {
            assertThat(contentOf(keys)).isEqualTo(next.bytes());
        }
        assertThatThrownBy(() -> two.entry(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opensUnderTheNextVaultKeyAlone() throws Exception {
        Secret next = Secret.random(random);
        KeyTable rewrapped = two.rewrap(vaultKey, next, random);

        assertThat(rewrapped.generation()).isEqualTo(4);
        assertThat(numbers(rewrapped)).containsExactly(1, 2);
        assertThatThrownBy(() -> rewrapped.entry(1).unwrap(vaultKey, VAULT)).isInstanceOf(DamagedException.class);
        try (SessionKeys keys = rewrapped.entry(1).unwrap(next, VAULT)) {
            assertThat(keys.chain().bytes()).isEqualTo(chain.bytes());
            assertThat(contentOf(keys)).isEqualTo(content.bytes());
        }
    }

    @Test
    void anErasedContentKeyStaysErased() throws Exception {
        SessionEntry one = two.entry(1);
        var erased = new SessionEntry(
                one.session(), one.epoch(), one.firstSegment(), one.start(), one.salt(), one.chain(), null);
        KeyTable read = KeyTable.read(empty.with(erased).write());

        assertThat(read.entry(1).content()).isNull();
        for (KeyTable table : List.of(read, read.rewrap(vaultKey, vaultKey, random))) {
            try (SessionKeys keys = table.entry(1).unwrap(vaultKey, VAULT)) {
                assertThat(keys.content()).isNull();
                assertThat(keys.chain().bytes()).isEqualTo(chain.bytes());
            }
        }
    }

    @Test
    void aKeyIsBoundToItsPlaceAndPurpose() {
        SessionEntry one = two.entry(1);
        var elsewhere = new SessionEntry(1, 4, 8, one.start(), one.salt(), one.chain(), one.content());
        var exchanged =
                new SessionEntry(1, 4, 7, one.start(), one.salt(), Objects.requireNonNull(one.content()), one.chain());

        for (SessionEntry forged : List.of(elsewhere, exchanged)) {
            assertThatThrownBy(() -> forged.unwrap(vaultKey, VAULT)).isInstanceOf(DamagedException.class);
        }
        assertThatThrownBy(() -> one.unwrap(vaultKey, new UUID(1, 3))).isInstanceOf(DamagedException.class);
    }
}
