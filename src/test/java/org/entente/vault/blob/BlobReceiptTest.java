package org.entente.vault.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.entente.model.Hash;
import org.junit.jupiter.api.Test;

/** What one attachment is read with. */
class BlobReceiptTest {

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static BlobReceipt receipt(int name, long size) {
        return new BlobReceipt(filled(16, name), filled(32, 2), filled(32, 3), size, Hash.of(filled(32, 4)));
    }

    @Test
    void isTheSameOnlyIfEverythingIs() {
        assertThat(receipt(1, 5)).isEqualTo(receipt(1, 5)).hasSameHashCodeAs(receipt(1, 5));
        assertThat(receipt(1, 5))
                .isNotEqualTo(receipt(1, 6))
                .isNotEqualTo(receipt(9, 5))
                .isNotEqualTo("a receipt");
        assertThat(receipt(1, 5).hashCode()).isNotEqualTo(receipt(9, 5).hashCode());
    }

    @Test
    void tellsNothingOfItsKey() {
        assertThat(receipt(1, 5)).hasToString("BlobReceipt[5 bytes]");
    }

    @Test
    void comesBackFromItsBytesAndFromNoOthers() {
        byte[] bytes = receipt(1, 5).bytes();
        assertThat(bytes).hasSize(121);
        assertThat(BlobReceipt.parse(bytes)).isEqualTo(receipt(1, 5));
        assertThatThrownBy(() -> BlobReceipt.parse(Arrays.copyOf(bytes, 120)))
                .isInstanceOf(IllegalArgumentException.class);
        bytes[0] = 2;
        assertThatThrownBy(() -> BlobReceipt.parse(bytes)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> receipt(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
