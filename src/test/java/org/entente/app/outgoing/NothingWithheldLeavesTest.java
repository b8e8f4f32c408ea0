package org.entente.app.outgoing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.app.OpenCase;
import org.entente.app.QuickStation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.intake.ImportRequest;
import org.entente.canary.Canaries;
import org.entente.exchange.cms.Envelope;
import org.entente.exchange.cms.SignedContent;
import org.entente.interop.sample.SampleCase;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not go to a partner is in no byte of anything written for that partner, by whichever way it leaves. */
class NothingWithheldLeavesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{5,}");

    @TempDir
    private static Path homes;

    private static QuickStation kst;
    private static QuickStation avl;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeIdentities() {
        kst = new QuickStation(homes.resolve("kst"), "KST");
        avl = new QuickStation(homes.resolve("avl"), "AVL");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aRandomCaseKeepsItsCanaries(long seed) throws Exception {
        String caseName = "Wendehälse-as-the-case-is-called";
        try (var open = kst.create(folder.resolve(caseName), seed);
                var partner = avl.create(folder.resolve("avl"), seed + 100)) {
            meet(open, partner);
            var random = new CanaryCase(open, seed);
            random.fill(folder);
            var canaries = new LinkedHashSet<>(random.canaries());
            canaries.add(caseName);
            assertThat(canaries).hasSizeGreaterThan(40);

            assertNoneLeaves(open, random.assessment().toString(), canaries, List.of("Sharedname", "Shared judgement"));
        }
    }

    @Test
    void theSampleCaseKeepsItsSecrets() throws Exception {
        try (var open = kst.create(folder.resolve("sample"), 1);
                var partner = avl.create(folder.resolve("avl"), 2)) {
            meet(open, partner);
            open.claims().create("person", "Somebody", Terms.marked(Marking.of("tlp", "CLEAR")));
            byte[] plain = opened(written(open));
            open.imports()
                    .read(
                            SampleCase.file(SampleCase.HARBOUR_LIGHTS),
                            new SampleCase(org.entente.catalogue.Catalogue.load()),
                            ImportRequest.of(folder).markedAs("U"),
                            Progress.NONE);
            var secrets = onlyInWithheldClaims(open, new String(plain, UTF_8));
            assertThat(secrets).contains("S-0177", "Harbourmaster").hasSizeGreaterThan(20);

            assertNoneLeaves(open, open.assessments().list().getFirst().id().toString(), secrets, List.of("Karim"));
        }
    }

    private static void meet(OpenCase open, OpenCase partner) {
        QuickStation.meet(open, kst, partner, avl);
        open.partners().describe("AVL", "clearance", "generic:CONFIDENTIAL");
        open.partners().agree("AVL", "port cell", null);
    }

    private void assertNoneLeaves(OpenCase open, String assessment, Set<String> secrets, List<String> released)
            throws Exception {
        var secret = new Canaries(secrets);
        var control = new Canaries(released);
        for (var file : everythingFor(open, assessment).entrySet()) {
            assertThat(secret.in(file.getValue())).as(file.getKey()).isEmpty();
            assertThat(secret.in(file.getKey())).isEmpty();
            if (!file.getKey().endsWith(".png") && !file.getKey().endsWith(".entente")) {
                assertThat(control.in(file.getValue()))
                        .as("the search reads " + file.getKey())
                        .isNotEmpty();
            }
        }
    }

    private Map<String, byte[]> everythingFor(OpenCase open, String assessment) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : List.of("network.png", "network.svg", "network.pdf")) {
            Path out = folder.resolve(name);
            open.networks().layout(new NetworkOrder(null, out, "AVL", null, 1), Progress.NONE);
            files.put(name, Files.readAllBytes(out));
        }
        for (String name : List.of("brief.pdf", "full.docx", "full.pdf", "register.xlsx")) {
            String template = name.startsWith("brief") ? "bluf" : name.substring(0, name.indexOf('.'));
            Path out = folder.resolve(name);
            open.reports().write(new ReportOrder(assessment, template, "AVL", out), Progress.NONE);
            files.put(name, Files.readAllBytes(out));
        }
        Path stix = folder.resolve("case.json");
        open.exports().write(new Export("stix", stix, "AVL", null, null), Progress.NONE);
        files.put("case.json", Files.readAllBytes(stix));
        byte[] sealed = written(open);
        files.put("KST-to-AVL.entente", sealed);
        byte[] opened = opened(sealed);
        files.put("opened package", opened);
        files.put(
                "content of the package",
                SignedContent.content(new ByteArrayInputStream(opened)).readAllBytes());
        return files;
    }

    private byte[] written(OpenCase open) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path file = open.outbox().write("AVL", null, out, Progress.NONE).file();
        return Files.readAllBytes(Objects.requireNonNull(file));
    }

    /** The package as the partner's key opens it: signed content, with signature and certificate. */
    private static byte[] opened(byte[] sealed) throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var identity = avl.identity()) {
            Envelope.open(
                    new ByteArrayInputStream(sealed),
                    identity.card().agreementKey().id(),
                    identity::agree,
                    plain);
        }
        return plain.toByteArray();
    }

    /**
     * Words of texts that stay which neither what leaves nor the product itself says.
     *
     * @param plain a package about nothing, for the words that every package has
     */
    private static Set<String> onlyInWithheldClaims(OpenCase open, String plain) throws IOException {
        var answer = open.releases().decide("AVL", null);
        var leaving = new StringBuilder(productTexts()).append(plain);
        answer.released()
                .claims()
                .forEach(claim -> leaving.append(claim.claim()).append('\n'));
        answer.released()
                .claims()
                .forEach(claim -> leaving.append(text(claim.claim().core())).append('\n'));
        String said = leaving.toString().toLowerCase(Locale.ROOT);
        var secrets = new LinkedHashSet<String>();
        answer.decision().withheld().forEach(each -> {
            Core core = core(answer, each.id());
            WORD.matcher(text(core)).results().map(match -> match.group()).forEach(word -> {
                if (!said.contains(word.toLowerCase(Locale.ROOT))) {
                    secrets.add(word);
                }
            });
        });
        return secrets;
    }

    private static Core core(ReleaseService.Answer answer, ClaimId id) {
        return Objects.requireNonNull(answer.chosen().get(id)).held().claim().core();
    }

    private static String text(Core core) {
        return core instanceof Core.Statement statement && statement.value() instanceof Text(String text) ? text : "";
    }

    private static String productTexts() throws IOException {
        var texts = new StringBuilder();
        for (String name : List.of(
                "/i18n/messages.properties",
                "/i18n/catalogue.properties",
                "/catalogue/types.json",
                "/catalogue/properties.json")) {
            try (var in = Objects.requireNonNull(NothingWithheldLeavesTest.class.getResourceAsStream(name))) {
                texts.append(new String(in.readAllBytes(), UTF_8));
            }
        }
        return texts.toString();
    }
}
