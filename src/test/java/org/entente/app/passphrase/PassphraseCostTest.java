package org.entente.app.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.vault.TestVaults;
import org.entente.vault.key.KdfParameters;
import org.entente.vault.key.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseCostTest {

    @ParameterizedTest(name = "{0} ms for two passes: {1}")
    @CsvSource({"4000, 2", "1000, 2", "999, 2", "500, 4", "250, 8", "1, 16", "0, 16"})
    void takesAboutASecondAndNeverLessThanTheStandard(long millis, int passes) {
        Iterator<Long> clock = List.of(0L, millis * 1_000_000).iterator();
        var cost = PassphraseCost.measuring(TestVaults.QUICK, clock::next);
        assertThat(cost.measured()).isEqualTo(new KdfParameters(256 << 10, passes, 1));
    }

    @Test
    void measuresOnce() {
        var stretched = new AtomicInteger();
        Stretch counting = (passphrase, salt, cost) -> {
            stretched.incrementAndGet();
            return TestVaults.QUICK.key(passphrase, salt, cost);
        };
        var cost = PassphraseCost.measuring(counting, System::nanoTime);
        cost.measured();
        cost.measured();
        assertThat(stretched).hasValue(1);
        assertThat(PassphraseCost.of(KdfParameters.FLOOR).measured()).isEqualTo(KdfParameters.FLOOR);
    }
}
