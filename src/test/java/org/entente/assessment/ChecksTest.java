package org.entente.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.ResourceBundle;
import org.entente.assessment.Finding.Kind;
import org.entente.catalogue.Catalogue;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecksTest {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Claims claims = new Claims();
    private final ObjectId assessment = claims.object("assessment", "KST");

    @Test
    void aSoundJudgementHasNoFindings() {
        sound("Loading at Pier 9 will very likely be delayed before 3 May.");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsLikelihoodAndConfidenceInOneSentence() {
        sound("We judge with high confidence that it is unlikely.");
        assertThat(kinds()).containsExactly(Kind.LIKELIHOOD_AND_CONFIDENCE_IN_ONE_SENTENCE);
    }

    @Test
    void lettingThemStandInTwoSentencesIsFine() {
        sound("It is unlikely. We have high confidence in this.");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsLooseWordsAndMixedRows() {
        sound("They might move; we cannot rule out a strike. It is likely, even highly probable.");
        assertThat(found())
                .extracting(Finding::kind, Finding::words)
                .contains(tuple(Kind.LOOSE_WORDING, "might"), tuple(Kind.LOOSE_WORDING, "cannot rule out"));
        assertThat(kinds()).contains(Kind.MIXED_TERMS);
    }

    @Test
    void findsWhatIsMissing() {
        var judgement = claims.judgement(assessment, "Loading will be delayed.");
        assertThat(kinds()).containsExactly(Kind.NO_LIKELIHOOD, Kind.NO_CONFIDENCE, Kind.NO_EVIDENCE);
        claims.say(judgement, "judgement.confidence", new Code("low"), "KST");
        claims.evidence(judgement, "for", null, "B2");
        assertThat(kinds()).containsExactly(Kind.NO_LIKELIHOOD, Kind.CONFIDENCE_WITHOUT_REASON, Kind.UNSOURCED);
    }

    @Test
    void findsAJudgementThatRestsOnOneOrigin() {
        var judgement = sound("Loading will very likely be delayed.");
        claims.statements.removeIf(held -> held.statement().property().equals("source.reference")
                && held.statement().value().plain().equals("S-2"));
        assertThat(found()).isEmpty();
        var sources = claims.statements.stream()
                .filter(held -> held.statement().value().equals(new Code("source")))
                .map(held -> held.statement().object())
                .toList();
        claims.say(sources.get(0), "source.same-origin", new Ref(sources.get(1)), "KST");
        assertThat(found())
                .singleElement()
                .satisfies(each -> assertThat(each.kind()).isEqualTo(Kind.SINGLE_SOURCE));
        assertThat(found().getFirst().where()).isEqualTo(judgement);
    }

    @Test
    void findsARangeThatIsNotItsTermsRange() {
        var judgement = sound("Loading will be delayed.");
        claims.statements.removeIf(held -> held.statement().property().equals("judgement.likelihood"));
        claims.say(
                judgement,
                "judgement.likelihood",
                new Likelihood(new Decimal("0.5"), new Decimal("0.95"), "very-likely", "icd203/2015"),
                "KST");
        assertThat(kinds()).containsExactly(Kind.RANGE_DOES_NOT_FIT_TERM);
    }

    @Test
    void findsADissentWithoutAReasonAndALongBottomLine() {
        var judgement = sound("Loading will be delayed.");
        var position = claims.object("position", "OND");
        claims.say(position, "position.on", new Ref(judgement), "OND");
        claims.say(position, "position.by", new Code("OND"), "OND");
        claims.say(position, "position.stand", new Code("dissent"), "OND");
        claims.say(assessment, "assessment.bottom-line", new Text("word ".repeat(61)), "KST");
        assertThat(kinds()).containsExactly(Kind.BOTTOM_LINE_TOO_LONG, Kind.DISSENT_WITHOUT_REASON);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFindingHasAText(Kind kind) {
        assertThat(ResourceBundle.getBundle("i18n.messages").getString(kind.textKey()))
                .isNotBlank();
    }

    private ObjectId sound(String text) {
        var icd = CATALOGUE.yardsticks().getFirst();
        var judgement = claims.judgement(assessment, text);
        claims.say(judgement, "judgement.likelihood", icd.likelihood(icd.bands().get(5)), "KST");
        claims.say(judgement, "judgement.confidence", new Code("moderate"), "KST");
        claims.say(judgement, "judgement.confidence.reason", new Text("Two independent sources."), "KST");
        claims.evidence(judgement, "for", claims.source("S-1"), "B2");
        claims.evidence(judgement, "for", claims.source("S-2"), "C3");
        return judgement;
    }

    private List<Kind> kinds() {
        return found().stream().map(Finding::kind).toList();
    }

    private List<Finding> found() {
        var reader = AssessmentReader.of(CATALOGUE, new Perspective("KST", false), claims.statements, claims.relations);
        return new Checks(CATALOGUE).check(reader.assessment(assessment));
    }
}
