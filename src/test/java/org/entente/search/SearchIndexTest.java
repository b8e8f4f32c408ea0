package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.model.ObjectId;
import org.entente.search.Hit.Match;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private final SplittableRandom random = new SplittableRandom(3);
    private SearchIndex index = SearchIndex.create();

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Yusuf al-Karim, yusuf",
        "Yusuf al-Karim, KARIM",
        "Yusuf al-Karim, yus kar",
        "Yusuf al-Karim, Youssef Karim",
        "Yusuf al-Karim, Yusuf alkarim",
        "Yusuf al-Karim, يوسف الكريم",
        "يوسف الكريم, Yusuf al-Karim",
        "يوسف الكريم, Youssef",
        "Дмитрий Хрущёв, Dmitry Khrushchev",
        "Dmitriy Khrushchev, Хрущев",
        "习近平, xi jinping",
        "Xi Jinping, 习近平",
        "Παπαδόπουλος, papadopoulos",
        "Łukasz Müller, lukasz muller",
        "Lukasz Muller, Łukasz Müller",
        "Strasse, straße",
        "Abu Layth, abulayth",
        "Mohammed Hassan, محمد حسن",
        "김정은, gim jeongeun",
        "गांधी, gandhi",
        "Northern Lantern, nothern lanten",
        "IMO 9074729, 9074729",
        "kst@example.org, kst@example.org",
        "Scholz, Sholz"
    })
    void findsANameAcrossSpellingsAndScripts(String name, String typed) {
        var wanted = put("person", name);
        put("person", "Somebody Else");
        put("vessel", "Grey Heron");
        assertThat(index.find(typed, 10)).first().satisfies(hit -> {
            assertThat(hit.id()).isEqualTo(wanted);
            assertThat(hit.matched()).isEqualTo(name);
        });
    }

    @Test
    void doesNotTakeTheBeginningOfANameForWhateverSharesItsConsonants() {
        var karim = put("person", "Yusuf al-Karim");
        put("group", "Crew of MV Halden");
        put("person", "Unknown courier");
        assertThat(index.find("kar", 10)).extracting(Hit::id).containsExactly(karim);
    }

    @Test
    void takesThreeLettersForAnotherBeginningOfNoWord() {
        put("event", "Call 2 Mar");
        var karim = put("person", "Yusuf al-Karim");
        var kat = put("person", "Kat Lind");
        assertThat(index.find("kar", 10)).extracting(Hit::id).containsExactly(karim, kat);
    }

    @Test
    void tellsTheNameInAnotherScriptThanTheOneThatIsShown() {
        put("person", "Yusuf al-Karim", "Y. Karim", "يوسف الكريم", "Юсуф Карим");
        put("person", "Дмитрий", "Dmitry");
        put("person", "Ann Rask");
        assertThat(index.find("karim", 10)).first().extracting(Hit::original).isEqualTo("يوسف الكريم");
        assertThat(index.find("dmitry", 10)).first().extracting(Hit::original).isEqualTo("Dmitry");
        assertThat(index.find("rask", 10)).first().extracting(Hit::original).isEqualTo("");
    }

    @Test
    void putsTheNameItselfFirstAndThenThoseThatBeginSo() {
        put("person", "Brother of Karim Karim Karim");
        put("person", "Karim Bayan");
        put("person", "Karim");
        assertThat(index.find("karim", 10))
                .extracting(Hit::name)
                .containsExactly("Karim", "Karim Bayan", "Brother of Karim Karim Karim");
        assertThat(index.find("karim ba", 10)).first().extracting(Hit::name).isEqualTo("Karim Bayan");
    }

    @Test
    void saysWhichNameMatchedAndHow() {
        var id = ObjectId.random(random);
        index.put(List.of(new Searchable(
                id,
                "person",
                "Yusuf al-Karim",
                List.of("Abu Layth", "Joe Carim"),
                List.of("Seen at Pier 9 in March"),
                Traits.NONE)));
        assertThat(index.find("layth", 5)).singleElement().satisfies(hit -> {
            assertThat(hit.matched()).isEqualTo("Abu Layth");
            assertThat(hit.match()).isEqualTo(Match.SAME);
            assertThat(hit.name()).isEqualTo("Yusuf al-Karim");
        });
        assertThat(index.find("youssef", 5)).extracting(Hit::match).containsExactly(Match.SIMILAR);
        assertThat(index.find("yusu", 5)).extracting(Hit::match).containsExactly(Match.STARTS);
        assertThat(index.find("pier march", 5))
                .extracting(Hit::matched, Hit::match)
                .containsExactly(tuple("Seen at Pier 9 in March", Match.TEXT));
    }

    /** The very letters that were typed, or the word that sounds like them, also in another script. */
    @Test
    void saysWhichWordsMatched() {
        put("person", "Yusuf al-Karim");
        assertThat(matched("karim")).containsExactly("Karim");
        assertThat(matched("yusu")).containsExactly("Yusu");
        assertThat(matched("Youssef")).containsExactly("Yusuf");
        assertThat(matched("yusufalkarim")).as("without its spaces").containsExactly("Yusuf al-Karim");
        put("person", "Дмитрий Хрущёв");
        assertThat(matched("Khrushchev")).containsExactly("Хрущёв");
    }

    private List<String> matched(String typed) {
        var hit = index.find(typed, 1).getFirst();
        return hit.spans().stream()
                .map(span -> hit.matched().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void showsThePieceOfALongTextAroundTheMatch() {
        index.put(List.of(new Searchable(
                ObjectId.random(random),
                "source",
                "S-1",
                List.of(),
                List.of("x ".repeat(900) + "crane" + " y".repeat(900)),
                Traits.NONE)));
        assertThat(index.find("crane", 5))
                .singleElement()
                .satisfies(hit -> assertThat(hit.matched())
                        .startsWith("…")
                        .endsWith("…")
                        .contains("crane")
                        .hasSizeLessThan(140));
    }

    @Test
    void prefersTheExactNameToSimilarOnes() {
        put("person", "Karima Said");
        put("person", "Carim Said");
        var exact = put("person", "Karim Said");
        assertThat(index.find("karim said", 5))
                .first()
                .satisfies(hit -> assertThat(hit.id()).isEqualTo(exact));
        assertThat(index.find("karim said", 5)).hasSize(3);
    }

    @Test
    void seesOneTypeOnlyIfAsked() {
        put("person", "Heron");
        var vessel = put("vessel", "Heron");
        assertThat(index.find("type:vessel heron", 5)).extracting(Hit::id).containsExactly(vessel);
        assertThat(index.find("type:vessel", 5)).extracting(Hit::id).containsExactly(vessel);
    }

    @Test
    void followsChangesAtOnce() {
        var id = put("person", "Karim");
        index.put(List.of(new Searchable(id, "person", "Selim", List.of(), List.of(), Traits.NONE)));
        assertThat(index.find("karim", 5)).isEmpty();
        assertThat(index.find("selim", 5)).extracting(Hit::id).containsExactly(id);
        assertThat(index.size()).isEqualTo(1);
        index.remove(List.of(id));
        assertThat(index.find("selim", 5)).isEmpty();
        put("person", "Karim");
        index.clear();
        assertThat(index.size()).isZero();
    }

    @Test
    void isTheSameAfterSavingAndLoading() {
        IntStream.range(0, 300).forEach(i -> put("person", "Person " + i));
        var expected = index.find("person 27", 5);
        var saved = save("17:abcd");
        index.close();
        index = SearchIndex.load(new ByteArrayInputStream(saved)).orElseThrow();
        assertThat(index.position()).isEqualTo("17:abcd");
        assertThat(index.find("person 27", 5)).isEqualTo(expected);
        var later = put("person", "Latecomer");
        assertThat(index.find("latecomer", 5)).extracting(Hit::id).containsExactly(later);
        assertThat(index.size()).isEqualTo(301);
    }

    @Test
    void anUnsavedIndexHasNoPosition() {
        assertThat(index.position()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100, 1000})
    void doesNotLoadWhatIsCutShort(int lost) {
        put("person", "Karim");
        var saved = save("1");
        var cut = lost == 0
                ? "something else".getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(saved, Math.max(0, saved.length - lost));
        assertThat(SearchIndex.load(new ByteArrayInputStream(cut))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "*",
                "?",
                "\"",
                "a:b",
                "type:",
                "(",
                "AND OR NOT",
                "\\",
                "[a TO b]",
                "\u202e",
                "😀",
                "~"
            })
    void takesWhateverIsTypedAsWords(String typed) {
        put("person", "Karim");
        assertThat(index.find(typed, 5)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void survivesTextThatIsAllOneWord() {
        var id = ObjectId.random(random);
        index.put(List.of(new Searchable(
                id,
                "source",
                "a".repeat(40_000),
                List.of("\uD83D\uDE00".repeat(200)),
                List.of("b".repeat(100_000)),
                Traits.NONE)));
        put("person", "Karim");
        assertThat(index.find("karim", 5)).hasSize(1);
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void narrowsByContributorGradeMarkingAndTime() {
        var karim = ObjectId.random(random);
        var farrow = ObjectId.random(random);
        index.put(List.of(
                new Searchable(
                        karim,
                        "person",
                        "Yusuf al-Karim",
                        List.of(),
                        List.of(),
                        new Traits(
                                Set.of("KST", "AVL"),
                                Set.of("B2"),
                                Set.of("SECRET", "AMBER+STRICT"),
                                Instant.parse("2024-01-18T00:00:00Z"),
                                Instant.parse("2024-03-12T00:00:00Z"))),
                new Searchable(
                        farrow,
                        "vessel",
                        "Farrow",
                        List.of(),
                        List.of(),
                        new Traits(Set.of("KST"), Set.of("C3", "A1"), Set.of("RESTRICTED"), null, null))));
        assertThat(index.find("by:avl", 5)).extracting(Hit::id).containsExactly(karim);
        assertThat(index.find("by:KST", 5)).hasSize(2);
        assertThat(index.find("by:AVL by:KST type:vessel", 5))
                .extracting(Hit::id)
                .containsExactly(farrow);
        assertThat(index.find("grade:B2", 5)).extracting(Hit::id).containsExactly(karim);
        assertThat(index.find("grade:a", 5)).extracting(Hit::id).containsExactly(farrow);
        assertThat(index.find("grade:3", 5)).extracting(Hit::id).containsExactly(farrow);
        assertThat(index.find("marking:amber+strict", 5)).extracting(Hit::id).containsExactly(karim);
        assertThat(index.find("after:2024-03", 5)).extracting(Hit::id).containsExactly(karim);
        assertThat(index.find("after:2024-04", 5)).isEmpty();
        assertThat(index.find("before:2024-01-18", 5)).isEmpty();
        assertThat(index.find("before:2024-01-19 karim", 5)).extracting(Hit::id).containsExactly(karim);
        assertThat(index.find("after:yesterday", 5)).isEmpty();
        assertThat(index.findAmong(List.of(farrow), "", 5)).extracting(Hit::id).containsExactly(farrow);
        assertThat(index.findAmong(List.of(farrow), "karim", 5)).isEmpty();
    }

    private ObjectId put(String type, String name, String... others) {
        var id = ObjectId.random(random);
        index.put(List.of(new Searchable(id, type, name, List.of(others), List.of(), Traits.NONE)));
        return id;
    }

    private byte[] save(String position) {
        var out = new ByteArrayOutputStream();
        index.save(out, position);
        return out.toByteArray();
    }
}
