package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.backup.KnownBackups;
import org.entente.model.ObjectId;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.ui.door.Erasures;
import org.entente.ui.text.Texts;

/** Erasing behind the window. */
record DeskErasures(OpenCase open, Texts texts) implements Erasures {

    @Override
    public Reach reach(ObjectId object) {
        try {
            var reach = open.erasures().reach(object);
            return new Reach(
                    reach.claims() > 0,
                    words("ui.erase.reach", reach, open.backups().list()));
        } catch (EntenteException refused) {
            return new Reach(false, texts.failure(refused));
        }
    }

    @Override
    public String erase(ObjectId object, String reason, String basis, Progress progress) {
        var erased = open.erasures().erase(object, reason, basis, progress);
        open.steps().forget(); // what could be taken back may name what is gone
        return words("ui.erase.done", erased.reach(), erased.backups());
    }

    private String words(String key, org.entente.app.erasure.Reach reach, List<KnownBackups.Known> backups) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(key, reach.claims(), reach.links(), reach.attachments()));
        if (reach.others() > 0) {
            sentences.add(texts.get("ui.erase.others", reach.others()));
        }
        if (!reach.partners().isEmpty()) {
            sentences.add(texts.get("ui.erase.partners", String.join(", ", reach.partners())));
        }
        if (!backups.isEmpty()) {
            sentences.add(texts.get(
                    "ui.erase.backups",
                    backups.size(),
                    String.valueOf(backups.getFirst().folder().getParent())));
        }
        sentences.add(texts.get("ui.erase.elsewhere"));
        return String.join("\n", sentences);
    }
}
