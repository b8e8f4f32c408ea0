package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.search.NamePairs.Likeness;
import org.entente.search.NamePairs.Named;
import org.entente.search.NamePairs.Pair;
import org.junit.jupiter.api.Test;

class NamePairsTest {

    private static Named named(String group, String... names) {
        return new Named(ObjectId.derived("pairs", group + List.of(names)), group, List.of(names));
    }

    private static List<Pair> among(Named... things) {
        return NamePairs.among(List.of(things), Progress.NONE);
    }

    private static List<Likeness> likeness(Named... things) {
        return among(things).stream().map(Pair::likeness).toList();
    }

    @Test
    void findsOneNameInTwoScriptsAndSpellings() {
        assertThat(likeness(named("people", "Yusuf al-Karim"), named("people", "Youssef Al Kareem")))
                .containsExactly(Likeness.SPELLED);
        assertThat(likeness(named("people", "Andrei Voloshin"), named("people", "Андрей Волошин")))
                .hasSize(1);
        assertThat(likeness(named("people", "Karim, Yusuf"), named("people", "YUSUF KARIM")))
                .containsExactly(Likeness.SPELLED);
        assertThat(likeness(named("people", "Zoë Quay"), named("people", "Zoe  quay")))
                .containsExactly(Likeness.SAME);
    }

    @Test
    void findsANameThatHasOneWordMore() {
        var pairs = among(named("people", "Andrei Petrovich Voloshin"), named("people", "Andrei Voloshin"));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().likeness()).isEqualTo(Likeness.PART);
    }

    @Test
    void comparesAliasesTooAndKeepsTheMostAlikeNames() {
        var pairs = among(
                named("people", "Y. Karim", "Yusuf al-Karim"), named("people", "Youssef al-Karim", "Yusuf Al-Karim"));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.getFirst().likeness()).isEqualTo(Likeness.SAME);
        assertThat(List.of(pairs.getFirst().name(), pairs.getFirst().otherName()))
                .containsExactlyInAnyOrder("Yusuf al-Karim", "Yusuf Al-Karim");
    }

    @Test
    void leavesApartWhatDiffersByANumberAGroupOrMoreThanAShortSkeleton() {
        assertThat(among(named("places", "Pier 9"), named("places", "Pier 8"))).isEmpty();
        assertThat(among(named("places", "Pier 9 North"), named("places", "Pier North")))
                .isEmpty();
        assertThat(among(named("people", "Halden"), named("things", "Halden"))).isEmpty();
        assertThat(among(named("people", "Mo"), named("people", "Ma"))).isEmpty();
        assertThat(among(named("people", ""), named("people", " "))).isEmpty();
    }

    @Test
    void doesNotCompareWhatVeryManyAreCalled() {
        var many = new ArrayList<Named>();
        IntStream.range(0, 3_000)
                .forEach(i -> many.add(new Named(ObjectId.derived("many", "" + i), "people", List.of("Unknown"))));
        many.add(named("people", "Anin"));
        many.add(named("people", "Anin", "Anine"));
        assertThat(NamePairs.among(many, Progress.NONE)).hasSize(1);
    }
}
