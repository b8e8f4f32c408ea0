package org.entente.ui.door;

import java.util.List;
import org.entente.ui.door.Dashboard.Item;
import org.jspecify.annotations.Nullable;

/** How high the case is marked, and what the analyst decides about it. Every method may wait. */
public interface CaseMarkings {

    /**
     * How the case is marked.
     *
     * @param banner the highest marking of everything in the case, or a higher one that it had and nobody lowered
     * @param notice what there is to say about it; null for nothing
     */
    record State(Banner banner, @Nullable Notice notice) {}

    /** Something to say about the marking of the case. */
    sealed interface Notice {
        String sentence();

        /** It rose, and because of what. */
        record Rose(String sentence) implements Notice {}

        /**
         * It could be lowered.
         *
         * @param lower what the button says that does so
         * @param to the marking it would have, for {@link CaseMarkings#lower}
         */
        record Lower(String sentence, String lower, String to) implements Notice {}
    }

    /**
     * What sets the banner, the latest first.
     *
     * @param meanings what the words about the originator mean, one each; none if the banner has none of them
     * @param isCut if there is more
     */
    record Setters(String title, List<String> meanings, List<Item> items, boolean isCut) {
        public Setters {
            meanings = List.copyOf(meanings);
            items = List.copyOf(items);
        }
    }

    /** Raises the banner to what is in the case by now. A rise is told once. */
    State state();

    Setters setters();

    /** Lowers the case; never below what is in it by now. */
    State lower(Notice.Lower offer);

    /** Stays where it is; is offered again only after something else has changed. */
    State keep();

    /** The highest marking of what stands on a screen; that of the case for everything, and for marks that nobody can read. */
    Banner of(Shown shown);
}
