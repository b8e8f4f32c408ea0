package org.entente.ui.graph;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.model.ObjectId;
import org.entente.ui.shell.StepsViewModel;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;

/**
 * Names what is done to a chart, so that it can be taken back among the steps of the case, though the case keeps nothing of
 * it. Screen's thread only.
 */
final class ChartHistory {

    private final StepsViewModel steps;
    private final Background background;
    private final Texts texts;
    private final Supplier<ChartMoment> now;
    private final Consumer<ChartMoment> goTo;

    /** @param goTo shows the chart as it was at a moment */
    ChartHistory(
            StepsViewModel steps,
            Background background,
            Texts texts,
            Supplier<ChartMoment> now,
            Consumer<ChartMoment> goTo) {
        this.steps = steps;
        this.background = background;
        this.texts = texts;
        this.now = now;
        this.goTo = goTo;
    }

    /** Goes to what was before a step, and from there back to what was after it. */
    private final class Turn implements Runnable {

        private ChartMoment other;

        Turn(ChartMoment before) {
            other = before;
        }

        @Override
        public void run() {
            background.onScreen(() -> {
                var here = now.get();
                goTo.accept(other);
                other = here;
            });
        }
    }

    /** What is on the chart has changed, about which it is told. */
    void changed(ChartMoment before, String words) {
        steps.viewed(words, words, new Turn(before));
    }

    /** How it looks has changed, which everybody sees. */
    void seen(ChartMoment before, String words) {
        steps.viewed(words, "", new Turn(before));
    }

    /** The name of a step about these things; of those that are not on the chart only the number is known. */
    String words(String key, ChartState chart, Collection<ObjectId> things) {
        int only = things.size() == 1 ? chart.number(things.iterator().next()) : -1;
        return texts.get(
                key,
                only < 0
                        ? texts.get("ui.step.link.many", things.size())
                        : chart.items().get(only).name());
    }

    /** The name of what is so many. */
    String count(String key, int many) {
        return texts.get(key, many);
    }

    /** The chart is no longer there. */
    void forget() {
        steps.forgetViewed();
    }
}
