package org.entente.interop.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The verdicts of the OASIS validator on its own test objects. */
class ValidatorCasesTest {

    private static final Path CASES = Path.of("../shared/data/stix-validator-cases/cases.jsonl");
    private static final String NEIGHBOUR = """
        {"type":"tool","spec_version":"2.1","id":"tool--%s","created":"2026-01-01T00:00:00.000Z",\
        "modified":"2026-01-01T00:00:00.000Z","name":"Neighbour"}\
        """;
    private static final String BEFORE = NEIGHBOUR.formatted("0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e51");
    private static final String AFTER = NEIGHBOUR.formatted("0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e52");

    record Case(String name, String verdict, String object, boolean isBundle) {}

    static List<Case> cases() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(CASES), "needs ../shared/data/stix-validator-cases");
        try (Stream<String> lines = Files.lines(CASES)) {
            return lines.map(JsonMapper.shared()::readTree)
                    .map(ValidatorCasesTest::read)
                    .toList();
        }
    }

    private static Case read(JsonNode line) {
        var object = line.path("object");
        return new Case(
                line.path("case").stringValue("") + " " + object,
                line.path("class").stringValue(""),
                object.toString(),
                object.path("type").stringValue("").equals("bundle"));
    }

    @Test
    void takesWhatIsAcceptedAndRefusesWhatIsRejectedWithoutLosingItsNeighbours() throws IOException {
        for (var each : cases()) {
            var alone = Heard.from(each.object());
            var bundle = "{\"type\":\"bundle\",\"id\":\"bundle--0b7fa1c7-1b4d-4d3c-9f5e-0a1b2c3d4e50\",\"objects\":["
                    + BEFORE + "," + each.object() + "," + AFTER + "]}";
            var among = Heard.from(bundle);
            switch (each.verdict()) {
                case "accept" -> {
                    assertThat(alone.refused).as(each.name()).isEmpty();
                    assertThat(among.objects).as(each.name()).hasSize(3);
                }
                case "warn" -> {
                    assertThat(alone.refused).as(each.name()).isEmpty();
                    if (!each.isBundle()) {
                        assertThat(among.objects).as(each.name()).hasSize(3);
                    }
                }
                case "reject" -> {
                    assertThat(alone.refused).as(each.name()).isNotEmpty();
                    assertThat(alone.refused)
                            .as(each.name())
                            .allSatisfy(p -> assertThat(p.why()).isNotBlank());
                    if (!each.isBundle()) {
                        assertThat(alone.objects).as(each.name()).isEmpty();
                        assertThat(among.objects).as(each.name()).hasSize(2);
                    }
                }
                default ->
                    assertThat(alone.objects.size() + alone.refused.size())
                            .as(each.name())
                            .isEqualTo(1);
            }
        }
    }

    @Test
    void warnsWhereTheStandardAdvisesOtherwise() throws IOException {
        var silent = cases().stream()
                .filter(each -> each.verdict().equals("warn"))
                .filter(each -> Heard.from(each.object()).warnings.isEmpty())
                .map(Case::name)
                .toList();
        // cases about the validator's own options: objects with nothing to say against
        assertThat(silent).hasSizeLessThanOrEqualTo(4);
    }
}
