package org.entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.assessment.Need.Kind;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.junit.jupiter.api.Test;

class NeedsTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Claims claims = new Claims();
    private final ObjectId assessment = claims.object("assessment", "KST");

    private List<Need> needs() {
        return Needs.of(view());
    }

    private AssessmentView view() {
        return AssessmentReader.of(CATALOGUE, new Perspective("KST", false), claims.statements, claims.relations)
                .assessment(assessment);
    }

    private void say(ObjectId id, String property, String words) {
        claims.say(id, property, new Text(words), "KST");
    }

    private void in(String state) {
        claims.say(assessment, "assessment.state", new Code(state), "KST");
    }

    private ObjectId judgement(String text) {
        var yardstick = CATALOGUE.yardsticks().getFirst();
        var judgement = claims.judgement(assessment, text);
        say(judgement, "judgement.order", text);
        claims.say(
                judgement,
                "judgement.likelihood",
                yardstick.likelihood(yardstick.band("likely").orElseThrow()),
                "KST");
        claims.say(judgement, "judgement.confidence", new Code("low"), "KST");
        say(judgement, "judgement.confidence.reason", "One source.");
        claims.evidence(judgement, "for", null, "B2");
        return judgement;
    }

    private void position(ObjectId judgement, String organisation) {
        var position = claims.object("position", organisation);
        claims.say(position, "position.on", new Ref(judgement), organisation);
        claims.say(position, "position.by", new Code(organisation), organisation);
        claims.say(position, "position.stand", new Code("agree"), organisation);
    }

    private java.util.Optional<Stage> next() {
        return Needs.nextByHand(
                AssessmentReader.of(CATALOGUE, new Perspective("KST", false), claims.statements, claims.relations)
                        .assessment(assessment));
    }

    @Test
    void somebodyTakesItOnAsSoonAsNothingIsMissing() {
        in("draft");
        assertThat(next()).as("half written").isEmpty();
        judgement("It will be delayed.");
        say(assessment, "assessment.question", "Will it be delayed?");
        say(assessment, "assessment.bottom-line", "Likely.");
        assertThat(next()).contains(Stage.COORDINATION);
    }

    @Test
    void aDraftNeedsEveryPartThatOthersAreToAgreeTo() {
        in("draft");
        assertThat(needs()).containsExactly(Need.of(Kind.QUESTION), Need.of(Kind.BOTTOM_LINE), Need.of(Kind.JUDGEMENT));
        claims.judgement(assessment, "It will be delayed.");
        say(assessment, "assessment.question", "Will it be delayed?");
        say(assessment, "assessment.bottom-line", "word ".repeat(Needs.MOST_WORDS + 1));
        assertThat(needs())
                .containsExactly(
                        Need.of(Kind.SHORTER_BOTTOM_LINE),
                        new Need(Kind.LIKELIHOOD, 1, ""),
                        new Need(Kind.CONFIDENCE, 1, ""),
                        new Need(Kind.EVIDENCE, 1, ""));
    }

    @Test
    void approvalNeedsThePositionOfEveryContributorOnEveryJudgement() {
        in("coordination");
        say(assessment, "assessment.question", "Will it be delayed?");
        say(assessment, "assessment.bottom-line", "It will.");
        var first = judgement("a");
        var second = judgement("b");
        position(first, "KST");
        position(first, "AVL");
        position(second, "KST");
        assertThat(needs())
                .containsExactly(
                        Need.of(Kind.ASSUMPTION),
                        Need.of(Kind.GAP),
                        new Need(Kind.POSITION, 2, "AVL"),
                        Need.of(Kind.APPROVER));
        assertThat(awaited()).containsExactly(List.of(), List.of("AVL"));
        position(second, "AVL");
        assertThat(awaited()).containsExactly(List.of(), List.of());
        assertThat(needs()).extracting(Need::kind).doesNotContain(Kind.POSITION);
    }

    /** On each judgement. */
    private List<List<String>> awaited() {
        var view = view();
        return view.judgements().stream()
                .map(judgement -> List.copyOf(Needs.awaited(view, judgement)))
                .toList();
    }

    @Test
    void needsNothingAfterTheLastStageOrInAStateOfAnotherVersion() {
        in("approved");
        assertThat(needs()).containsExactly(Need.of(Kind.RELEASE));
        assertThat(Stage.RELEASED.next()).isEmpty();
        assertThat(Stage.of("superseded")).isEmpty();
    }
}
