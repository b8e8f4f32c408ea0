package org.entente.interop.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Told;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Marking;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Moment;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class StixImporterTest {

    private static final String RED = "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed";
    private static final String GREEN_2 = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb";
    private static final String TOOL = """
        {"type":"tool","spec_version":"2.1","id":"tool--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e51",\
        "created":"2026-01-01T00:00:00.000Z","modified":"2026-01-02T00:00:00.000Z","name":"Crowbar"%s}\
        """;
    private static final String TOOL_ID = "tool--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e51";

    private static Path shared(String path) {
        var file = Path.of("../shared/data").resolve(path);
        Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/" + path);
        return file;
    }

    private static String bundle(String... objects) {
        return "{\"type\":\"bundle\",\"id\":\"bundle--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50\",\"objects\":["
                + String.join(",", objects) + "]}";
    }

    private static Imported tool(String more) {
        var heard = Heard.from(TOOL.formatted(more));
        assertThat(heard.refused).isEmpty();
        return heard.objects.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.1", "18.1"})
    void takesEveryObjectOfAttack(String release) throws IOException {
        var file = shared("stix-attack-ics/ics-attack-" + release + ".json");
        var heard = Heard.from(file);
        assertThat(heard.refused).isEmpty();
        var written = JsonMapper.shared().readTree(file).path("objects");
        assertThat(heard.objects).hasSize(written.size());
        var ids = heard.objects.stream().map(Imported::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(ids).hasSize(written.size());
        assertThat(heard.objects.stream().filter(Imported::revoked)).hasSize(2);
        for (var object : heard.objects) {
            if (object.foreignId().startsWith("relationship--")) {
                assertThat(ids).containsAll(object.references());
            }
        }
        assertThat(heard.sources).isNotEmpty();
    }

    @Test
    void takesTheExamplesOfOasis() throws IOException {
        try (var files = Files.list(shared("stix-oasis/examples"))) {
            for (var file : files.sorted().toList()) {
                assertThat(Heard.from(file).refused)
                        .as(file.toString())
                        .allSatisfy(p -> assertThat(p.why()).contains("\"payload_bin\" must be Base64"));
            }
        }
        var list = Heard.from(shared("stix-oasis/examples/sco-examples-bundle.json"));
        assertThat(list.refused).as("payloads that end in three dots").hasSize(3);
        assertThat(list.objects).as("the others of a bare list").hasSize(79);
    }

    @Test
    void takesWhatOpenCtiWrites() {
        assertThat(Heard.from(shared("stix-opencti/sectors.json")).refused).isEmpty();
        var withoutVersion = Heard.from(shared("stix-opencti/missing_refs.json"));
        assertThat(withoutVersion.refused).isEmpty();
        assertThat(withoutVersion.objects).hasSize(4);
        assertThat(withoutVersion.warnings).hasSize(4);
        var held = withoutVersion.objects.stream().map(Imported::id).toList();
        assertThat(withoutVersion.objects.stream().flatMap(object -> object.references().stream()))
                .filteredOn(reference -> !held.contains(reference))
                .as("dangling")
                .hasSize(1);
    }

    @Test
    void sortsTheJsonTestSuite() throws IOException {
        try (var files = Files.list(shared("bad-input/json"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var heard = Assertions.assertTimeout(Duration.ofSeconds(2), () -> Heard.from(file), name);
                assertThat(heard.objects).as(name).isEmpty();
                if (name.startsWith("n_")) {
                    assertThat(heard.refused).as(name).isNotEmpty();
                }
            }
        }
    }

    @Test
    void keepsEveryNaughtyName() throws IOException {
        var names = JsonMapper.shared().readTree(shared("bad-input/strings/blns.json"));
        for (var name : names) {
            var json = TOOL.formatted("").replace("\"Crowbar\"", name.toString());
            var tool = Heard.from(json).object(TOOL_ID);
            assertThat(Heard.values(tool, "name")).containsExactly(new Text(name.stringValue()));
        }
    }

    @Test
    void keepsWhatCameBeforeTheFileBreaksOffAndTellsThePlace() {
        var cut = bundle(TOOL.formatted(""), TOOL.formatted(",\"labels\":[\"a\" \"b\"]"));
        var heard = Heard.from(cut);
        assertThat(heard.objects).hasSize(1);
        assertThat(heard.refused).singleElement().satisfies(problem -> {
            assertThat(problem.where()).startsWith("line 1, column ").contains("objects[1]", TOOL_ID);
            assertThat(problem.why()).contains("no longer valid JSON");
        });
    }

    @Test
    void speaksOfTheFileAndNotOfTheParserWhenTheFileIsCut() {
        var heard = Heard.from("{\"type\":\"bundle\",\"id\":\"x\",\"objects\":[{\"type\":\"malware\"");
        assertThat(heard.refused)
                .singleElement()
                .satisfies(problem -> assertThat(problem.why())
                        .contains("Unexpected end-of-input")
                        .doesNotContain("[Source", "`"));
    }

    @Test
    void refusesOneObjectThatNamesAPropertyTwiceAndKeepsItsNeighbours() {
        var twice = TOOL.replace("4e51", "4e52").formatted(",\"name\":\"Jemmy\"");
        var heard = Heard.from(bundle(TOOL.formatted(""), twice, TOOL.formatted("")));
        assertThat(heard.objects).hasSize(2);
        assertThat(heard.refused)
                .containsExactly(new Told(
                        "objects[1] (tool--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e52)",
                        "It names the property \"name\" twice."));
    }

    @Test
    void refusesOneObjectWithHalfASurrogatePair() {
        var heard = Heard.from(bundle(TOOL.formatted(",\"description\":\"\\ud83d\""), TOOL.formatted("")));
        assertThat(heard.objects).hasSize(1);
        assertThat(heard.refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains("surrogate"));
    }

    @Test
    void refusesOneObjectThatIsNestedTooDeeply() {
        var deep = ",\"x_deep\":" + "[".repeat(100) + "1" + "]".repeat(100);
        var heard = Heard.from(bundle(TOOL.formatted(deep), TOOL.formatted("")));
        assertThat(heard.objects).hasSize(1);
        assertThat(heard.refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains("nested"));
    }

    @Test
    void stopsAtAHundredThousandOpenBrackets() {
        var heard = Heard.from("[".repeat(100_000));
        assertThat(heard.refused).hasSize(1);
    }

    @Test
    void refusesOneObjectThatIsTooLargeAndReadsPastIt() {
        var large = ",\"x_large\":[" + ("\"" + "a".repeat(1_000_000) + "\",").repeat(17) + "1]";
        var heard = Heard.from(bundle(TOOL.formatted(large), TOOL.formatted("")));
        assertThat(heard.objects).hasSize(1);
        assertThat(heard.refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains("larger than"));
    }

    @Test
    void refusesOlderVersionsByName() {
        assertThat(Heard.from("\uFEFF<?xml version=\"1.0\"?><stix:STIX_Package/>").refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).startsWith("This is STIX 1"));
        var old = TOOL.formatted("").replace("\"spec_version\":\"2.1\",", "");
        var before = "{\"type\":\"bundle\",\"id\":\"bundle--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50\","
                + "\"spec_version\":\"2.0\",\"objects\":[" + old + "]}";
        var after = "{\"id\":\"bundle--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50\",\"objects\":[" + old
                + "],\"spec_version\":\"2.0\",\"type\":\"bundle\"}";
        for (var json : List.of(before, after)) {
            var heard = Heard.from(json);
            assertThat(heard.objects).isEmpty();
            assertThat(heard.refused)
                    .singleElement()
                    .satisfies(p -> assertThat(p.why()).startsWith("This is STIX 2.0"));
        }
        assertThat(Heard.from(TOOL.formatted("").replace("\"2.1\"", "\"2.0\"")).refused)
                .singleElement()
                .satisfies(p -> assertThat(p.why()).contains("STIX 2.0"));
    }

    @Test
    void readsEveryEncodingThatJsonAllows() {
        var json = TOOL.formatted("").replace("Crowbar", "Brecheisen für Łódź");
        for (var encoding : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_32BE)) {
            var heard = Heard.from(FileInput.of("t.json", json.getBytes(encoding)), ImportOptions.NOTHING_SAID);
            assertThat(Heard.values(heard.object(TOOL_ID), "name"))
                    .as(encoding.name())
                    .containsExactly(new Text("Brecheisen für Łódź"));
        }
    }

    @Test
    void keepsCustomPropertiesAsTheyAre() {
        var tool = tool(
                ",\"x_flag\":true,\"x_count\":12.50,\"x_text\":\"[draft]\",\"x_list\":[\"b\",\"a\"],\"x_word\":\"1\"");
        assertThat(Heard.values(tool, "stix.x_flag")).containsExactly(new Bool(true));
        assertThat(Heard.values(tool, "stix.x_count")).containsExactly(new Decimal("12.50"));
        assertThat(Heard.values(tool, "stix.x_text")).containsExactly(new Text("\"[draft]\""));
        assertThat(Heard.values(tool, "stix.x_list")).containsExactly(new Text("[\"b\",\"a\"]"));
        assertThat(Heard.values(tool, "stix.x_word")).containsExactly(new Text("1"));
        assertThat(Heard.values(tool, "stix.created")).containsExactly(Moment.of("2026-01-01T00:00:00.000Z"));
        assertThat(tool.version()).isEqualTo(Moment.of("2026-01-02T00:00:00.000Z"));
        assertThat(Heard.values(tool, "type")).containsExactly(new Code("tool"));
        assertThat(Heard.values(tool, "stix.id")).containsExactly(new Text(TOOL_ID));
    }

    @Test
    void marksEveryValueWithTheStrictestLevelAndKeepsOtherMarkingsAsCaveats() {
        var statement = "marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168";
        var refs = ",\"object_marking_refs\":[\"" + GREEN_2 + "\",\"" + RED + "\",\"" + statement + "\"]";
        var expected = Marking.of("tlp", "RED").withCaveats(List.of(statement));
        assertThat(tool(refs).said()).extracting(Said::marking).containsOnly(expected);
        var definition = """
            {"type":"marking-definition","spec_version":"2.1","id":"%s","created":"2026-01-01T00:00:00.000Z",\
            "definition_type":"statement","definition":{"statement":"Copyright"}}\
            """.formatted(statement);
        var marked = TOOL.formatted(",\"object_marking_refs\":[\"" + statement + "\"]");
        assertThat(Heard.from(bundle(marked, definition)).object(TOOL_ID).said())
                .as("a statement restricts nobody")
                .extracting(Said::marking)
                .containsOnly(Marking.UNMARKED.withHandling(List.of(statement)));
        var options = new ImportOptions(Grade.NOT_GRADED, Marking.of("tlp", "AMBER"), null);
        var green = Heard.from(TOOL.formatted(",\"object_marking_refs\":[\"" + GREEN_2 + "\"]"), options);
        assertThat(green.object(TOOL_ID).said()).extracting(Said::marking).containsOnly(Marking.of("tlp", "AMBER"));
    }

    @Test
    void marksOnePropertyMoreStrictlyThanTheRest() {
        var tool = tool(",\"object_marking_refs\":[\"" + GREEN_2 + "\"],\"description\":\"d\","
                + "\"granular_markings\":[{\"selectors\":[\"description\"],\"marking_ref\":\"" + RED + "\"}]");
        var byProperty = tool.said().stream().collect(Collectors.toMap(Said::property, Said::marking));
        assertThat(byProperty).containsEntry("description", Marking.of("tlp", "RED"));
        assertThat(byProperty).containsEntry("name", Marking.of("tlp", "GREEN"));
    }

    @Test
    void refusesGranularMarkingsThatAreNoList() {
        var heard = Heard.from(TOOL.formatted(",\"granular_markings\":{\"foo\":\"bar\"}"));
        assertThat(heard.refused).hasSize(1);
    }

    @Test
    void readsConfidenceAsCredibilityOnItsOwnScale() {
        var grade = new Grade(Rating.NOT_RATED, new Rating.Rated("stix-confidence", "85"));
        assertThat(tool(",\"confidence\":85").said()).extracting(Said::grade).containsOnly(grade);
    }

    @Test
    void makesASourceOfEachDistinctReference() {
        var reference = "{\"source_name\":\"Gazette\",\"url\":\"https://example.org/1\",\"external_id\":\"G1\"}";
        var same = "{\"external_id\":\"G1\",\"source_name\":\"Gazette\",\"url\":\"https://example.org/1\"}";
        var other = "{\"source_name\":\"Radio\",\"description\":\"heard\"}";
        var heard = Heard.from(bundle(
                TOOL.formatted(",\"external_references\":[" + other + "," + reference + "]"),
                TOOL.replace("4e51", "4e52").formatted(",\"external_references\":[" + same + "]")));
        assertThat(heard.sources).hasSize(2);
        var gazette = heard.sources.getFirst();
        assertThat(Heard.values(gazette, "source.url")).containsExactly(new Text("https://example.org/1"));
        assertThat(heard.objects)
                .allSatisfy(object ->
                        assertThat(object.said()).extracting(Said::source).containsOnly(gazette.id()));
        assertThat(Heard.values(heard.objects.getFirst(), "stix.external_refs")).hasSize(2);
    }

    @Test
    void readsARelationshipAsALink() {
        var from = "malware--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e53";
        var heard = Heard.from("""
            {"type":"relationship","spec_version":"2.1","id":"relationship--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e54",\
            "created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z",\
            "relationship_type":"uses","source_ref":"%s","target_ref":"%s"}\
            """.formatted(from, TOOL_ID));
        var link = heard.objects.getFirst();
        assertThat(Heard.values(link, "type")).containsExactly(new Code("link"));
        assertThat(Heard.values(link, "link.kind")).containsExactly(new Code("uses"));
        assertThat(Heard.values(link, "link.from")).containsExactly(new Ref(StixMapping.objectId(from)));
        assertThat(Heard.values(link, "link.to")).containsExactly(new Ref(StixMapping.objectId(TOOL_ID)));
        assertThat(link.references())
                .containsExactlyInAnyOrder(StixMapping.objectId(from), StixMapping.objectId(TOOL_ID));
    }

    @Test
    void readsCoordinatesAsAPlace() {
        var heard = Heard.from("""
            {"type":"location","spec_version":"2.1","id":"location--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e54",\
            "created":"2026-01-01T00:00:00.000Z","modified":"2026-01-01T00:00:00.000Z",\
            "latitude":48.20,"longitude":16,"precision":50}\
            """);
        assertThat(Heard.values(heard.objects.getFirst(), "location"))
                .containsExactly(new Place(new Decimal("48.20"), new Decimal("16"), new Decimal("50")));
    }

    /** Each takes millions of characters and aims at one weakness. */
    private static String attack(int number) {
        int many = 4_000_000;
        return switch (number) {
            case 0 -> ",\"x_a\":\"" + "a".repeat(many) + "\"";
            case 1 -> ",\"x_a\":[" + "[],".repeat(many / 20) + "1]";
            case 2 -> ",\"x_a\":[" + "{},".repeat(many / 20) + "1]";
            case 3 -> ",\"x_a\":" + "[".repeat(150) + "]".repeat(150);
            case 4 -> ",\"lang\":\"en" + "-abcde".repeat(many / 10) + "\"";
            case 5 ->
                ",\"granular_markings\":[{\"marking_ref\":\"" + RED + "\",\"selectors\":[\"name" + ".a".repeat(many / 3)
                        + "\"]}]";
            case 6 -> ",\"extensions\":{\"a" + "-a".repeat(2_000) + "-ext\":{\"abc\":1}}";
            default ->
                ",\"external_references\":[" + "{\"source_name\":\"a\",\"url\":\"b\"},".repeat(many / 100)
                        + "{\"source_name\":\"a\",\"url\":\"b\"}]";
        };
    }

    @ParameterizedTest(name = "attack {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aHostileObjectCostsNeitherTimeNorItsNeighbours(int number) {
        var json = bundle(
                TOOL.formatted(attack(number)), TOOL.replace("4e51", "4e52").formatted(""));
        var heard = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Heard.from(json));
        assertThat(heard.objects).extracting(Imported::foreignId).contains(TOOL_ID.replace("4e51", "4e52"));
        assertThat(heard.refused.size() + heard.objects.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[file:name = 'a']",
                "[file:name = 'it\\'s' AND file:size > 25] FOLLOWEDBY [ipv4-addr:value ISSUBSET '198.51.100.0/24']"
                        + " WITHIN 300 SECONDS",
                "([url:value MATCHES '^http'] OR [EXISTS file:hashes.'SHA-256']) REPEATS 5 TIMES",
                "[process:extensions.'windows-process-ext'.priority NOT IN ('a', 'b')] START t'2026-01-01T00:00:00Z'"
                        + " STOP t'2026-02-01T00:00:00Z'",
                "[file:content_ref.payload_bin = b'AAAA' AND file:sections[*].size >= 1.5]"
            })
    void readsWellFormedPatterns(String pattern) {
        assertThat(PatternSyntax.read(pattern).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:name = 'a'",
                "[file:name = 'a'",
                "[file:name 'a']",
                "[file = 'a']",
                "[file:name = a]",
                "[]",
                "[file:name = 'a'] WITHIN SECONDS",
                "[file:name LIKE 5]",
                "[file:name = 'a'] AND",
                "[file:ctime = t'2026-02-30T00:00:00Z']",
                "[file:name = 'a]"
            })
    void refusesBrokenPatterns(String pattern) {
        assertThat(PatternSyntax.read(pattern).fault()).isNotNull();
    }

    @Test
    void readsALargeBundleInLittleMemory() {
        long[] counts = new long[2];
        new StixImporter(Heard.CATALOGUE)
                .read(
                        LargeBundle.of(5, 1),
                        ImportOptions.NOTHING_SAID,
                        new Receiver() {
                            @Override
                            public void object(Imported object) {
                                counts[0]++;
                            }

                            @Override
                            public void source(Imported source) {}

                            @Override
                            public void refused(Problem problem) {
                                counts[1]++;
                            }

                            @Override
                            public void warning(Problem problem) {}
                        },
                        Progress.NONE);
        assertThat(counts)
                .containsExactly(counts[0], 0)
                .satisfies(all -> assertThat(all[0]).isGreaterThan(5_000));
    }
}
