package org.entente.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.app.OpenCase;
import org.entente.app.backup.KnownBackups;
import org.entente.app.erasure.Erased;
import org.entente.app.erasure.RetentionDate;
import org.entente.model.ObjectId;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.entente.ui.door.Erasures;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

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
    public Days days(@Nullable ObjectId object) {
        return new Days(day(object, RetentionDate.Duty.REVIEW), day(object, RetentionDate.Duty.ERASURE));
    }

    private @Nullable LocalDate day(@Nullable ObjectId object, RetentionDate.Duty duty) {
        return open.erasures().retention().all().stream()
                .filter(each -> each.duty() == duty && Objects.equals(each.object(), object))
                .map(RetentionDate::day)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void set(@Nullable ObjectId object, Days days) {
        Days before = days(object);
        set(object, RetentionDate.Duty.REVIEW, before.review(), days.review());
        set(object, RetentionDate.Duty.ERASURE, before.erasure(), days.erasure());
    }

    /** What stays as it is leaves no line in the log. */
    private void set(
            @Nullable ObjectId object, RetentionDate.Duty duty, @Nullable LocalDate before, @Nullable LocalDate now) {
        if (!Objects.equals(before, now)) {
            open.erasures().retention().set(object, duty, now);
        }
    }

    @Override
    public boolean needsSecond() {
        return open.erasures().needsSecond();
    }

    @Override
    public String erase(ObjectId object, String reason, String basis, char[] second, Progress progress) {
        Erased erased;
        try {
            erased = open.erasures().erase(object, reason, basis, second, progress);
        } finally {
            Arrays.fill(second, '\0');
        }
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
        if (!needsSecond()) {
            sentences.add(texts.get("ui.erase.second.none"));
        }
        sentences.add(texts.get("ui.erase.elsewhere"));
        return String.join("\n", sentences);
    }
}
