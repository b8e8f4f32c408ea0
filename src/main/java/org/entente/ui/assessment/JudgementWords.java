package org.entente.ui.assessment;

import java.util.Locale;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;
import org.entente.ui.control.LikelihoodBar.Band;
import org.entente.ui.text.Texts;

/** How likely and how sure, in the words of one yardstick. */
final class JudgementWords {

    private final Texts texts;
    private final Yardstick yardstick;

    JudgementWords(Texts texts, Yardstick yardstick) {
        this.texts = texts;
        this.yardstick = yardstick;
    }

    /** A level of confidence in words; it says so if there is none. */
    String confidence(String confidence) {
        return confidence.isEmpty()
                ? texts.get("ui.assessment.confidence.none")
                : texts.label("ui.assessment.confidence." + confidence, confidence);
    }

    /** The yardstick's term, if it has one, with the percentages. */
    String range(Likelihood likelihood) {
        String term = term(likelihood);
        return term.isEmpty() ? likelihood.percent() : texts.get("ui.assessment.range", term, likelihood.percent());
    }

    String term(Likelihood likelihood) {
        return yardstick.band(likelihood.term()).map(Yardstick.Band::term).orElse(likelihood.term());
    }

    /** The term as it begins a line. */
    String capital(Likelihood likelihood) {
        String term = term(likelihood);
        return term.isEmpty()
                ? likelihood.percent()
                : term.substring(0, 1).toUpperCase(Locale.ENGLISH) + term.substring(1);
    }

    static Band band(Likelihood likelihood) {
        return new Band(
                likelihood.low().number().doubleValue(),
                likelihood.high().number().doubleValue());
    }
}
