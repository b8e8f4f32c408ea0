package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KdfParametersTest {

    private static final int MIB = 1024;

    @ParameterizedTest
    @CsvSource({"64, 3, 1", "64, 16, 8", "255, 3, 1", "256, 2, 1", "1024, 2, 1", "1024, 16, 8"})
    void acceptsWhatLiesWithinBounds(int mib, int passes, int lanes) {
        assertThat(KdfParameters.allowed(mib * MIB, passes, lanes)).isTrue();
        assertThat(new KdfParameters(mib * MIB, passes, lanes).memoryKib()).isEqualTo(mib * MIB);
    }

    @ParameterizedTest
    @CsvSource({
        "65535, 3, 1",
        "65536, 2, 1",
        "262143, 2, 1",
        "262144, 1, 1",
        "1048577, 2, 1",
        "65536, 17, 1",
        "65536, 3, 0",
        "65536, 3, 9"
    })
    void refusesWhatLiesOneBeyond(int kib, int passes, int lanes) {
        assertThat(KdfParameters.allowed(kib, passes, lanes)).isFalse();
        assertThatThrownBy(() -> new KdfParameters(kib, passes, lanes)).isInstanceOf(IllegalArgumentException.class);
    }
}
