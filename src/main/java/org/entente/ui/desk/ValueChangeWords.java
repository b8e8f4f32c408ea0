package org.entente.ui.desk;

import java.util.Map;
import org.entente.app.desk.Line;
import org.entente.app.desk.ObjectPage.Change;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Value;
import org.entente.ui.door.EntityPage.ChangeLine;
import org.entente.ui.door.EntityPage.Sign;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What an action did to a value, in a sentence that has both: what it was before, and what it is now. */
record ValueChangeWords(Looks looks) {

    /** @param mentioned what values point at */
    ChangeLine of(Change change, Map<ObjectId, Line> mentioned) {
        Texts texts = looks.texts();
        String label = looks.property(change.property());
        String before = value(change.property(), change.before(), mentioned);
        String now = value(change.property(), change.now(), mentioned);
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
        return new ChangeLine(sign, label, sentence, portion, change.lost());
    }

    private String portion(@Nullable Marking marking) {
        return marking == null ? "" : looks.portion(marking);
    }

    private String value(String property, @Nullable Value value, Map<ObjectId, Line> mentioned) {
        if (value == null) {
            return "";
        }
        return property.equals("type") ? looks.symbol(value.plain()).label() : looks.value(value, mentioned);
    }
}
