package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.assessment.Perspective;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Claim;
import org.entente.model.ClaimId;
import org.entente.model.CommitId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.picture.chart.Banner;
import org.entente.picture.chart.GraphPicture;
import org.entente.picture.chart.ReleasedChart;
import org.entente.picture.out.Svg;
import org.entente.release.Agreement;
import org.entente.release.Candidate;
import org.entente.release.Held;
import org.entente.release.Recipient;
import org.entente.release.Release;
import org.entente.release.Released;
import org.entente.report.check.FileCheck;
import org.entente.report.check.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From claims through the release check to files: what stays is in none of them. */
class ReleasedReportTest {

    private static final Catalogue CATALOGUE = SampleBriefing.CATALOGUE;
    private static final Marking SHARED = Marking.of("generic", "RESTRICTED").releasableTo(List.of("AVL"));
    private static final Marking OURS = Marking.of("generic", "SECRET").releasableTo(List.of("KST"));
    private static final Perspective PERSPECTIVE = new Perspective("KST", false);
    private static final List<String> CANARIES =
            List.of("Harbourmaster Xylø", "S-SECRET-77", "Hidden Pier 13", "superseded wording");

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<Candidate> candidates = new ArrayList<>();
    private static final KeyId KEY = new KeyId(new Hash(1, 2, 3, 4));
    private static final Map<KeyId, String> PEOPLE = Map.of(KEY, "M. Oduya");

    private final ObjectId assessment = object("assessment", SHARED);

    private ObjectId object(String type, Marking marking) {
        var id = ObjectId.random(random);
        say(id, "type", new Code(type), marking);
        return id;
    }

    private ClaimId say(ObjectId object, String property, Value value, Marking marking) {
        return say(object, property, value, Grade.NOT_GRADED, marking, Attribution.none(marking));
    }

    private ClaimId say(
            ObjectId object, String property, Value value, Grade grade, Marking marking, Attribution attribution) {
        return add(new Core.Statement(object, property, value, null, grade, marking), attribution);
    }

    private ClaimId add(Core core, Attribution attribution) {
        var id = new ClaimId(new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
        candidates.add(Candidate.of(new Claim(id, new CommitId(new UUID(1, 2)), KEY, core, attribution), "KST"));
        return id;
    }

    private ObjectId entity(String type, String name, Marking marking) {
        var id = object(type, marking);
        say(id, "name", new Text(name), marking);
        return id;
    }

    private void link(ObjectId from, ObjectId to, Marking marking) {
        var id = object("link", marking);
        say(id, "link.kind", new Code("related-to"), marking);
        say(id, "link.from", new Ref(from), Grade.admiralty("B2"), marking, Attribution.none(marking));
        say(id, "link.to", new Ref(to), marking);
    }

    private void evidence(ObjectId judgement, String text, Marking marking, ObjectId source, Marking sourceMarking) {
        var id = object("evidence", marking);
        say(id, "evidence.for", new Ref(judgement), marking);
        say(id, "evidence.direction", new Code("for"), marking);
        say(
                id,
                "evidence.claim",
                new Text(text),
                Grade.admiralty("B2"),
                marking,
                new Attribution(source, "p. 3", sourceMarking));
    }

    private void fillCase() {
        say(assessment, "name", new Text("Port threat 2024"), SHARED);
        say(assessment, "assessment.bottom-line", new Text("Delay is likely."), SHARED);
        var judgement = object("judgement", SHARED);
        say(judgement, "judgement.of", new Ref(assessment), SHARED);
        var old = say(judgement, "judgement.text", new Text("superseded wording, likely"), SHARED);
        var current = say(judgement, "judgement.text", new Text("Loading will very likely be delayed."), SHARED);
        add(
                new Core.Relation(new End.OfClaim(current), RelationKind.SUPERSEDES, new End.OfClaim(old), "", SHARED),
                Attribution.none(SHARED));
        say(judgement, "judgement.likelihood", SampleBriefing.likelihood("very-likely"), SHARED);
        say(judgement, "judgement.confidence", new Code("moderate"), SHARED);
        var source = object("source", OURS);
        say(source, "source.reference", new Text("S-SECRET-77"), OURS);
        evidence(judgement, "Six crane shifts were swapped.", SHARED, source, OURS);
        evidence(judgement, "Harbourmaster Xylø was told.", OURS, source, OURS);
        var karim = entity("person", "Yusuf al-Karim", SHARED);
        var halden = entity("vessel", "MV Halden", SHARED);
        var pier = entity("facility", "Hidden Pier 13", OURS);
        link(karim, halden, SHARED);
        link(karim, pier, OURS);
    }

    private Released forPartner() {
        var agreement = new Agreement(
                "Port cell", Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));
        var partner =
                Recipient.verified("AVL").withClearance("generic", "SECRET").withAgreements(List.of(agreement));
        return new Release(CATALOGUE, "KST")
                .toPartner(candidates, Held.NOTHING, partner, Instant.parse("2024-03-13T00:00:00Z"))
                .released();
    }

