package org.entente.ui.shell;

import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/**
 * What this case has put on the clipboard. It is taken away after a while and when the case locks, unless something else lies
 * there by then.
 */
public final class CopyBoard {

    private final Supplier<Duration> keep;
    private final PauseTransition left = new PauseTransition();
    private String put = "";

    /** @param keep how long something may lie there; zero until the case locks */
    public CopyBoard(Supplier<Duration> keep) {
        this.keep = keep;
        left.setOnFinished(_ -> clear());
    }

    public void put(String text) {
        put = text;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        left.stop();
        Duration time = keep.get();
        if (time.greaterThan(Duration.ZERO)) {
            left.setDuration(time);
            left.playFromStart();
        }
    }

    public void clear() {
        left.stop();
        var board = Clipboard.getSystemClipboard();
        if (!put.isEmpty()
                && put.strip().equals(String.valueOf(board.getString()).strip())) {
            board.clear();
        }
        put = "";
    }
}
