package org.entente.ui.assessment;

import java.util.Locale;
import java.util.Optional;
import org.entente.assessment.AssessmentView;
import org.entente.model.ObjectId;

/** A part of an assessment's page, as its outline lists them. */
enum AssessmentPart {
    QUESTION,
    BOTTOM_LINE,
    JUDGEMENTS,
    /** Of the open judgement, as the three after it. */
    EVIDENCE,
    ASSUMPTIONS,
    GAPS,
    POSITIONS;

    /** Of what it is called. */
    String key() {
        return "ui.assessment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A judgement that has some of what only judgements have; empty where every one has it, or none. */
    Optional<ObjectId> judgementWithIt(AssessmentView view) {
        return switch (this) {
            case QUESTION, BOTTOM_LINE, JUDGEMENTS, EVIDENCE, POSITIONS -> Optional.empty();
            case ASSUMPTIONS ->
                view.assumptions().stream()
                        .flatMap(each -> each.judgements().stream())
                        .findFirst();
            case GAPS ->
                view.gaps().stream().flatMap(each -> each.judgements().stream()).findFirst();
        };
    }

    /** Whether the assessment has any of it. */
    boolean isIn(AssessmentView view) {
        return switch (this) {
            case QUESTION -> !view.question().isEmpty();
            case BOTTOM_LINE -> !view.bottomLine().isEmpty();
            case JUDGEMENTS -> !view.judgements().isEmpty();
            case EVIDENCE ->
                view.judgements().stream().anyMatch(each -> !each.evidence().isEmpty());
            case ASSUMPTIONS -> !view.assumptions().isEmpty();
            case GAPS -> !view.gaps().isEmpty();
            case POSITIONS ->
                view.judgements().stream().anyMatch(each -> !each.positions().isEmpty());
        };
    }

    /** Of the node with which it begins. */
    String id() {
        return "assessment-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
