package org.entente.ui.shell;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.entente.model.ObjectId;
import org.entente.ui.door.Banner;
import org.entente.ui.door.CaseMarkings;
import org.jspecify.annotations.Nullable;

/**
 * How the case in the window is marked.
 *
 * @param notice what there is to say about it; holds null for nothing
 * @param markings what sets it, and how a screen is marked; may wait
 */
public record CaseMark(
        ObservableValue<Banner> banner,
        ObservableValue<CaseMarkings.@Nullable Notice> notice,
        CaseMarkings markings,
        Ways ways) {

    /**
     * What can be done about it.
     *
     * @param lower takes an offer
     * @param keep refuses it
     * @param dismiss has read that it rose
     * @param open opens one of the things that set it
     */
    public record Ways(
            Consumer<CaseMarkings.Notice.Lower> lower, Runnable keep, Runnable dismiss, Consumer<ObjectId> open) {}
}
