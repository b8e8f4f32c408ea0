package org.entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.assessment.EvidenceView.Direction;
import org.entente.assessment.PositionView.Stand;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.RelationKind;
import org.entente.model.TextLines;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentReaderTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Claims claims = new Claims();
    private final ObjectId assessment = claims.object("assessment", "KST");

    @Test
    void showsJudgementsInTheirOrderWithLikelihoodAndConfidenceApart() {
        var icd = CATALOGUE.yardsticks().getFirst();
        var stated = icd.likelihood(icd.band("very-likely").orElseThrow());
        var second = claims.judgement(assessment, "It will be denied.");
        var first = claims.judgement(assessment, "Loading at Pier 9 will be delayed.");
        claims.say(second, "judgement.order", new Text("b"), "KST");
        claims.say(first, "judgement.order", new Text("a"), "KST");
        claims.say(first, "judgement.likelihood", stated, "KST");
        claims.say(first, "judgement.confidence", new Code("moderate"), "KST");
        claims.say(first, "judgement.confidence.reason", new Text("Two independent sources."), "KST");
        var read = read();
        assertThat(read.judgements()).extracting(JudgementView::id).containsExactly(first, second);
        assertThat(read.judgements()).extracting(JudgementView::number).containsExactly(1, 2);
        var judgement = read.judgements().getFirst();
        assertThat(judgement.likelihood()).isEqualTo(stated);
        assertThat(judgement.confidence()).isEqualTo("moderate");
        assertThat(judgement.confidenceReason()).isEqualTo("Two independent sources.");
        assertThat(read.judgements().getLast().likelihood()).isNull();
    }

    @Test
    void listsAssessmentsByTitleAndByQuestionWhereThereIsNone() {
        claims.say(assessment, "name", new Text("Port threat"), "KST");
        var last = claims.object("assessment", "KST");
        claims.say(last, "assessment.question", new Text("Will it rain?"), "KST");
        claims.say(last, "name", new Text("rail threat"), "KST");
        var first = claims.object("assessment", "KST");
        claims.say(first, "assessment.question", new Text("Is it raining?"), "KST");
        assertThat(reader().assessments()).containsExactly(first, assessment, last);
    }

    @Test
    void showsEvidenceForAndAgainstWithGradeAndSource() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        var report = claims.source("S-0142");
        claims.evidence(judgement, "for", report, "B2");
        claims.evidence(judgement, "against", null, "C3");
        var read = read().judgements().getFirst();
        assertThat(read.evidence(Direction.FOR)).singleElement().satisfies(each -> {
            assertThat(each.grade()).isEqualTo(Grade.admiralty("B2"));
            assertThat(each.source())
                    .isEqualTo(new SourceNote(report, "S-0142", "", "p. 3", TextLines.NONE, report, false));
        });
        assertThat(read.evidence(Direction.AGAINST))
                .singleElement()
                .satisfies(each -> assertThat(each.source().isMissing()).isTrue());
    }

    @Test
    void aSourceThatWasWithheldIsNotMissing() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        claims.evidence(judgement, "for", claims.source("S-0142"), "B2");
        var told = claims.statements.removeLast();
        claims.add(told.claim().core(), null, "KST");
        var source = read().judgements().getFirst().evidence().getFirst().source();
        assertThat(source).isEqualTo(new SourceNote(null, "", "", "", TextLines.NONE, null, true));
    }

    @Test
    void countsSourcesOfOneOriginOnce() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        var one = claims.source("S-1");
        var two = claims.source("S-2");
        var three = claims.source("S-3");
        var four = claims.source("S-4");
        claims.say(two, "source.same-origin", new Ref(one), "KST");
        claims.say(three, "source.same-origin", new Ref(two), "KST");
        for (ObjectId source : List.of(one, two, three, four)) {
            claims.evidence(judgement, "for", source, "B2");
        }
        assertThat(read().judgements().getFirst().independentOrigins()).isEqualTo(2);
    }

    @Test
    void aDissentIsSignedOnlyByTheDissenterItself() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        position(judgement, "OND", "dissent", "OND");
        position(judgement, "AVL", "agree-with-comment", "KST");
        assertThat(read().judgements().getFirst().positions())
                .extracting(PositionView::organisation, PositionView::stand, PositionView::isSigned)
                .containsExactly(tuple("AVL", Stand.AGREE_WITH_COMMENT, false), tuple("OND", Stand.DISSENT, true));
        assertThat(read().judgements().getFirst().dissents()).hasSize(1);
    }

    @Test
    void saysWhatIsContestedAndFollowsSupersession() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        var before = claims.say(judgement, "judgement.confidence", new Code("low"), "KST");
        var after = claims.say(judgement, "judgement.confidence", new Code("high"), "KST");
        claims.relate(after, RelationKind.SUPERSEDES, before, "KST");
        assertThat(read().judgements().getFirst().confidence()).isEqualTo("high");
        assertThat(read().judgements().getFirst().contested()).isEmpty();
        claims.say(judgement, "judgement.confidence", new Code("low"), "AVL");
        assertThat(read().judgements().getFirst().contested()).containsExactly("judgement.confidence");
    }

    @Test
    void carriesTheJoinOfEverythingInIt() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        var part = claims.object("assumption", "KST");
        claims.say(part, "assumption.of", new Ref(assessment), "KST");
        claims.say(part, "assumption.for", new Ref(judgement), "KST");
        var secret = Marking.of("generic", "SECRET").releasableTo(List.of("AVL", "OND"));
        claims.say(part, "assumption.text", new Text("The crew roster is unchanged."), "KST", secret);
        assertThat(read().marking()).isEqualTo(Marking.of("generic", "SECRET").releasableTo(List.of("AVL", "KST")));
        assertThat(read().questionMarking())
                .as("a paragraph has the mark of its own claims")
                .isNotEqualTo(read().marking());
        assertThat(read().assumptions())
                .singleElement()
                .satisfies(each -> assertThat(each.judgements()).containsExactly(judgement));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfClaimsDoesNotMatter(long seed) {
        for (int i = 0; i < 4; i++) {
            var judgement = claims.judgement(assessment, "Judgement " + i);
            claims.evidence(judgement, "for", claims.source("S-" + i), "B2");
            position(judgement, "OND", "dissent", "OND");
        }
        var expected = read();
        Collections.shuffle(claims.statements, new Random(seed));
        assertThat(read()).isEqualTo(expected);
    }

    private void position(ObjectId judgement, String by, String stand, String organisation) {
        var id = claims.object("position", organisation);
        claims.say(id, "position.on", new Ref(judgement), organisation);
        claims.say(id, "position.by", new Code(by), organisation);
        claims.say(id, "position.stand", new Code(stand), organisation);
    }

    private AssessmentView read() {
        assertThat(reader().assessments()).containsExactly(assessment);
        return reader().assessment(assessment);
    }

    private AssessmentReader reader() {
        return AssessmentReader.of(
                CATALOGUE, new Perspective("KST", false), claims.statements, new ArrayList<>(claims.relations));
    }
}
