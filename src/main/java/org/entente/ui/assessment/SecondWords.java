package org.entente.ui.assessment;

import java.util.Optional;
import org.entente.assessment.Reading;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;
import org.entente.ui.text.Texts;

/** A likelihood in the words of the yardstick that its reader chose, beside the author's own. */
final class SecondWords {

    private SecondWords() {}

    /** Empty if the author used that yardstick. */
    static Optional<String> of(Likelihood stated, Yardstick chosen, Texts texts) {
        if (chosen.reference().equals(stated.yardstick())) {
            return Optional.empty();
        }
        String name = texts.label("ui.yardstick." + chosen.id(), chosen.id());
        return Optional.of(texts.get("ui.assessment.also", name, words(Reading.of(stated, chosen), texts)));
    }

    private static String words(Reading reading, Texts texts) {
        if (reading.bands().isEmpty()) {
            return texts.get("ui.assessment.also.none");
        }
        String first = reading.bands().getFirst().term();
        String words = reading.crossesBands()
                ? texts.get(
                        "ui.assessment.also.range",
                        first,
                        reading.bands().getLast().term())
                : first;
        return reading.reachesGap() ? texts.get("ui.assessment.also.gap", words) : words;
    }
}
