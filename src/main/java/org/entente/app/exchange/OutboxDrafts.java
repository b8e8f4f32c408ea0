package org.entente.app.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ObjectId;
import org.entente.vault.desk.Desk;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packages that were begun, one for each partner at most. They lie on the case's encrypted desk: on this workstation only, in
 * no package. Safe for several threads.
 */
public final class OutboxDrafts {

    private static final String NAME = "outbox/drafts";

    private final Desk desk;

    public OutboxDrafts(Desk desk) {
        this.desk = desk;
    }

    /** A record, so that one name leads to them all; the time as text, which every version of the mapper reads. */
    private record All(List<Kept> drafts) {}

    private record Kept(
            String partner,
            String select,
            @Nullable List<String> things,
            OutboxDraft.Step step,
            String begun,
            @Nullable Checked checked) {
        private OutboxDraft draft() {
            return new OutboxDraft(
                    partner, select, added(), step, Instant.parse(begun), checked == null ? null : checked.result());
        }

        /** None were kept before things could be added one by one. */
        private Set<ObjectId> added() {
            return things == null
                    ? Set.of()
                    : things.stream().map(ObjectId::parse).collect(Collectors.toSet());
        }
    }

    private record Checked(int leaves, int stays, List<OutboxDraft.Kept> why, String portion, String time) {
        static @Nullable Checked of(OutboxDraft.@Nullable Checked result) {
            return result == null
                    ? null
                    : new Checked(
                            result.leaves(),
                            result.stays(),
                            result.why(),
                            result.portion(),
                            result.time().toString());
        }

        private OutboxDraft.Checked result() {
            return new OutboxDraft.Checked(leaves, stays, why, portion, Instant.parse(time));
        }
    }

    /** What was begun, in the order of beginning. */
    public synchronized List<OutboxDraft> list() {
        try {
            return desk
                    .get(NAME)
                    .map(bytes ->
                            JsonMapper.shared().readValue(bytes, All.class).drafts())
                    .orElse(List.of())
                    .stream()
                    .map(Kept::draft)
                    .toList();
        } catch (JacksonException _) {
            return List.of(); // of another version: nothing that left or stayed rests on it
        }
    }

    /** Keeps a draft in place of the one for the same partner. */
    public synchronized void keep(OutboxDraft draft) {
        var others = list().stream().filter(each -> !each.partner().equals(draft.partner()));
        write(Stream.concat(others, Stream.of(draft)).toList());
    }

    /** Nothing is begun for a partner any more. */
    public synchronized void discard(String partner) {
        write(list().stream().filter(each -> !each.partner().equals(partner)).toList());
    }

    private void write(List<OutboxDraft> drafts) {
        var kept = drafts.stream()
                .map(draft -> new Kept(
                        draft.partner(),
                        draft.select(),
                        draft.things().stream().map(ObjectId::toString).toList(),
                        draft.step(),
                        draft.begun().toString(),
                        Checked.of(draft.checked())))
                .toList();
        desk.put(NAME, JsonMapper.shared().writeValueAsBytes(new All(kept)));
    }
}
