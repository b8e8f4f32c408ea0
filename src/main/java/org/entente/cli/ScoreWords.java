package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.assessment.Scoring;
import org.entente.app.text.Texts;
import org.entente.assessment.EvidenceView.Direction;
import org.entente.assessment.ach.AchMatrix;
import org.jspecify.annotations.Nullable;

/** What was counted about an assessment, in sentences. */
record ScoreWords(Texts texts) {

    List<String> scoring(Scoring scoring) {
        var sentences = new ArrayList<String>();
        var view = scoring.assessment();
        sentences.add(texts.say(
                "cli.assess.view", view.title(), view.question(), view.id().toString()));
        add(scoring.matrix(), sentences);
        for (var judgement : view.judgements()) {
            sentences.add(texts.say(
                    "cli.assess.rests",
                    judgement.number(),
                    judgement.evidence(Direction.FOR).size(),
                    judgement.evidence(Direction.AGAINST).size(),
                    judgement.independentOrigins(),
                    judgement.dissents().size()));
        }
        scoring.findings()
                .forEach(finding -> sentences.add(
                        texts.say("cli.assess.finding", texts.say(finding.kind().textKey(), finding.words()))));
        return sentences;
    }

    private void add(@Nullable AchMatrix matrix, List<String> sentences) {
        if (matrix == null) {
            sentences.add(texts.say("cli.assess.no-matrix"));
            return;
        }
        for (var score : matrix.scores()) {
            sentences.add(texts.say(
                    "cli.assess.hypothesis",
                    score.hypothesis().text(),
                    score.inconsistency(),
                    score.weighted(),
                    score.blank()));
        }
        matrix.withoutDiagnosticValue()
                .forEach(row -> sentences.add(texts.say("cli.assess.not-diagnostic", row.text())));
    }
}
