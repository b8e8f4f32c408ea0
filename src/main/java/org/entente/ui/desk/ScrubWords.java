package org.entente.ui.desk;

import java.util.ArrayList;
import org.entente.app.VaultScrub;
import org.entente.ui.door.OpenCase.Scrubbed;
import org.entente.ui.text.Texts;

/** What reading a whole vault again found, in words. */
final class ScrubWords {

    private static final long MIB = 1 << 20;

    private ScrubWords() {}

    static Scrubbed of(VaultScrub found, Texts texts) {
        var read = found.counts();
        var words = new ArrayList<String>();
        words.add(texts.get(
                "ui.scrub.read",
                "%,d".formatted(Math.ceilDiv(read.bytes(), MIB)),
                read.segments(),
                read.contents(),
                read.attachments(),
                read.desk(),
                found.problems().size()));
        words.addAll(found.repaired());
        words.addAll(found.problems());
        return new Scrubbed(found.isIntact(), String.join(" ", words));
    }
}
