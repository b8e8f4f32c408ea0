package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "karim, karim, 0",
        "karim, carim, 1",
        "karim, kairm, 1",
        "yusuf, youssef, 3",
        "'', ab, 2",
        "lantern, lanten, 1"
    })
    void countsTheLettersThatDiffer(String one, String other, int distance) {
        assertThat(Distance.between(one, other)).isEqualTo(distance);
        assertThat(Distance.between(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "yusuf, youssef",
        "yusuf, ywsf",
        "muhammad, mohammed",
        "karim, krym",
        "ibrahim, abrahym",
        "sheikh, shykh",
        "hussein, hsyn",
        "khaled, khald",
        "qasim, kasim"
    })
    void spellingsOfOneNameShareASkeleton(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEmpty().isEqualTo(Skeleton.of(other));
    }
}
