package org.entente.ui.desk;

import java.util.Comparator;
import java.util.List;
import org.entente.app.desk.ObjectPage;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts what became of a thing into sentences, action by action. */
final class HistoryWords {

    private final Looks looks;
    private final Texts texts;

    HistoryWords(Looks looks) {
        this.looks = looks;
        this.texts = looks.texts();
    }

    List<EntityPage.HistoryLine> of(ObjectPage page) {
        return page.history().stream()
                .map(action -> new EntityPage.HistoryLine(
                        looks.time(action.time()),
                        texts.get("ui.history.who", action.organisation(), action.author())
                                .strip(),
                        action.packages(),
                        action.changes().stream()
                                .map(change -> change(change, page))
                                .sorted(Comparator.comparing(EntityPage.ChangeLine::label))
                                .toList()))
                .toList();
    }

    private EntityPage.ChangeLine change(ObjectPage.Change change, ObjectPage page) {
        String label = looks.property(change.property());
        String before = value(change.before(), page);
        String now = value(change.now(), page);
        String sentence = switch (change.kind()) {
            case SAID -> texts.get("ui.history.said", label, now);
            case REPLACED ->
                before.equals(now)
                        ? texts.get("ui.history.again", label, now)
                        : texts.get("ui.history.replaced", label, before, now);
            case TAKEN_BACK -> texts.get("ui.history.taken", label, before);
            case RESOLVED -> texts.get("ui.history.resolved", label, now);
            case MARKED -> texts.get("ui.history.marked", label, now, portion(change.marking()));
        };
        Sign sign = switch (change.kind()) {
            case SAID -> Sign.ADDED;
            case REPLACED, RESOLVED, MARKED -> Sign.CHANGED;
            case TAKEN_BACK -> Sign.REMOVED;
        };
        String portion = looks.portion(looks.catalogue().markings().join(change.markings()));
        return new EntityPage.ChangeLine(sign, label, sentence, portion, change.lost());
    }

    private String portion(@Nullable Marking marking) {
        return marking == null ? "" : looks.portion(marking);
    }

    private String value(@Nullable Value value, ObjectPage page) {
        return value == null ? "" : looks.value(value, page.mentioned());
    }
}
