package org.entente.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.assessment.Need.Kind;

/** What an assessment needs for its next stage, in the order of its parts; what only a person can give comes last. */
public final class Needs {

    /** Of a bottom line. */
    public static final int MOST_WORDS = 60;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Needs() {}

    /** Nothing after the last stage, or after one that is not known here. */
    public static List<Need> of(AssessmentView assessment) {
        var needs = new ArrayList<Need>();
        Stage.of(assessment.state()).flatMap(Stage::next).ifPresent(next -> {
            switch (next) {
                case DRAFT -> {}
                case COORDINATION -> written(assessment, needs);
                case APPROVED -> {
                    written(assessment, needs);
                    agreed(assessment, needs);
                    needs.add(Need.of(Kind.APPROVER));
                }
                case RELEASED -> needs.add(Need.of(Kind.RELEASE));
            }
        });
        return needs;
    }

    /** The next stage, if nothing is needed for it but somebody who takes the assessment there. */
    public static Optional<Stage> nextByHand(AssessmentView assessment) {
        return of(assessment).stream().allMatch(need -> need.kind() == Kind.APPROVER)
                ? Stage.of(assessment.state()).flatMap(Stage::next)
                : Optional.empty();
    }

    private static void written(AssessmentView assessment, List<Need> needs) {
        if (assessment.question().isEmpty()) {
            needs.add(Need.of(Kind.QUESTION));
        }
        if (assessment.bottomLine().isBlank()) {
            needs.add(Need.of(Kind.BOTTOM_LINE));
        } else if (SPACE.split(assessment.bottomLine().strip()).length > MOST_WORDS) {
            needs.add(Need.of(Kind.SHORTER_BOTTOM_LINE));
        }
        if (assessment.judgements().isEmpty()) {
            needs.add(Need.of(Kind.JUDGEMENT));
        }
        for (JudgementView judgement : assessment.judgements()) {
            if (judgement.likelihood() == null) {
                needs.add(Need.of(Kind.LIKELIHOOD, judgement));
            }
            if (judgement.confidence().isEmpty() || judgement.confidenceReason().isEmpty()) {
                needs.add(Need.of(Kind.CONFIDENCE, judgement));
            }
            if (judgement.evidence().isEmpty()) {
                needs.add(Need.of(Kind.EVIDENCE, judgement));
            }
        }
    }

    private static void agreed(AssessmentView assessment, List<Need> needs) {
        if (!assessment.contested().isEmpty()) {
            needs.add(Need.of(Kind.RESOLUTION));
        }
        if (assessment.assumptions().isEmpty()) {
            needs.add(Need.of(Kind.ASSUMPTION));
        }
        if (assessment.gaps().isEmpty()) {
            needs.add(Need.of(Kind.GAP));
        }
        for (JudgementView judgement : assessment.judgements()) {
            if (!judgement.contested().isEmpty()) {
                needs.add(Need.of(Kind.RESOLUTION, judgement));
            }
            awaited(assessment, judgement).forEach(who -> needs.add(new Need(Kind.POSITION, judgement.number(), who)));
        }
    }

    /** Organisations that took a position on another judgement of the assessment and none on this one. */
    public static SortedSet<String> awaited(AssessmentView assessment, JudgementView judgement) {
        var awaited = new TreeSet<String>();
        assessment.judgements().forEach(each -> awaited.addAll(organisations(each)));
        organisations(judgement).forEach(awaited::remove);
        return awaited;
    }

    private static List<String> organisations(JudgementView judgement) {
        return judgement.positions().stream().map(PositionView::organisation).toList();
    }
}
