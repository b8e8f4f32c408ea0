package org.entente.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Facet;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditIndexTest {

    private static final Texts TEXTS = Texts.english();
    private static final List<String> PEOPLE = List.of("KST M. Oduya", "KST J. Brandt", "AVL Renée Lindqvist");

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static Audit.Entry entry(SplittableRandom random, int number) {
        String year = String.valueOf(2024 + random.nextInt(3));
        return new Audit.Entry(
                "",
                new Audit.Time(year + " " + number, year + " " + number),
                PEOPLE.get(random.nextInt(PEOPLE.size())),
                Audit.Deed.plain(random.nextBoolean() ? "Changed what we say" : "Opened the vault"),
                random.nextBoolean() ? "(C)" : "",
                new Audit.Traits(
                        Audit.Kind.values()[random.nextInt(Audit.Kind.values().length)],
                        Audit.Outcome.values()[random.nextInt(Audit.Outcome.values().length)],
                        random.nextBoolean(),
                        new Audit.Period(year, year)));
    }

    private static List<Audit.Entry> log(long seed, int entries) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, entries).mapToObj(i -> entry(random, i)).toList();
    }

    private static AuditIndex.Found find(AuditIndex index, AuditQuery query) {
        return index.find(query, () -> false).orElseThrow();
    }

    private static Map<String, Integer> counts(AuditIndex.Found found, AuditFacet facet) {
        return found.facets().stream()
                .filter(each -> each.key().equals(facet.key()))
                .flatMap(each -> each.choices().stream())
                .filter(choice -> choice.count() > 0)
                .collect(Collectors.toMap(Facet.Choice::code, Facet.Choice::count, Integer::sum, TreeMap::new));
    }

    /** The plain way, which is slow: every facet counts what passes the others. */
    private static Map<String, Integer> counted(List<Audit.Entry> log, AuditQuery query, AuditFacet facet) {
        var others = new AuditQuery(
                query.text(),
                query.facets().entrySet().stream()
                        .filter(each -> each.getKey() != facet)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return passing(log, others).stream()
                .collect(Collectors.toMap(entry -> facet.of(entry, TEXTS).code(), _ -> 1, Integer::sum, TreeMap::new));
    }

    private static List<Audit.Entry> passing(List<Audit.Entry> log, AuditQuery query) {
        return log.stream()
                .filter(entry -> (entry.who() + entry.action()).contains(query.text()))
                .filter(entry -> query.facets().entrySet().stream()
                        .allMatch(each -> each.getValue()
                                .contains(each.getKey().of(entry, TEXTS).code())))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsAndCountsWhatThePlainWayDoes(long seed) {
        var log = log(seed, 200);
        var random = new SplittableRandom(seed + 1_000);
        var query = AuditQuery.ALL.withText(random.nextBoolean() ? "vault" : "");
        for (AuditFacet facet : AuditFacet.values()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                query = query.with(
                        facet,
                        facet.of(log.get(random.nextInt(log.size())), TEXTS).code(),
                        true);
            }
        }
        var found = find(new AuditIndex(log, TEXTS), query);
        assertThat(found.entries()).isEqualTo(passing(log, query));
        for (AuditFacet facet : AuditFacet.values()) {
            assertThat(counts(found, facet)).as(facet.key()).isEqualTo(counted(log, query, facet));
        }
    }

    @Test
    void wantsEveryWordAndMindsNeitherCaseNorAccents() {
        var log = List.of(entry(new SplittableRandom(1), 1), entry(new SplittableRandom(5), 2));
        var index = new AuditIndex(
                List.of(
                        named(log.get(0), "AVL Renée Lindqvist", "Opened the vault"),
                        named(log.get(1), "KST M. Oduya", "Opened the vault")),
                TEXTS);
        assertThat(find(index, AuditQuery.ALL.withText("VAULT renee")).entries())
                .hasSize(1);
        assertThat(find(index, AuditQuery.ALL.withText("  ")).entries()).hasSize(2);
    }

    private static Audit.Entry named(Audit.Entry entry, String who, String action) {
        return new Audit.Entry(
                entry.id(), entry.time(), who, Audit.Deed.plain(action), entry.portion(), entry.traits());
    }

    @Test
    void givesUpWhenTheQuestionIsAskedAnew() {
        assertThat(new AuditIndex(log(1, 5_000), TEXTS).find(AuditQuery.ALL, () -> true))
                .isEmpty();
    }

    @Test
    void leavesOutAFacetInWhichAllEntriesAreAlike() {
        var alike = List.of(entry(new SplittableRandom(1), 1), entry(new SplittableRandom(1), 1));
        assertThat(find(new AuditIndex(alike, TEXTS), AuditQuery.ALL).facets()).isEmpty();
        assertThat(find(new AuditIndex(List.of(), TEXTS), AuditQuery.ALL).entries())
                .isEmpty();
    }
}
