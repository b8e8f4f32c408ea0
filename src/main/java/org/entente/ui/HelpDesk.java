package org.entente.ui;

import java.util.List;
import org.entente.ui.help.CrashNote;
import org.entente.ui.help.Guide;
import org.entente.ui.help.GuideView;
import org.entente.ui.help.ShortcutSheet;
import org.entente.ui.keys.KeyAction;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;

/** Opens the guide, the list of keys and the note after a defect, inside the window and under its banners. */
final class HelpDesk {

    private final Dialogs dialogs;
    private final Texts texts;

    HelpDesk(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** @param screen what the page is to be about */
    void guide(String screen) {
        dialogs.enlarge(new GuideView(Guide.about(screen), texts), texts.get("ui.help.close"), () -> {});
    }

    void keys(List<KeyAction> shortcuts) {
        dialogs.enlarge(new ShortcutSheet(shortcuts, texts), texts.get("ui.help.close"), () -> {});
    }

    void crash(String reference, String trace) {
        dialogs.show(texts.get("ui.crash.title"), new CrashNote(reference, trace, texts), texts.get("ui.crash.close"));
    }
}
