package org.entente.app.assessment;

import java.util.List;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.Finding;
import org.entente.assessment.ach.AchMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted about an assessment.
 *
 * @param matrix null if it compares no hypotheses
 * @param findings what its author should look at
 */
public record Scoring(AssessmentView assessment, @Nullable AchMatrix matrix, List<Finding> findings) {
    public Scoring {
        findings = List.copyOf(findings);
    }
}
