package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.text.Texts;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.EvidenceView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.PositionView;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/** An assessment in sentences. */
record AssessmentWords(Texts texts) {

    List<String> view(AssessmentView view) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.say(
                "cli.assess.view", view.title(), view.question(), view.id().toString()));
        if (!view.bottomLine().isEmpty()) {
            sentences.add(texts.say("cli.assess.bottom-line", view.bottomLine()));
        }
        view.judgements().forEach(judgement -> add(judgement, sentences));
        view.assumptions().forEach(each -> sentences.add(texts.say("cli.assess.assumption", each.text())));
        view.gaps().forEach(each -> sentences.add(texts.say("cli.assess.gap", each.text())));
        return sentences;
    }

    private void add(JudgementView judgement, List<String> sentences) {
        sentences.add(texts.say(
                "cli.assess.judgement",
                judgement.number(),
                judgement.text(),
                plain(judgement.likelihood()),
                orDash(judgement.confidence()),
                judgement.dissents().size()));
        judgement.positions().forEach(position -> sentences.add(position(position)));
        judgement.evidence().forEach(evidence -> sentences.add(evidence(evidence)));
    }

    private String position(PositionView position) {
        return texts.say(
                "cli.assess.position." + word(position.stand()),
                position.organisation(),
                plain(position.likelihood()),
                orDash(position.confidence()),
                position.text());
    }

    private String evidence(EvidenceView evidence) {
        return texts.say(
                "cli.assess.evidence." + word(evidence.direction()),
                evidence.text(),
                orDash(evidence.grade().chip()),
                orDash(evidence.source().reference()));
    }

    private static String plain(@Nullable Likelihood stated) {
        return stated == null ? "–" : stated.plain();
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
