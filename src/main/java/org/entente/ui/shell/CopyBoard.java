package org.entente.ui.shell;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** What this case has put on the clipboard. It is taken away when the case locks, unless something else lies there by then. */
public final class CopyBoard {

    private String put = "";

    public void put(String text) {
        put = text;
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    public void clear() {
        var board = Clipboard.getSystemClipboard();
        if (!put.isEmpty()
                && put.strip().equals(String.valueOf(board.getString()).strip())) {
            board.clear();
        }
        put = "";
    }
}
