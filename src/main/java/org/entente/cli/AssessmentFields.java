package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.Assumption;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.Gap;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/** An assessment as the fields that scripts read; likelihood and confidence stay apart. */
record AssessmentFields(MarkingPolicies markings) {

    Map<String, Object> view(AssessmentView view) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", view.id().toString());
        fields.put("title", view.title());
        fields.put("question", view.question());
        fields.put("scope", view.scope());
        fields.put("bottomLine", view.bottomLine());
        fields.put("state", view.state());
        fields.put("marking", markings.portion(view.marking()));
        fields.put("contested", view.contested());
        fields.put("judgements", view.judgements().stream().map(this::judgement).toList());
        fields.put(
                "assumptions", view.assumptions().stream().map(this::assumption).toList());
        fields.put("gaps", view.gaps().stream().map(this::gap).toList());
        return fields;
    }

    private Map<String, Object> judgement(JudgementView judgement) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", judgement.id().toString());
        fields.put("number", judgement.number());
        fields.put("text", judgement.text());
        fields.put("likelihood", likelihood(judgement.likelihood()));
        fields.put("confidence", judgement.confidence());
        fields.put("confidenceReason", judgement.confidenceReason());
        fields.put("marking", markings.portion(judgement.marking()));
        fields.put("contested", judgement.contested());
        fields.put("dissents", judgement.dissents().size());
        fields.put(
                "positions", judgement.positions().stream().map(this::position).toList());
        fields.put("evidence", judgement.evidence().stream().map(this::evidence).toList());
        return fields;
    }

    private Map<String, Object> position(PositionView position) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("organisation", position.organisation());
        fields.put("stand", word(position.stand()));
        fields.put("signed", position.isSigned());
        fields.put("likelihood", likelihood(position.likelihood()));
        fields.put("confidence", position.confidence());
        fields.put("text", position.text());
        fields.put("marking", markings.portion(position.marking()));
        return fields;
    }

    private Map<String, Object> evidence(EvidenceView evidence) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", evidence.text());
        fields.put("direction", word(evidence.direction()));
        fields.put("weight", evidence.weight());
        fields.put("grade", evidence.grade().chip());
        fields.put("source", evidence.source().reference());
        fields.put("sourceTitle", evidence.source().title());
        fields.put("locator", evidence.source().locator());
        fields.put("sourceWithheld", evidence.source().withheld());
        fields.put("organisation", evidence.organisation());
        fields.put("marking", markings.portion(evidence.marking()));
        return fields;
    }

    private Map<String, Object> assumption(Assumption assumption) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", assumption.text());
        fields.put("ifWrong", assumption.ifWrong());
        fields.put("marking", markings.portion(assumption.marking()));
        return fields;
    }

    private Map<String, Object> gap(Gap gap) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", gap.text());
        fields.put("marking", markings.portion(gap.marking()));
        return fields;
    }

    /** A range with the word that its author chose; null if none was stated. */
    private static @Nullable Map<String, Object> likelihood(@Nullable Likelihood stated) {
        if (stated == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("low", stated.low().number());
        fields.put("high", stated.high().number());
        fields.put("term", stated.term());
        fields.put("yardstick", stated.yardstick());
        return fields;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
