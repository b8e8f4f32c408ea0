package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.assessment.Scoring;
import org.entente.app.text.Texts;
import org.entente.assessment.EvidenceView.Direction;
import org.entente.assessment.Finding;
import org.entente.assessment.JudgementView;
import org.entente.assessment.ach.AchMatrix;
import org.entente.assessment.ach.Cell;

/** What was counted about an assessment, as the fields that scripts read. */
record ScoreFields(Texts texts) {

    Map<String, Object> scoring(Scoring scoring) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", scoring.assessment().id().toString());
        fields.put("title", scoring.assessment().title());
        var matrix = scoring.matrix();
        fields.put("matrix", matrix != null);
        fields.put(
                "hypotheses",
                matrix == null
                        ? List.of()
                        : matrix.scores().stream().map(ScoreFields::score).toList());
        fields.put(
                "evidence",
                matrix == null
                        ? List.of()
                        : matrix.rows().stream().map(ScoreFields::row).toList());
        fields.put(
                "judgements",
                scoring.assessment().judgements().stream()
                        .map(ScoreFields::judgement)
                        .toList());
        fields.put("findings", scoring.findings().stream().map(this::finding).toList());
        return fields;
    }

    private static Map<String, Object> score(AchMatrix.Score score) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", score.hypothesis().id().toString());
        fields.put("text", score.hypothesis().text());
        fields.put("inconsistency", score.inconsistency());
        fields.put("weighted", score.weighted());
        fields.put("blank", score.blank());
        return fields;
    }

    private static Map<String, Object> row(AchMatrix.Row row) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", row.text());
        fields.put("cells", row.cells().stream().map(Cell::mark).toList());
        fields.put("diagnostic", row.isDiagnostic());
        return fields;
    }

    private static Map<String, Object> judgement(JudgementView judgement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", judgement.id().toString());
        fields.put("number", judgement.number());
        fields.put("for", judgement.evidence(Direction.FOR).size());
        fields.put("against", judgement.evidence(Direction.AGAINST).size());
        fields.put("independentOrigins", judgement.independentOrigins());
        fields.put("dissents", judgement.dissents().size());
        return fields;
    }

    private Map<String, Object> finding(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        fields.put("where", finding.where().toString());
        fields.put("why", texts.say(finding.kind().textKey(), finding.words()));
        return fields;
    }
}
