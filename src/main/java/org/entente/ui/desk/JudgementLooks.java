package org.entente.ui.desk;

import java.util.Set;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import org.entente.assessment.Needs;
import org.entente.assessment.PositionView;
import org.entente.model.value.Likelihood;
import org.entente.ui.door.Assessments;
import org.jspecify.annotations.Nullable;

/** Judgements in short: KJ2, very likely; and assessments with them. */
record JudgementLooks(Looks looks) {

    String number(JudgementView judgement) {
        return looks.texts().get("ui.assessment.number", judgement.number());
    }

    /** The word of the first yardstick for a likelihood; its percentages where it has none; empty for none stated. */
    String term(@Nullable Likelihood likelihood) {
        if (likelihood == null) {
            return "";
        }
        return looks.catalogue().yardsticks().getFirst().band(likelihood.term()).stream()
                .map(band -> band.term())
                .findFirst()
                .orElseGet(() -> likelihood.term().isEmpty() ? likelihood.percent() : likelihood.term());
    }

    /** The word with its percentages; empty for none stated. */
    String range(@Nullable Likelihood likelihood) {
        if (likelihood == null) {
            return "";
        }
        String term = term(likelihood);
        return likelihood.term().isEmpty()
                ? likelihood.percent()
                : looks.texts().get("ui.assessment.range", term, likelihood.percent());
    }

    Assessments.Line line(AssessmentView view) {
        String state =
                view.state().isEmpty() ? "" : looks.texts().label("ui.assessment.state." + view.state(), view.state());
        boolean isNamed = !view.title().isEmpty();
        return new Assessments.Line(
                view.id(),
                title(view),
                isNamed ? view.question() : "",
                state,
                view.state().equals("coordination"),
                looks.portion(view.marking()),
                view.judgements().stream()
                        .map(judgement -> line(view, judgement))
                        .toList());
    }

    static String title(AssessmentView view) {
        return view.title().isEmpty() ? view.question() : view.title();
    }

    private Assessments.JudgementLine line(AssessmentView view, JudgementView judgement) {
        Likelihood likelihood = judgement.likelihood();
        var dissenters = judgement.dissents().stream()
                .map(PositionView::organisation)
                .distinct()
                .toList();
        return new Assessments.JudgementLine(
                number(judgement),
                judgement.text(),
                term(likelihood),
                range(likelihood),
                low(likelihood),
                high(likelihood),
                judgement.confidence(),
                confidence(judgement.confidence()),
                dissenters.isEmpty()
                        ? ""
                        : looks.texts().get("ui.dashboard.dissent", String.join(", ", dissenters), dissenters.size()),
                awaited(view, judgement),
                judgement.dissents().stream().map(this::dissent).toList(),
                looks.portion(judgement.marking()));
    }

    private String awaited(AssessmentView view, JudgementView judgement) {
        var awaited = view.state().equals("coordination") ? Needs.awaited(view, judgement) : Set.<String>of();
        return awaited.isEmpty() ? "" : looks.texts().get("ui.dashboard.awaited", String.join(", ", awaited));
    }

    private Assessments.Dissent dissent(PositionView position) {
        Likelihood own = position.likelihood();
        return new Assessments.Dissent(
                position.organisation(),
                position.text(),
                range(own),
                low(own),
                high(own),
                position.confidence(),
                confidence(position.confidence()),
                looks.portion(position.marking()));
    }

    private static double low(@Nullable Likelihood likelihood) {
        return likelihood == null ? 0 : likelihood.low().number().doubleValue();
    }

    private static double high(@Nullable Likelihood likelihood) {
        return likelihood == null ? 0 : likelihood.high().number().doubleValue();
    }

    private String confidence(String code) {
        return code.isEmpty()
                ? looks.texts().get("ui.assessment.confidence.none")
                : looks.texts().label("ui.assessment.confidence." + code, code);
    }
}
