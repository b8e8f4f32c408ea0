package org.entente.ui;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.ui.keys.Keymap;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.LookOnly;
import org.entente.ui.shell.SeenStrip;

/** What is different in a room over a vault that lies where nothing can be written: it says so, and hands are kept off. */
final class ReadOnlyRoom {

    private final CaseTools tools;
    private Runnable letGo = () -> {};

    ReadOnlyRoom(CaseTools tools) {
        this.tools = tools;
    }

    Node keepHandsOff(Node view, Keymap map) {
        var texts = tools.texts();
        String reason = texts.get("ui.readonly.reason");
        var all = new VBox(SeenStrip.readOnly(texts.get("ui.readonly.strip")), view);
        all.getStyleClass().add("seen-room");
        VBox.setVgrow(view, Priority.ALWAYS);
        letGo = LookOnly.keep(
                all,
                reason,
                key -> PartnersEyes.CHANGING.stream().anyMatch(what -> map.is(what, key)),
                () -> tools.toasts().done(reason));
        tools.references().onDrop(_ -> tools.toasts().done(reason));
        return all;
    }

    void end() {
        letGo.run();
    }
}
