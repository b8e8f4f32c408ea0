package org.entente.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.ObjectId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the analyst began to decide about contested values. It lies on the case's encrypted desk: on this workstation only, in
 * no package. Safe for several threads.
 */
public final class ContestedDrafts {

    private static final String NAME = "contested/drafts";

    private final org.entente.vault.desk.Desk desk;

    public ContestedDrafts(org.entente.vault.desk.Desk desk) {
        this.desk = desk;
    }

    /** By object and property; a record, so that one name leads to them all. */
    private record All(Map<String, ContestedDraft> drafts) {}

    /** Everything that was begun. */
    public synchronized Map<String, ContestedDraft> all() {
        try {
            return desk.get(NAME)
                    .map(bytes ->
                            JsonMapper.shared().readValue(bytes, All.class).drafts())
                    .orElse(Map.of());
        } catch (JacksonException _) {
            return Map.of(); // of another version: nothing in the case rests on it
        }
    }

    /** Keeps how far one has come; {@link ContestedDraft#NONE} forgets it. */
    public synchronized void keep(ObjectId object, String property, ContestedDraft draft) {
        var drafts = new LinkedHashMap<>(all());
        boolean isChanged = draft.equals(ContestedDraft.NONE)
                ? drafts.remove(key(object, property)) != null
                : !draft.equals(drafts.put(key(object, property), draft));
        if (isChanged) {
            desk.put(NAME, JsonMapper.shared().writeValueAsBytes(new All(drafts)));
        }
    }

    /** What a draft is found under. */
    public static String key(ObjectId object, String property) {
        return object + " " + property;
    }
}
