package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.app.OpenCase;
import org.entente.app.intake.ImportRequest;
import org.entente.interop.sample.SampleCase;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command line answers about a whole case: the sample. */
class SampleCaseCommandsTest {

    private static final Marking OPEN = Marking.of("generic", "RESTRICTED");

    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Path vault;
    private static String assessment;

    @BeforeAll
    static void takeInTheSample() throws IOException {
        terminal = new Terminal(folder);
        vault = terminal.vault("KST");
        for (String file : List.of(SampleCase.HARBOUR_LIGHTS, SampleCase.OND_POSITIONS)) {
            inside(open -> open.imports()
                    .read(
                            SampleCase.file(file),
                            new SampleCase(terminal.workstation("KST").catalogue()),
                            ImportRequest.of(folder).markedAs("U"),
                            Progress.NONE));
        }
        assessment = terminal.run("KST", "assess", "list", vault)
                .lines()
                .getFirst()
                .path("id")
                .asString();
    }

    private static void inside(java.util.function.Consumer<OpenCase> work) {
        try (var open = terminal.workstation("KST").open(vault, Terminal.PASSPHRASE.toCharArray())) {
            work.accept(open);
        }
    }

    @Test
    void showsAnAssessmentWithLikelihoodAndConfidenceApart() {
        var shown = terminal.run("KST", "assess", "show", vault, assessment).only();

        assertThat(Terminal.fields(shown))
                .containsExactly(
                        "id",
                        "title",
                        "question",
                        "scope",
                        "bottomLine",
                        "state",
                        "marking",
                        "contested",
                        "judgements",
                        "assumptions",
                        "gaps");
        var second = shown.path("judgements").path(1);
        assertThat(Terminal.fields(second.path("likelihood"))).containsExactly("low", "high", "term", "yardstick");
        assertThat(second.path("likelihood").path("low").decimalValue()).isPositive();
        assertThat(second.path("confidence").asString()).isEqualTo("moderate");
        assertThat(second.path("dissents").asInt()).isEqualTo(1);
        assertThat(names(second.path("positions"), "stand")).contains("dissent");
        assertThat(names(second.path("evidence"), "grade")).contains("B2", "C3");
        assertThat(names(second.path("evidence"), "direction")).contains("for", "against");
    }

    @Test
    void saysAnAssessmentInSentences() {
        var said = terminal.say("KST", "assess", "show", vault, assessment).out();
        assertThat(said)
                .contains("KJ2", "OND dissents.", "Against: ", "Grade B2")
                .doesNotContain("cli.assess");
    }

    @Test
    void saysPlainlyThatThereIsNoMatrixToScore() {
        var scored = terminal.run("KST", "assess", "score", vault, assessment).only();

        assertThat(Terminal.fields(scored))
                .containsExactly("id", "title", "matrix", "hypotheses", "evidence", "judgements", "findings");
        assertThat(scored.path("matrix").asBoolean()).isFalse();
        assertThat(scored.path("hypotheses").size()).isZero();
        var second = scored.path("judgements").path(1);
        assertThat(second.path("for").asInt()).isEqualTo(3);
        assertThat(second.path("independentOrigins").asInt()).isEqualTo(2);
        assertThat(terminal.say("KST", "assess", "score", vault, assessment).out())
                .contains("has no ACH matrix")
                .doesNotContain("cli.assess");
    }

    @Test
    void scoresHypothesesByWhatSpeaksAgainstThem() {
        var random = new SplittableRandom(3);
        var question = ObjectId.random(random);
        var strike = ObjectId.random(random);
        var theft = ObjectId.random(random);
        inside(open -> {
            say(open, question, "type", new Code("assessment"));
            say(open, question, "name", new Text("Why the cranes stop"));
            hypothesis(open, question, strike, "A strike", "a");
            hypothesis(open, question, theft, "A theft", "b");
            evidence(open, ObjectId.random(random), strike, "against");
            evidence(open, ObjectId.random(random), theft, "for");
        });

        var scored = terminal.run("KST", "assess", "score", vault, question).only();

        assertThat(scored.path("matrix").asBoolean()).isTrue();
        assertThat(names(scored.path("hypotheses"), "text")).containsExactly("A theft", "A strike");
        assertThat(scored.path("hypotheses").path(1).path("inconsistency").asInt())
                .isEqualTo(2);
        assertThat(scored.path("hypotheses").path(1).path("weighted").asDouble())
                .isEqualTo(4);
        assertThat(names(scored.path("evidence").path(0).path("cells"), "")).containsExactly("II", "CC");
    }

