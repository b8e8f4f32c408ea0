package org.entente.interop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published networks, read with a guessed and with a given mapping. */
class CovertNetworksTest {

    private static final Path DATA = Path.of("../shared/data/networks-covert");

    @BeforeEach
    void needsTheData() {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the shared data is not here");
    }

    @ParameterizedTest(name = "{0}: {1} nodes, {2} links")
    @CsvSource({
        "911-hijackers, 60, 60, 153",
        "bali-2002, 27, 27, 580",
        "london-gang, 54, 54, 315",
        "mali, 36, 36, 67",
        "noordin-top, 79, 78, 1014",
        "november-17, 30, 30, 165",
        "rhodes-n17, 22, 22, 66"
    })
    void guessesNodesAndEdges(String set, int nodes, int linked, int links) {
        var nodeList = Taken.from(DATA.resolve(set + "/nodes.csv"), null);
        var edgeList = Taken.from(DATA.resolve(set + "/edges.csv"), null);

        assertThat(nodeList.refused).isEmpty();
        assertThat(edgeList.refused).isEmpty();
        assertThat(nodeList.count("person")).isEqualTo(nodes);
        assertThat(edgeList.types())
                .containsEntry("person", linked)
                .containsEntry("link", links)
                .hasSize(2);
        assertThat(edgeList.objects.size()).isEqualTo(linked + links);
        var known = nodeList.objects.stream().map(object -> object.id()).toList();
        assertThat(edgeList.objects.stream()
                        .flatMap(object -> object.references().stream())
                        .filter(end -> !known.contains(end)))
                .isEmpty();
    }

    @Test
    void seesWindows1252AndTheSourceOfEveryRow() {
        var file = DATA.resolve("nov13-isis-europe/ise_allPersons.csv");

        var taken = Taken.from(file, null);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.types()).containsOnlyKeys("person").containsEntry("person", 86);
        assertThat(taken.values("name")).noneMatch(name -> name.contains("\uFFFD"));
        assertThat(taken.values("name")).anyMatch(name -> name.contains("ï") || name.contains("é"));
        assertThat(taken.values("table.p-age")).hasSize(68);
        assertThat(taken.values("status")).filteredOn("arrested"::equals).hasSize(51);
        assertThat(taken.sources).isNotEmpty();
        assertThat(taken.objects.stream()
                        .filter(object -> object.said().getFirst().source() == null))
                .isEmpty();
    }

    @Test
    void readsTypedTiesWithAGivenMapping() {
        var mapping = MappingJson.read("""
            {"format": "entente-table-mapping/1", "namespace": "ise",
             "table": {"encoding": "windows-1252", "separator": ","},
             "objects": [
               {"name": "n", "key": ["n.name", "labels(n)"], "properties": [{"property": "name", "column": "n.name"}],
                "type": {"column": "labels(n)", "codes": {"Person": "person", "Activity": "incident", "Site": "place",
                         "AttackSite": "facility"}, "otherwise": "item"}},
               {"name": "m", "key": ["m.name", "labels(m)"], "properties": [{"property": "name", "column": "m.name"}],
                "type": {"column": "labels(m)", "codes": {"Person": "person", "Activity": "incident", "Site": "place",
                         "AttackSite": "facility"}, "otherwise": "item"}}],
             "links": [{"from": "n", "to": "m", "kind": {"column": "type(r)", "codes": {"INVOLVED_IN": "took-part-in",
                        "LINKED_TO": "associate-of", "PRESENT_IN": "seen-at"}, "otherwise": "related-to"}}]}
            """);

        var taken = Taken.from(DATA.resolve("nov13-isis-europe/ise_minimalDB.csv"), mapping);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.types())
                .containsEntry("person", 84)
                .containsEntry("facility", 17)
                .containsEntry("incident", 12)
                .containsEntry("place", 12)
                .containsEntry("link", 204);
        assertThat(taken.values("link.kind")).filteredOn("took-part-in"::equals).hasSize(88);
        assertThat(taken.values("link.kind")).filteredOn("associate-of"::equals).hasSize(78);
        assertThat(taken.values("link.kind")).filteredOn("seen-at"::equals).hasSize(38);
    }

    @Test
    void guessesTypedTies() {
        var taken = Taken.from(DATA.resolve("nov13-isis-europe/ise_minimalDB.csv"), null);

        assertThat(taken.types()).containsEntry("person", 84).containsEntry("link", 204);
        assertThat(taken.values("link.kind")).filteredOn("took-part-in"::equals).hasSize(88);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ise_relationships.csv, 262",
        "ise_terrorNetwork.csv, 197",
        "ise_networkTieDetails.csv, 274",
        "ise_attackersAndSites.csv, 45"
    })
    void guessesEdgeListsWithOtherHeadings(String file, int links) {
        var taken = Taken.from(DATA.resolve("nov13-isis-europe/" + file), null);

        assertThat(taken.refused).isEmpty();
        assertThat(taken.links()).isEqualTo(links);
    }

    @Test
    void bothEndsOfTheSameFileAgreeWhereverItIsRead() throws Exception {
        var file = DATA.resolve("nov13-isis-europe/ise_persons.csv");
        var once = Taken.from(file, null);
        var again = Taken.from(file, null);

        assertThat(again.objects.equals(once.objects)).isTrue();
    }
}
