package org.entente.ui.desk;

import org.entente.assessment.JudgementView;
import org.entente.model.value.Likelihood;
import org.jspecify.annotations.Nullable;

/** Judgements in short: KJ2, very likely. */
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
}
