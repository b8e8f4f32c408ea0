package org.entente.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.OpenCase;
import org.entente.app.TestWorkstation;
import org.entente.app.Workstation;
import org.entente.app.exchange.Partner;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.PositionView;
import org.entente.assessment.PositionView.Stand;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType.Role;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The sample case as the window makes it. One vault for all, because making keys takes long; accepting comes last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class HarbourLightsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    @TempDir
    static Path folder;

    private Path home;
    private OpenCase open;

    @BeforeAll
    void make() {
        home = folder.resolve("kst");
        Workstation workstation = TestWorkstation.of(home, "KST");
        open = workstation.create(home.resolve("vaults/harbour-lights.vault"), TestWorkstation.PASSPHRASE);
        HarbourLights.fill(workstation, open, Progress.NONE);
    }

    @AfterAll
    void close() {
        open.close();
    }

    private AssessmentView assessment() {
        return open.assessments().views(null).getFirst();
    }

    private ObjectId object(String title) {
        var found = new ArrayList<ObjectId>();
        open.store().queries().objects().each(false, row -> {
            if (row.title().equals(title)) {
                found.add(row.id());
            }
        });
        return found.getFirst();
    }

    private List<String> values(ObjectId object, String property) {
        return open.claims().live(object, property).stream()
                .map(held ->
                        held.organisation() + " " + held.statement().value().plain())
                .sorted()
                .toList();
    }

    @Test
    @Order(1)
    void isAsLargeAsItSays() {
        var roles = new HashMap<Role, Integer>();
        open.store()
                .queries()
                .objects()
                .each(false, row -> roles.merge(CATALOGUE.type(row.type()).role(), 1, Integer::sum));

        assertThat(roles).containsEntry(Role.ENTITY, 124).containsEntry(Role.SOURCE, 60);
        assertThat(open.info().links()).isEqualTo(300);
        assertThat(open.info().contested()).isZero();
    }

    @Test
    @Order(2)
    void isAnAssessmentInCoordinationWithOneDissentThatOndSigned() {
        var assessment = assessment();
        assertThat(assessment.title()).isEqualTo("Port threat 2024");
        assertThat(assessment.state()).isEqualTo("coordination");
        assertThat(assessment.judgements()).hasSize(3).allSatisfy(judgement -> {
            assertThat(judgement.likelihood()).isNotNull();
            assertThat(judgement.confidence()).isNotEmpty();
        });
        var stands = new ArrayList<String>();
        for (var judgement : assessment.judgements()) {
            for (PositionView position : judgement.positions()) {
                assertThat(position.isSigned()).isTrue();
                stands.add("KJ" + judgement.number() + " " + position.organisation() + " " + position.stand());
            }
        }
        assertThat(stands)
                .containsExactlyInAnyOrder(
                        "KJ1 KST AGREE",
                        "KJ1 AVL AGREE",
                        "KJ1 OND AGREE",
                        "KJ2 KST AGREE",
                        "KJ2 AVL AGREE_WITH_COMMENT",
                        "KJ2 OND DISSENT",
                        "KJ3 KST AGREE",
                        "KJ3 AVL AGREE");
        var dissent = assessment.judgements().get(1).positions().stream()
                .filter(PositionView::isDissent)
                .findFirst()
                .orElseThrow();
        assertThat(dissent.likelihood()).isNotNull();
        assertThat(dissent.confidence()).isEqualTo("moderate");
        assertThat(dissent.text()).startsWith("The roster evidence is stale");
        assertThat(keys(dissent.id())).containsOnly(partner("OND").key());
    }

    private List<org.entente.model.KeyId> keys(ObjectId object) {
        var claims = open.store().queries().claims().live(List.of(object)).getOrDefault(object, List.of());
        assertThat(claims).hasSizeGreaterThan(5);
        return claims.stream()
                .map(HeldClaim::claim)
                .map(claim -> claim.author())
                .toList();
    }

    private Partner partner(String code) {
        return open.partners().verified(code).getFirst();
    }

    @Test
    @Order(3)
    void everySignatureHoldsWhenTheOtherWorkstationsAreGone() {
        var check = open.verify(Progress.NONE);
        assertThat(check.problems()).isEmpty();
        assertThat(check.signatures()).isGreaterThan(5);
    }

    @Test
    @Order(4)
    void twoSourcesOfTheSecondJudgementAreOneAndCountOnce() {
        var judgement = assessment().judgements().get(1);
        var references = judgement.evidence().stream()
                .filter(piece -> piece.direction() == org.entente.assessment.EvidenceView.Direction.FOR)
                .map(piece -> piece.source().reference())
                .toList();
        assertThat(references).containsExactly("S-0142", "S-0171", "S-0150");
        assertThat(judgement.independentOrigins()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void theOutboxForAvlWouldLeak() {
        assertThat(open.outbox().plan("AVL", null).leaks())
                .extracting(leak -> leak.name() + " in " + leak.property() + " of " + leak.title())
                .containsExactlyInAnyOrder("Harbourmaster X in note of Photo P-3", "S-0189 in note of Edda Rask");
        assertThat(open.outbox().plan("OND", null).leaks()).isEmpty();
    }

    @Test
    @Order(6)
    void nothingOfTheOtherWorkstationsIsLeft() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            var files = all.filter(Files::isRegularFile).toList();
            assertThat(files.stream()
                            .map(file -> home.relativize(file).getName(0).toString()))
                    .containsOnly(
                            "identity", "identity.card", "instances.list", "spare", "streams.list", "inbox", "vaults");
            for (Path file : files) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    String name = new String("al-Karim".getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(name))
                            .as("%s", file.getFileName())
                            .isFalse();
                }
            }
        }
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(home);
        }
        var temporary = home.resolve("tmp")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    @Order(7)
    void aPackageWaitsThatBringsTwoContestedValuesAndAPossibleDouble() {
        var waiting = open.waiting().list();
        assertThat(waiting).hasSize(1);
        var arrival = open.inbox().inspect(waiting.getFirst().file(), Progress.NONE);
        assertThat(arrival.isVerified()).isTrue();
        assertThat(arrival.from()).isEqualTo("AVL");
        assertThat(arrival.sequence()).isEqualTo(2);
        assertThat(arrival.missing()).isEmpty();
        var preview = java.util.Objects.requireNonNull(arrival.preview());
        assertThat(preview.contested()).isEqualTo(2);
        assertThat(preview.namesakes()).singleElement().satisfies(double_ -> {
            assertThat(double_.name()).isEqualTo("Joe Carim");
            assertThat(double_.heldName()).isEqualTo("Yusuf al-Karim");
        });
        assertThat(open.info().contested()).isZero();
    }

    @Test
    @Order(8)
    void acceptingPutsTheValuesSideBySide() {
        var waiting = open.waiting().list().getFirst();
        var arrival = open.inbox().apply(waiting.file(), Progress.NONE);
        open.waiting().decided(waiting.file());

        assertThat(arrival.contested()).isEqualTo(2);
        assertThat(values(object("Yusuf al-Karim"), "birth.date")).containsExactly("AVL 1984-12-03", "KST 1984-03-12");
        assertThat(values(object("Skiff Moth"), "colour")).containsExactly("AVL green", "KST grey");
        assertThat(open.waiting().list()).isEmpty();
    }

    @Test
    @Order(9)
    void whoeverHasTheCodeOfAServicePlaysTheOther() {
        Workstation avl = TestWorkstation.of(folder.resolve("avl"), "AVL");
        try (var theirs = avl.create(folder.resolve("avl.vault"), TestWorkstation.PASSPHRASE)) {
            HarbourLights.fill(avl, theirs, Progress.NONE);

            assertThat(theirs.partners().list()).extracting(Partner::code).containsExactly("KST", "OND");
            var stands = new HashMap<String, Stand>();
            theirs.assessments()
                    .views(null)
                    .getFirst()
                    .judgements()
                    .get(1)
                    .positions()
                    .forEach(position -> {
                        assertThat(position.isSigned()).isTrue();
                        stands.put(position.organisation(), position.stand());
                    });
            assertThat(stands)
                    .isEqualTo(Map.of("AVL", Stand.AGREE, "KST", Stand.AGREE_WITH_COMMENT, "OND", Stand.DISSENT));
            assertThat(theirs.outbox().plan("KST", null).leaks()).hasSize(2);
            var nationalities = new ArrayList<String>();
            theirs.store()
                    .queries()
                    .claims()
                    .eachSpoken(
                            "nationality"::equals,
                            Progress.NONE,
                            spoken -> spoken.statements()
                                    .forEach(statement ->
                                            nationalities.add(statement.value().plain())));
            assertThat(nationalities).as("nations stay as they were invented").containsOnly("KST");
        }
    }
}
