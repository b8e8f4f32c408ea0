package org.entente.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermSearchTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Few letters, so that terms overlap, lie inside each other and end each other. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsExactlyTheTermsThatTheTextContains(long seed) {
        var random = new SplittableRandom(seed);
        var terms = new LinkedHashSet<String>();
        for (int i = 0; i < 12; i++) {
            terms.add(word(random, 1 + random.nextInt(5)));
        }
        String text = word(random, random.nextInt(60));
        assertThat(new TermSearch(terms).in(text))
                .containsExactlyInAnyOrderElementsOf(
                        terms.stream().filter(text::contains).toList());
    }

    private static String word(SplittableRandom random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @Test
    void findsNamesAsWords() {
        var search = new TermSearch(List.of("Karim", "Harbourmaster X", "Łódź", "東京商事", "K-4471"));
        assertThat(search.asWordsIn("KARIM's van")).containsExactly("Karim");
        assertThat(search.asWordsIn("two Karims met")).containsExactly("Karim");
        assertThat(search.asWordsIn("(harbourmaster   x)")).containsExactly("Harbourmaster X");
        assertThat(search.asWordsIn("昨日東京商事で会った")).containsExactly("東京商事");
        assertThat(search.asWordsIn("van K-4471.")).containsExactly("K-4471");
        assertThat(search.asWordsIn("Łódź")).containsExactly("Łódź");
        assertThat(search.asWordsIn("Karimovich, Bakarim, K-44712, Harbourmaster Xylo"))
                .isEmpty();
    }

    @Test
    void takesNoTermsAndNoText() {
        assertThat(new TermSearch(List.of()).in("anything")).isEmpty();
        assertThat(new TermSearch(List.of(" ", "")).in(" ")).isEmpty();
        assertThat(new TermSearch(List.of("a")).in("")).isEmpty();
    }

    @Test
    void takesAHundredThousandNames() {
        var random = new SplittableRandom(1);
        var names = new ArrayList<String>();
        for (int i = 0; i < 100_000; i++) {
            names.add(word(random, 8) + " " + word(random, 8) + i);
        }
        var search = new TermSearch(names);
        var text = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            text.append("said on that day that nothing was seen of it ");
        }
        text.append(names.get(77_777));
        assertThatNoException().isThrownBy(() -> search.in(text.toString()));
        assertThat(search.asWordsIn(text.toString())).containsExactly(names.get(77_777));
    }
}
