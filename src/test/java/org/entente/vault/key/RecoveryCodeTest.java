package org.entente.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    private static final byte[] SALT = new byte[32];

    private final char[] printed = RecoveryCode.random(new SplittableRandom(1)).printed();

    private static byte[] key(char[] typed) {
        return RecoveryCode.parse(typed).orElseThrow().key(SALT).bytes();
    }

    @Test
    void isPrintedInSevenGroupsOfSix() {
        assertThat(new String(printed)).matches("([0-9A-HJKMNP-TV-Z]{6}-){6}[0-9A-HJKMNP-TV-Z]{6}");
    }

    @Test
    void hasEveryDigitAndLetterOfItsAlphabet() {
        var random = new SplittableRandom(2);
        var seen = new TreeSet<Character>();
        for (int i = 0; i < 50; i++) {
            for (char c : RecoveryCode.random(random).printed()) {
                seen.add(c);
            }
        }

        assertThat(seen).hasSize(32 + 1).contains('-', '0', 'Z');
    }

    @Test
    void anyOtherCharacterIsRefused() {
        for (char other : "U!é/".toCharArray()) {
            char[] code = printed.clone();
            code[0] = other;
            assertThat(RecoveryCode.parse(code)).isEmpty();
        }
    }

    @Test
    void opensTheSameHoweverItIsTyped() {
        String code = new String(printed);
        byte[] key = key(printed);

        assertThat(key(code.toLowerCase(Locale.ROOT).toCharArray())).isEqualTo(key);
        assertThat(key(code.replace("-", "").toCharArray())).isEqualTo(key);
        assertThat(key((" " + code.replace('-', '\n') + "\t").toCharArray())).isEqualTo(key);
    }

    @Test
    void readsLookAlikesAsTheDigitsTheyLookLike() {
        char[] code = RecoveryCode.random(() -> 0).printed();

        assertThat(new String(code)).startsWith("000000-");
        assertThat(key(new String(code).replace('0', 'O').replace('1', 'l').toCharArray()))
                .isEqualTo(key(code));
    }

    @Test
    void tellsASlipOfOneCharacterAnywhere() {
        for (int i = 0; i < printed.length; i++) {
            char[] slip = printed.clone();
            slip[i] = slip[i] == '7' ? '8' : '7';
            assertThat(RecoveryCode.parse(slip)).as("character %d", i).isEmpty();
        }
    }

    @Test
    void hasNoCharacterMoreOrLess() {
        assertThat(RecoveryCode.parse(Arrays.copyOf(printed, printed.length - 1)))
                .isEmpty();
        assertThat(RecoveryCode.parse((new String(printed) + "0").toCharArray()))
                .isEmpty();
        assertThat(RecoveryCode.parse(new char[0])).isEmpty();
    }

    @Test
    void anotherSaltGivesAnotherKey() {
        byte[] salt = new byte[32];
        salt[0] = 1;

        try (var code = RecoveryCode.parse(printed).orElseThrow()) {
            assertThat(code.key(salt).bytes()).isNotEqualTo(code.key(SALT).bytes());
        }
    }

    @Test
    void isGoneOnceItIsClosedAndNeverPrintsItself() {
        var code = RecoveryCode.parse(printed).orElseThrow();
        Secret key = code.key(SALT);
        code.close();

        assertThat(code).hasToString("RecoveryCode");
        assertThat(key.isWiped()).isFalse();
        assertThatThrownBy(code::printed).isInstanceOf(IllegalStateException.class);
    }
}
