package org.entente.app.desk;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was open when a case was left. It lies on the case's encrypted desk: on this workstation only, in no package. */
public final class LastScreen {

    private static final String NAME = "screen/left";

    private final org.entente.vault.desk.Desk desk;

    public LastScreen(org.entente.vault.desk.Desk desk) {
        this.desk = desk;
    }

    public ScreenLeft left() {
        try {
            return desk.get(NAME)
                    .map(bytes -> JsonMapper.shared().readValue(bytes, ScreenLeft.class))
                    .orElse(ScreenLeft.NOTHING);
        } catch (JacksonException _) {
            return ScreenLeft.NOTHING; // of another version: it costs no more than a few clicks
        }
    }

    public void leave(ScreenLeft screen) {
        desk.put(NAME, JsonMapper.shared().writeValueAsBytes(screen));
    }
}
