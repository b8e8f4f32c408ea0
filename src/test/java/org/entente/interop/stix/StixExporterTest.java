package org.entente.interop.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.interop.Told;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.release.Candidate;
import org.entente.release.Release;
import org.entente.release.Released;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StixExporterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Marking SECRET = Marking.of("generic", "SECRET").releasableTo(List.of("AVL"));

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Told> problems = new ArrayList<>();
    private int count;

    private void claim(ObjectId object, String property, Value value, Marking marking, Attribution attribution) {
        byte[] number = ByteBuffer.allocate(32).putInt(++count).array();
        var core = new Core.Statement(object, property, value, null, Grade.NOT_GRADED, marking);
        var claim = new Claim(
                new ClaimId(Hash.of(number)),
                new CommitId(new UUID(1, 1)),
                new KeyId(Hash.of(number)),
                core,
                attribution);
        candidates.add(Candidate.of(claim, "KST"));
    }

    private ObjectId say(String type, Object... more) {
        var id = ObjectId.derived("test", type, String.valueOf(count));
        claim(id, "type", new Code(type), SECRET, Attribution.none(SECRET));
        for (int i = 0; i < more.length; i += 2) {
            claim(id, (String) more[i], (Value) more[i + 1], SECRET, Attribution.none(SECRET));
        }
        return id;
    }

    private void take(Collection<Imported> imported) {
        for (var object : imported) {
            for (var said : object.said()) {
                claim(
                        object.id(),
                        said.property(),
                        said.value(),
                        said.marking(),
                        new Attribution(said.source(), said.locator(), said.marking()));
            }
        }
    }

    private Released released() {
        return new Release(Heard.CATALOGUE, "KST").toOwn(candidates).released();
    }

    private String export() {
        var out = new ByteArrayOutputStream();
        new StixExporter(Heard.CATALOGUE, CLOCK)
                .write(released(), out)
                .forEach(problem -> problems.add(Told.of(problem)));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<ObjectId, Set<String>> content(Heard heard) {
        var all = new HashMap<ObjectId, Set<String>>();
        for (var object : heard.objects) {
            var values = all.computeIfAbsent(object.id(), _ -> new HashSet<>());
            for (Said said : object.said()) {
                values.add(said.property() + " = " + said.value() + " " + said.marking() + " " + said.source());
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stix-attack-ics/ics-attack-18.1.json",
                "stix-oasis/examples/apt1.json",
                "stix-oasis/examples/infrastructure.json",
                "stix-oasis/examples/using-marking-definitions.json",
                "stix-oasis/examples/sighting-of-observed-data.json",
                "stix-oasis/examples/malicious-email-indicator-with-attachment.json",
                "stix-oasis/examples/defining-campaigns-threat-actors-intrusion-sets.json",
                "stix-opencti/sectors.json"
            })
    void whatCameFromStixGoesBackAndComesInAgainAsNothingNew(String name) throws IOException {
        var file = Path.of("../shared/data").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "needs ../shared/data/" + name);
        var first = Heard.from(file);
        take(first.objects);
        take(first.sources);
        var written = export();
        var second = Heard.from(written);
        assertThat(second.refused).isEmpty();
        var before = content(first);
        var after = content(second);
        var lost = new HashSet<>(before.keySet());
        lost.removeAll(after.keySet());
        assertThat(lost)
                .as("only links to what the file does not hold stay: %s", problems)
                .hasSize(problems.size());
        assertThat(before.keySet()).containsAll(after.keySet());
        for (var id : after.keySet()) {
            assertThat(before.getOrDefault(id, Set.of())).containsAll(after.getOrDefault(id, Set.of()));
            assertThat(after.getOrDefault(id, Set.of()))
                    .containsAll(withoutDangling(before.getOrDefault(id, Set.of()), before.keySet(), first));
        }
        if (Files.isDirectory(OasisSchemas.FOLDER)) {
            assertThat(OasisSchemas.load().faults(JsonMapper.shared().readTree(written)))
                    .isEmpty();
        }
    }

    /** Pointers at what the file does not hold cannot be released, and so cannot come back. */
    private static List<String> withoutDangling(Set<String> values, Set<ObjectId> held, Heard heard) {
        var sources = heard.sources.stream().map(Imported::id).toList();
        return values.stream()
                .filter(value -> !value.contains("Ref[target=ObjectId[value=")
                        || held.stream().anyMatch(id -> value.contains(" = " + new Ref(id)))
                        || sources.stream().anyMatch(id -> value.contains(" = " + new Ref(id))))
                .toList();
    }

    @Test
    void customPropertiesGoBackExactly() {
        var json = """
            {"type":"tool","spec_version":"2.1","id":"tool--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e51",\
            "created":"2026-01-01T00:00:00.000Z","modified":"2026-01-02T00:00:00.000Z","name":"Crowbar",\
            "x_flag":true,"x_count":12.50,"x_large":123456789012345678901234567890,"x_word":"1",\
            "x_text":"[draft]","x_list":["b","a",{"c":null,"d":1.10}],"x_time":"2026-01-02T00:00:00Z",\
            "confidence":55,"lang":"en"}\
            """;
        take(Heard.from(json).objects);
        var mapper = JsonMapper.shared()
                .readerFor(JsonNode.class)
                .with(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        JsonNode bundle = mapper.readValue(export());
        JsonNode expected = mapper.readValue(json);
        assertThat(bundle.path("objects").path(0)).isEqualTo(expected);
        assertThat(bundle.path("objects").path(0).path("x_count").toString()).isEqualTo("12.50");
        assertThat(problems).isEmpty();
    }

    @Test
    void writesWhatNeverWasStixInTheNearestTypeOrOneOfOurOwn() throws IOException {
        var anna = say("person", "name", new Text("Anna Example"), "birth.date", Moment.of("1979-03"));
        var car =
                say("vehicle", "registration", new Text("W 123"), "severity", new Code("x"), "colour", new Text("red"));
        say("email", "value", new Text("anna@example.org"));
        say("place", "name", new Text("Pier 4"));
        say("place", "country", new Code("AT"));
        say("judgement", "judgement.text", new Text("It will rain."));
        var source = say("source", "source.reference", new Text("Report 7"));
        var cited = say("organisation");
        claim(cited, "name", new Text("Harbour Ltd"), SECRET, new Attribution(source, "p. 3", SECRET));
        say("link", "link.kind", new Code("owns"), "link.from", new Ref(anna), "link.to", new Ref(car));
        say("link", "link.kind", new Code("owns"), "link.from", new Ref(anna), "link.to", new Ref(source));
        var written = export();
        var bundle = JsonMapper.shared().readTree(written);
        var byType = new HashMap<String, JsonNode>();
        bundle.path("objects")
                .forEach(object -> byType.put(
                        object.path("type").stringValue("") + " "
                                + object.path("name").stringValue(""),
                        object));
        assertThat(named(byType, "identity Anna Example").path("identity_class").stringValue(""))
                .isEqualTo("individual");
        assertThat(named(byType, "identity Anna Example")
                        .path("x_entente_birth_date")
                        .stringValue(""))
                .isEqualTo("1979-03");
        assertThat(named(byType, "x-entente-vehicle vehicle").path("colour").stringValue(""))
                .isEqualTo("red");
        assertThat(named(byType, "identity Harbour Ltd")
                        .path("external_references")
                        .path(0)
                        .path("source_name")
                        .stringValue(""))
                .isEqualTo("Report 7");
        assertThat(byType.keySet())
                .contains(
                        "x-entente-place Pier 4",
                        "location ",
                        "email-addr ",
                        "relationship ",
                        "x-entente-judgement It will rain.");
        assertThat(named(byType, "marking-definition SECRET // REL AVL")
                        .path("definition_type")
                        .stringValue(""))
                .isEqualTo("statement");
        assertThat(problems).singleElement().satisfies(p -> assertThat(p.why()).startsWith("One of its ends"));
        assertThat(Heard.from(written).refused).isEmpty();
        if (Files.isDirectory(OasisSchemas.FOLDER)) {
            assertThat(OasisSchemas.load().faults(bundle)).isEmpty();
        }
    }

    @Test
    void writesTheLevelThatCountsNotTheOneItCameWith() {
        var json = """
            {"type":"tool","spec_version":"2.1","id":"tool--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e51",\
            "created":"2026-01-01T00:00:00.000Z","modified":"2026-01-02T00:00:00.000Z","name":"Crowbar",\
            "object_marking_refs":["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"]}\
            """;
        take(Heard.from(json).objects);
        candidates.replaceAll(candidate -> candidate.withEffective(Marking.of("tlp", "RED")));
        assertThat(JsonMapper.shared()
                        .readTree(export())
                        .path("objects")
                        .path(0)
                        .path("object_marking_refs")
                        .toString())
                .isEqualTo("[\"marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1\"]");
    }

    private static JsonNode named(Map<String, JsonNode> objects, String typeAndName) {
        return Optional.ofNullable(objects.get(typeAndName)).orElseThrow();
    }
}
