package org.entente.app.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.entente.app.passphrase.PassphraseStrength.Time;
import org.entente.app.passphrase.PassphraseStrength.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseStrengthTest {

    private static final List<String> KNOWN = List.of("Oduya", "KST");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Oduya2024",
                "qwertyuiop",
                "12345678",
                "aaaaaaaaaaaaaaaaaaaa",
                "kT9#x",
                "harbour lights 24",
                "zebra abandon"
            })
    void refusesWhatTakesLessThanSixtyBitsOfGuessesOrIsTooShort(String weak) {
        assertThat(PassphraseStrength.of(weak, KNOWN).isEnough()).isFalse();
    }

    @Test
    void acceptsSixWordsThatNobodyChose() {
        var strength = PassphraseStrength.of(SixWords.draw(new SplittableRandom(7)), KNOWN);
        assertThat(strength.isEnough()).isTrue();
        assertThat(strength.time().unit()).isEqualTo(Unit.CENTURIES);
    }

    @Test
    void acceptsEverySuggestionAndNoRepeatedWord() {
        for (int seed = 0; seed < 300; seed++) {
            assertThat(PassphraseStrength.of(SixWords.draw(new SplittableRandom(seed)), KNOWN)
                            .isEnough())
                    .as("seed %d", seed)
                    .isTrue();
        }
        assertThat(PassphraseStrength.of("zoo zoo zoo zoo zoo zoo", KNOWN).isSixWords())
                .isFalse();
    }

    @Test
    void measuresALongTextInReasonableTime() {
        assertThat(PassphraseStrength.of("word salad ".repeat(1_000), KNOWN).isEnough())
                .as("the same words again and again")
                .isFalse();
    }

    @Test
    void countsInTheLargestUnitThatFits() {
        assertThat(new PassphraseStrength(true, 59, false).time()).isEqualTo(new Time(Unit.SECONDS, 59));
        assertThat(new PassphraseStrength(true, 60, false).time()).isEqualTo(new Time(Unit.MINUTES, 1));
        assertThat(new PassphraseStrength(true, 3 * 86_400 + 1, false).time()).isEqualTo(new Time(Unit.DAYS, 3));
        assertThat(new PassphraseStrength(true, 1e300, false).time().unit()).isEqualTo(Unit.CENTURIES);
    }

    @Test
    void drawsSixDifferentWordsFromTheList() {
        var drawn = SixWords.draw(new SplittableRandom(1)).split(" ");
        assertThat(drawn).hasSize(6).allMatch(word -> word.matches("[a-z]{3,8}"));
        assertThat(SixWords.draw(new SplittableRandom(2))).isNotEqualTo(String.join(" ", drawn));
    }
}
