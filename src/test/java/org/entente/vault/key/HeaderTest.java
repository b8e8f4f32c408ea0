package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.vault.Head;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final UUID VAULT = new UUID(1, 2);
    private static final int SLOT_COUNT_AT = 8 + 2 + 2 + 16 + 44 + 8 + 4;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Secret mac = Secret.random(random);
    private final Secret vaultKey = Secret.random(random);

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private KeySlot wrapped(byte[] salt) {
        return WrappedSlot.wrap(KdfParameters.FLOOR, salt, Secret.random(random), vaultKey, VAULT, 3, random);
    }

    private KeySlot paired(byte[] salt) {
        return PairedSlot.create(KdfParameters.STANDARD, salt, Secret.random(random), vaultKey, VAULT, 3, random);
    }

    private Header header(KeySlot... slots) {
        return new Header(VAULT, bytes(44), 7, 3, List.of(slots), 5, bytes(48), new Head(9, bytes(Head.HASH_BYTES)));
    }

    @Test
    void saysWhatWasWritten() throws Exception {
        for (Header header : List.of(header(wrapped(bytes(32))), header(paired(bytes(32)), wrapped(bytes(32))))) {
            byte[] file = header.write(mac);
            Header read = Header.readUntrusted(file);

            assertThat(read.write(mac)).isEqualTo(file);
            assertThat(read.vault()).isEqualTo(VAULT);
            assertThat(read.generation()).isEqualTo(7);
            assertThat(read.epoch()).isEqualTo(3);
            assertThat(read.tableGeneration()).isEqualTo(5);
            assertThat(read.seal()).isEqualTo(header.seal());
        }
    }

    @Test
    void itsFormatIsTheOldOneUntilASlotNeedsTheNew() {
        assertThat(header(wrapped(bytes(32))).write(mac)[9]).isEqualTo((byte) Header.FORMAT);
        assertThat(header(wrapped(bytes(32)), paired(bytes(32))).write(mac)[9])
                .isEqualTo((byte) Header.FORMAT_WITH_PAIRS);
    }

    @Test
    void isRefusedWhereverItIsCutOrGoesOn() {
        byte[] file = header(paired(bytes(32))).write(mac);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Header.readUntrusted(cut))
                    .as("%d bytes", length)
                    .isInstanceOf(DamagedException.class);
            assertThat(Header.authenticates(cut, mac)).isFalse();
        }
        assertThatThrownBy(() -> Header.readUntrusted(Arrays.copyOf(file, file.length + 1)))
                .isInstanceOf(DamagedException.class);
    }

    @Test
    void authenticatesNothingElse() {
        byte[] file = header(wrapped(bytes(32))).write(mac);

        assertThat(Header.authenticates(file, mac)).isTrue();
        assertThat(Header.authenticates(file, vaultKey)).isFalse();
        for (int i = 0; i < file.length; i++) {
            byte[] changed = file.clone();
            changed[i] ^= 1;
            assertThat(Header.authenticates(changed, mac)).as("byte %d", i).isFalse();
        }
    }

    @Test
    void oneOfANewerVersionIsCalledSo() {
        byte[] format = header(wrapped(bytes(32))).write(mac);
        format[9] = 3;
        byte[] suite = header(wrapped(bytes(32))).write(mac);
        suite[11] = 2;

        for (byte[] file : List.of(format, suite)) {
            assertThatThrownBy(() -> Header.readUntrusted(file))
                    .isInstanceOfSatisfying(
                            DamagedException.class, e -> assertThat(e.key()).isEqualTo("vault.damaged.newer"));
        }
    }

    @Test
    void hasOneToSixteenSlots() throws Exception {
        KeySlot slot = wrapped(bytes(32));

        assertThat(Header.readUntrusted(header(Collections.nCopies(16, slot).toArray(KeySlot[]::new))
                                .write(mac))
                        .slots())
                .hasSize(16);
        assertThatThrownBy(this::header).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> header(Collections.nCopies(17, slot).toArray(KeySlot[]::new)))
                .isInstanceOf(IllegalArgumentException.class);
        for (int count : new int[] {0, 17, -1}) {
            byte[] file = header(slot).write(mac);
            file[SLOT_COUNT_AT] = (byte) count;
            assertThatThrownBy(() -> Header.readUntrusted(file)).isInstanceOf(DamagedException.class);
        }
    }

    @Test
    void aSealIsNoNegativeNumber() {
        byte[] file = header(wrapped(bytes(32))).write(mac);
        ByteBuffer.wrap(file).putLong(file.length - 48 - 48 - 8, -1);

        assertThatThrownBy(() -> Header.readUntrusted(file)).isInstanceOf(DamagedException.class);
    }

    @Test
    void aSlotOfTheThirdKindNeedsTheNewFormat() {
        byte[] file = header(paired(bytes(32))).write(mac);
        file[9] = Header.FORMAT;

        assertThatThrownBy(() -> Header.readUntrusted(file)).isInstanceOf(DamagedException.class);
    }
}
