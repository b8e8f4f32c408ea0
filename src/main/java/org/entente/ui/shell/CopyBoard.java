package org.entente.ui.shell;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;

/**
 * What this case has put on the clipboard, marked as nothing to keep a history of. It is taken away after a while and when the case locks, unless something else lies
 * there by then.
 */
public final class CopyBoard {

    /** Clipboard managers keep no history of what carries this; password managers began it. */
    static final DataFormat SECRET = secret();

    private final Supplier<Duration> keep;
    private final PauseTransition left = new PauseTransition();
    private String put = "";

    /** @param keep how long something may lie there; zero until the case locks */
    public CopyBoard(Supplier<Duration> keep) {
        this.keep = keep;
        left.setOnFinished(_ -> clear());
    }

    private static DataFormat secret() {
        String name = "x-kde-passwordManagerHint";
        DataFormat known = DataFormat.lookupMimeType(name);
        return known == null ? new DataFormat(name) : known; // a second one of the same name is refused
    }

    public void put(String text) {
        put = text;
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, text, SECRET, ByteBuffer.wrap("secret".getBytes(US_ASCII))));
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
