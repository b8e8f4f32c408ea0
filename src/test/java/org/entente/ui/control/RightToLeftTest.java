package org.entente.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of letters that are all one wide. */
class RightToLeftTest {

    private static String lines(String text, int room) {
        return RightToLeft.lines(text, room, String::length);
    }

    @Test
    void breaksAtSpacesAndDropsThemAtTheEndOfALine() {
        assertThat(lines("ab cd ef", 5)).isEqualTo("ab cd\nef");
        assertThat(lines("ab cd ef", 8)).isEqualTo("ab cd ef");
        assertThat(lines("ab cd ef", 2)).isEqualTo("ab\ncd\nef");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(lines("abcdefgh ij", 3)).isEqualTo("abc\ndef\ngh\nij");
    }

    @Test
    void keepsTheLinesThatThereAre() {
        assertThat(lines("ab\n\ncd ef", 2)).isEqualTo("ab\n\ncd\nef");
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNoLetterAndNeverOverflows(long seed) {
        var random = new SplittableRandom(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(random.nextInt(5) == 0 ? ' ' : (char) (0x0627 + random.nextInt(20)));
        }
        int room = 1 + random.nextInt(20);
        String broken = lines(text.toString(), room);
        assertThat(broken.replaceAll("\\s", ""))
                .isEqualTo(text.toString().replaceAll("\\s", ""));
        assertThat(broken.lines()).allMatch(line -> line.stripTrailing().length() <= room);
    }
}
