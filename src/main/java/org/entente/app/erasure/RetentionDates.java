package org.entente.app.erasure;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.app.AppException;
import org.entente.audit.Trail;
import org.entente.model.ObjectId;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.store.CaseStore;
import org.jspecify.annotations.Nullable;

/**
 * Days after which a thing, a source or the whole case has to be reviewed or erased. They are this organisation's own: no package
 * carries them. Nothing happens by itself on such a day; it is shown as due until somebody sets another or erases the thing.
 */
public final class RetentionDates {

    /** The action in the log; its detail is the duty, the day or never, and the thing's id if it is about one. */
    public static final String ACTION = "retention.set";

    private static final String NOTE = "retention";
    /** The day of a duty that was taken away. */
    public static final String NEVER = "never";

    private final CaseStore store;
    private final Trail trail;
    private final InstantSource clock;

    public RetentionDates(CaseStore store, Trail trail, InstantSource clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Sets the day of a duty, or takes it away.
     *
     * @param object null for the whole case
     * @param day null for none
     */
    public void set(@Nullable ObjectId object, RetentionDate.Duty duty, @Nullable LocalDate day) {
        if (object != null && store.queries().objects().find(object).isEmpty()) {
            throw new AppException("app.object.none", object.toString());
        }
        String until = day == null ? NEVER : day.toString();
        byte[] chain = CanonicalJson.write(Json.fields()
                .withSome("object", object == null ? "" : object.toString())
                .with("duty", duty.name())
                .with("day", until)
                .end());
        store.note(notes -> notes.note(NOTE, chain, new byte[0]));
        trail.keep(ACTION, duty.name() + " " + until + " " + (object == null ? "" : object.toString()));
    }

    /** Every day that is set, the earliest first; of what was erased since there is none. */
    public List<RetentionDate> all() {
        var days = new LinkedHashMap<String, RetentionDate>();
        for (var note : store.queries().exchange().notes(NOTE)) {
            Json.Obj fields = CanonicalJson.parse(note.chain()).object();
            String object = fields.text("object", "");
            String key = fields.text("duty") + object;
            days.remove(key);
            if (!fields.text("day").equals(NEVER)) {
                days.put(
                        key,
                        new RetentionDate(
                                object.isEmpty() ? null : ObjectId.parse(object),
                                RetentionDate.Duty.valueOf(fields.text("duty")),
                                LocalDate.parse(fields.text("day"))));
            }
        }
        return days.values().stream()
                .filter(each -> each.object() == null
                        || store.queries().objects().find(each.object()).isPresent())
                .sorted(Comparator.comparing(RetentionDate::day))
                .toList();
    }

    /** What is due by now. */
    public List<RetentionDate> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return all().stream().filter(each -> each.isDue(today)).toList();
    }
}