    private Briefing briefing(Released released) {
        var chart = ReleasedChart.of(released, CATALOGUE, List.of(), 60, "Network", 1, Progress.NONE);
        var scene = GraphPicture.light().scene(chart.chart(), Banner.of(chart.marking(), CATALOGUE.markings()));
        return AssessmentBriefing.of(
                        released,
                        assessment,
                        new AssessmentBriefing.Writer(PERSPECTIVE, PEOPLE, Locale.ENGLISH),
                        CATALOGUE)
                .withFigures(List.of(new Briefing.Figure(scene, "The network.", chart.marking())));
    }

    private byte[] file(Format format, Released released) {
        var reports = new Reports(CATALOGUE);
        return format == Format.XLSX
                ? Reports.write(reports.register(briefing(released), released))
                : Reports.write(format, reports.compose(Template.FULL, Set.of(), briefing(released), released.label()));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatStaysIsInNoPartOfAFileForThePartner(Format format) {
        fillCase();
        var released = forPartner();
        byte[] file = file(format, released);
        assertThat(FileCheck.search(file, CANARIES)).isEmpty();
        assertThat(FileCheck.search(file, List.of("Six crane shifts"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void ourOwnFileHoldsItAll(Format format) {
        fillCase();
        var released = new Release(CATALOGUE, "KST").toOwn(candidates).released();
        byte[] file = file(format, released);
        assertThat(FileCheck.search(file, CANARIES))
                .extracting(Hit::term)
                .contains("Harbourmaster Xylø", "S-SECRET-77", "Hidden Pier 13")
                .doesNotContain("superseded wording");
    }

    @Test
    void readsABriefingOutOfClaims() {
        fillCase();
        var briefing = briefing(forPartner());
        assertThat(briefing.title().text()).isEqualTo("Port threat 2024");
        assertThat(briefing.judgements()).singleElement().satisfies(judgement -> {
            assertThat(judgement.number()).isEqualTo("KJ1");
            assertThat(judgement.text().text()).isEqualTo("Loading will very likely be delayed.");
            assertThat(judgement.likelihood()).isEqualTo(SampleBriefing.likelihood("very-likely"));
        });
        assertThat(briefing.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.source()).isEqualTo("source not shared");
            assertThat(evidence.grade()).isEqualTo(Grade.admiralty("B2"));
        });
        assertThat(briefing.yardsticks()).containsExactly(SampleBriefing.YARDSTICK);
        assertThat(briefing.gradings()).hasSize(1);
    }

    @Test
    void aPersonAnswersForAStandAndAnOrganisationThatNeverSignedDoesNot() {
        fillCase();
        var judgement = object("judgement", SHARED);
        say(judgement, "judgement.of", new Ref(assessment), SHARED);
        say(judgement, "judgement.text", new Text("The group is unlikely to use force."), SHARED);
        position(judgement, "KST");
        position(judgement, "OND");
        assertThat(briefing(forPartner()).judgements())
                .flatExtracting(Briefing.Judgement::positions)
                .extracting(Briefing.Position::signed)
                .containsExactly("Signed by M. Oduya, KST", "Reported by others, not signed by OND");
    }

    private void position(ObjectId judgement, String organisation) {
        var id = object("position", SHARED);
        say(id, "position.on", new Ref(judgement), SHARED);
        say(id, "position.by", new Text(organisation), SHARED);
        say(id, "position.stand", new Code("agree"), SHARED);
    }

    @Test
    void namesItsVersionWhileOneIsClaimed() {
        fillCase();
        say(assessment, "assessment.version", new Text("4"), SHARED);
        assertThat(briefing(forPartner()).heading().version()).isEqualTo("4");
        say(assessment, "assessment.version", new Text("5"), SHARED);
        assertThat(briefing(forPartner()).heading().version()).isEmpty();
    }

    @Test
    void drawsOnlyWhatWasReleased() {
        fillCase();
        var chart = ReleasedChart.of(forPartner(), CATALOGUE, List.of(), 60, "Network", 1, Progress.NONE);
        assertThat(chart.chart().items()).hasSize(2);
        assertThat(chart.chart().links()).hasSize(1);
        assertThat(CATALOGUE.markings().banner(chart.marking())).isEqualTo("RESTRICTED // REL AVL, KST");
        var scene = GraphPicture.light().scene(chart.chart(), Banner.of(chart.marking(), CATALOGUE.markings()));
        assertThat(new String(Svg.write(scene), StandardCharsets.UTF_8))
                .contains("Yusuf al-Karim", "MV Halden")
                .doesNotContain("Hidden Pier");
        assertThat(FileCheck.search(scene, CANARIES)).isEmpty();
        assertThat(FileCheck.search(scene, List.of("mv halden"))).isNotEmpty();
    }

    @Test
    void drawsTheMostLinkedFirstWhenThereIsNoRoomForAll() {
        var hub = entity("person", "Hub", SHARED);
        for (int leaf = 0; leaf < 20; leaf++) {
            link(hub, entity("person", "Leaf " + leaf, SHARED), SHARED);
        }
        var chart = ReleasedChart.of(forPartner(), CATALOGUE, List.of(), 5, "Network", 1, Progress.NONE);
        assertThat(chart.chart().items()).hasSize(5);
        assertThat(chart.objects().getFirst()).isEqualTo(hub);
        assertThat(chart.chart().links()).hasSize(4);
    }
}
