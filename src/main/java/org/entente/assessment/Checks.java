package org.entente.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.assessment.Finding.Kind;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.ObjectId;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * Looks an assessment over before others do. The rules are ICD 203's (likelihood and confidence never in one sentence, no
 * mixing of terms, sources described) and the house's own (at most 60 words of bottom line, a reason for every confidence).
 */
public final class Checks {

    /** Words that a bottom line may have. */
    public static final int BOTTOM_LINE_WORDS = 60;

    private final Catalogue catalogue;
    private final Wording wording;

    public Checks(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.wording = new Wording(catalogue.yardsticks());
    }

    /** Everything found, in the order of the assessment. */
    public List<Finding> check(AssessmentView assessment) {
        var found = new ArrayList<Finding>();
        wording(assessment.id(), assessment.bottomLine(), found);
        if (Wording.count(assessment.bottomLine()) > BOTTOM_LINE_WORDS) {
            found.add(new Finding(
                    Kind.BOTTOM_LINE_TOO_LONG,
                    assessment.id(),
                    String.valueOf(Wording.count(assessment.bottomLine()))));
        }
        assessment.contested().forEach(property -> found.add(new Finding(Kind.CONTESTED, assessment.id(), property)));
        assessment.judgements().forEach(judgement -> judgement(judgement, found));
        return found;
    }

    private void judgement(JudgementView judgement, List<Finding> found) {
        wording(judgement.id(), judgement.text(), found);
        wording(judgement.id(), judgement.confidenceReason(), found);
        likelihood(judgement.id(), judgement.likelihood(), found);
        if (judgement.confidence().isEmpty()) {
            found.add(new Finding(Kind.NO_CONFIDENCE, judgement.id(), ""));
        } else if (judgement.confidenceReason().isBlank()) {
            found.add(new Finding(Kind.CONFIDENCE_WITHOUT_REASON, judgement.id(), judgement.confidence()));
        }
        evidence(judgement, found);
        for (PositionView position : judgement.positions()) {
            if (position.isDissent() && position.text().isBlank()) {
                found.add(new Finding(Kind.DISSENT_WITHOUT_REASON, position.id(), position.organisation()));
            }
        }
        judgement.contested().forEach(property -> found.add(new Finding(Kind.CONTESTED, judgement.id(), property)));
    }

    private void wording(ObjectId where, String text, List<Finding> found) {
        wording.mixedSentences(text)
                .forEach(sentence ->
                        found.add(new Finding(Kind.LIKELIHOOD_AND_CONFIDENCE_IN_ONE_SENTENCE, where, sentence)));
        wording.looseWords(text).forEach(word -> found.add(new Finding(Kind.LOOSE_WORDING, where, word)));
        if (wording.mixesRows(text)) {
            found.add(new Finding(Kind.MIXED_TERMS, where, text));
        }
    }

    private void likelihood(ObjectId where, @Nullable Likelihood stated, List<Finding> found) {
        if (stated == null) {
            found.add(new Finding(Kind.NO_LIKELIHOOD, where, ""));
            return;
        }
        Optional<Yardstick> yardstick = catalogue.yardstick(stated.yardstick());
        var band = yardstick.flatMap(known -> known.band(stated.term()));
        if (band.isPresent()
                && (band.get().low().compareTo(stated.low().number()) != 0
                        || band.get().high().compareTo(stated.high().number()) != 0)) {
            found.add(new Finding(Kind.RANGE_DOES_NOT_FIT_TERM, where, stated.plain()));
        }
    }

    private static void evidence(JudgementView judgement, List<Finding> found) {
        var supporting = judgement.evidence(EvidenceView.Direction.FOR);
        if (supporting.isEmpty()) {
            found.add(new Finding(Kind.NO_EVIDENCE, judgement.id(), ""));
        }
        for (EvidenceView evidence : judgement.evidence()) {
            if (evidence.source().isMissing()) {
                found.add(new Finding(Kind.UNSOURCED, evidence.id(), evidence.text()));
            } else if (!evidence.grade().isGraded()) {
                found.add(new Finding(Kind.UNGRADED, evidence.id(), evidence.text()));
            }
        }
        boolean allTold = supporting.stream().noneMatch(each -> each.source().withheld());
        if (allTold && judgement.independentOrigins() == 1) {
            found.add(new Finding(
                    Kind.SINGLE_SOURCE,
                    judgement.id(),
                    supporting.getFirst().source().reference()));
        }
    }
}