    private static void hypothesis(OpenCase open, ObjectId of, ObjectId id, String text, String order) {
        say(open, id, "type", new Code("hypothesis"));
        say(open, id, "hypothesis.of", new Ref(of));
        say(open, id, "hypothesis.text", new Text(text));
        say(open, id, "hypothesis.order", new Text(order));
    }

    private static void evidence(OpenCase open, ObjectId id, ObjectId on, String direction) {
        say(open, id, "type", new Code("evidence"));
        say(open, id, "evidence.for", new Ref(on));
        say(open, id, "evidence.claim", new Text("Nobody at the union hall speaks of a stoppage."));
        say(open, id, "evidence.direction", new Code(direction));
        say(open, id, "evidence.weight", new Code("strong"));
    }

    private static void say(OpenCase open, ObjectId id, String property, Value value) {
        open.claims().commit("test", draft -> {
            draft.state(
                    new Core.Statement(id, property, value, null, Grade.admiralty("B2"), OPEN), Attribution.none(OPEN));
            return id;
        });
    }

    @Test
    void refusesAnAssessmentThatIsNotThere() {
        for (String command : List.of("show", "score")) {
            var refused = terminal.run("KST", "assess", command, vault, "no-such-id");
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.lines()).isEmpty();
            assertThat(refused.err()).contains("There is no assessment no-such-id");
        }
    }

    @Test
    void takesAnImportBackAsAWhole() throws IOException {
        Path table =
                Files.writeString(folder.resolve("crew.csv"), "id,name,type\n1,Anna Berg,person\n2,Ove Lind,person\n");
        var before = terminal.run("KST", "vault", "info", vault).only();
        assertThat(terminal.run("KST", "import", table, "--into", vault, "--marking", "R")
                        .only()
                        .path("created")
                        .asInt())
                .isEqualTo(2);
        String action = action("import crew.csv");

        var undone = terminal.run("KST", "undo", vault, action).only();

        assertThat(Terminal.fields(undone)).containsExactly("action", "intent", "withdrawn");
        assertThat(undone.path("withdrawn").asInt()).isPositive();
        assertThat(terminal.run("KST", "search", vault, "Anna Berg").lines()).isEmpty();
        assertThat(terminal.run("KST", "vault", "info", vault).only().path("objects"))
                .isEqualTo(before.path("objects"));
        var again = terminal.run("KST", "undo", vault, action);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.err()).contains("Nothing of the action");

        assertThat(terminal.run("KST", "undo", vault, action("undo")).exit()).isZero();
        assertThat(terminal.run("KST", "search", vault, "Anna Berg").lines()).hasSize(1);
    }

    @Test
    void takesALargeImportBackAsAWhole() throws IOException {
        var rows = new StringBuilder("id,name,type\n");
        for (int row = 0; row < 1_200; row++) {
            rows.append("n").append(row).append(",Docker ").append(row).append(",person\n");
        }
        Path table = Files.writeString(folder.resolve("dockers.csv"), rows);
        var before = terminal.run("KST", "vault", "info", vault).only();
        terminal.run("KST", "import", table, "--into", vault, "--marking", "R");

        assertThat(terminal.run("KST", "undo", vault, action("import dockers.csv"))
                        .exit())
                .isZero();

        assertThat(terminal.run("KST", "vault", "info", vault).only().path("objects"))
                .isEqualTo(before.path("objects"));
    }

    private static String action(String intent) {
        return terminal.run("KST", "audit", "list", vault).lines().stream()
                .filter(line -> line.path("action").asString().equals(intent))
                .reduce((_, last) -> last)
                .orElseThrow()
                .path("id")
                .asString();
    }

    @Test
    void refusesToUndoWhatIsNotAnActionOfThisWorkstation() {
        var refused = terminal.run("KST", "undo", vault, "' or 1=1 --");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).isEmpty();
        assertThat(refused.err()).contains("There is no action").doesNotContain("Exception");
        assertThat(terminal.run("KST", "undo", vault).exit()).isEqualTo(2);
    }

    @Test
    void attachesAFileToASourceAndAPhotoToAnEntity() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "seen at the quay");
        Path photo = folder.resolve("face.png");
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2, 2, 1), "png", photo.toFile());
        String source = id("source");
        String person = id("person");

        var attached = terminal.run("KST", "attach", note, "--to", source, "--into", vault, "--marking", "R")
                .only();
        assertThat(Terminal.fields(attached)).containsExactly("file", "id", "property", "mediaType", "commitment");
        assertThat(attached.path("property").asString()).isEqualTo("attachment");
        assertThat(attached.path("mediaType").asString()).isEqualTo("text/plain");
        assertThat(terminal.run("KST", "attach", photo, "--to", person, "--into", vault)
                        .only()
                        .path("property")
                        .asString())
                .isEqualTo("photo");
        inside(open ->
                assertThat(open.claims().live(ObjectId.parse(person), "photo")).hasSize(1));
        assertThat(terminal.say("KST", "attach", note, "--to", person, "--into", vault)
                        .out())
                .contains("is sealed in the vault and attached to");
    }

    @Test
    void refusesToAttachToNothingOrFromNowhere() throws IOException {
        Path note = Files.writeString(folder.resolve("other.txt"), "seen");
        String source = id("source");
        assertRefused("no-such-id", note, "U", "There is nothing with the id no-such-id");
        assertRefused(ObjectId.random(new SplittableRandom(1)).toString(), note, "U", "There is nothing with the id");
        assertRefused(source, folder.resolve("missing.txt"), "U", "could not be read");
        assertRefused(source, folder, "U", "could not be read");
        assertRefused(source, note, "COSMIC//NONSENSE//WHAT", "is not understood");
    }

    private static void assertRefused(String id, Path file, String marking, String why) {
        var refused = terminal.run("KST", "attach", file, "--to", id, "--into", vault, "--marking", marking);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.lines()).isEmpty();
        assertThat(refused.err()).contains(why).doesNotContain("Exception");
    }

    private static String id(String type) {
        var found = new java.util.concurrent.atomic.AtomicReference<>("");
        inside(open -> open.store().queries().objects().each(false, row -> {
            if (row.type().equals(type) && found.get().isEmpty()) {
                found.set(row.id().toString());
            }
        }));
        return found.get();
    }

    @Test
    void givesScriptsTheFieldsTheyRelyOn() {
        Path brief = folder.resolve("brief.docx");
        var report = terminal.run("KST", "report", vault, "--assessment", assessment, "--out", brief)
                .only();
        assertThat(Terminal.fields(report)).containsExactly("file", "leaves", "stays");
        Path bundle = folder.resolve("case.json");
        var export = terminal.run("KST", "export", vault, "--as", "stix", "--out", bundle)
                .only();
        assertThat(Terminal.fields(export)).containsExactly("file", "leaves", "stays");
        assertThat(export.path("leaves").asInt()).isPositive();
        var hit = terminal.run("KST", "search", vault, "al-Karim").lines().getFirst();
        assertThat(Terminal.fields(hit)).containsExactly("id", "type", "name", "score");
        assertThat(hit.path("score").asDouble()).isPositive();
        for (String room : List.of("vault", "audit")) {
            assertThat(Terminal.fields(
                            terminal.run("KST", room, "verify", vault).only()))
                    .startsWith("intact", "records");
        }
        assertThat(Terminal.fields(
                        terminal.run("KST", "graph", "metrics", vault).only()))
                .containsExactly("nodes", "links", "seconds", "cpuSeconds", "values");
        assertThat(Terminal.fields(terminal.run("KST", "vault", "info", vault).only()))
                .containsExactly("objects", "links", "claims", "commits", "contested", "digest");
    }

    private static List<String> names(JsonNode list, String field) {
        return list.valueStream()
                .map(each -> (field.isEmpty() ? each : each.path(field)).asString())
                .toList();
    }
}
