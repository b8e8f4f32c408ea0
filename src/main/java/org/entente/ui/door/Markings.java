package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;

/** Who may see what was said about things. Every method may wait. */
public interface Markings {

    /**
     * How everything said about things is to be marked.
     *
     * @param level empty for the level that each has
     * @param readers codes with commas between; empty for the readers that each has
     */
    record Wanted(String level, String readers) {

        public boolean isNothing() {
            return level.isEmpty() && readers.isBlank();
        }
    }

    /** How many claims have a portion mark. */
    record Counted(String portion, int claims) {}

    /**
     * What marking would come to.
     *
     * @param now how the claims are marked today, the commonest first
     * @param changes how many would be marked otherwise
     * @param words that in sentences
     * @param held sentences on partners that hold some of what rises
     */
    record Forecast(List<Counted> now, int changes, List<String> words, List<String> held) {
        public Forecast {
            now = List.copyOf(now);
            words = List.copyOf(words);
            held = List.copyOf(held);
        }
    }

    /** The levels to choose from, lowest first. */
    List<String> levels();

    Forecast forecast(List<ObjectId> things, Wanted wanted, Progress progress);

    /** Marks as one step. */
    void mark(List<ObjectId> things, Wanted wanted, String reason, Progress progress);
}
