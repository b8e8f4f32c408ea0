package org.entente.app.copy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.model.KeyId;
import org.entente.vault.desk.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What a vault knows about being a copy. It lies on the vault's desk, so that it is copied with the vault, and is in no package.
 *
 * @param instance of all copies of this vault that one home has seen, each has another one
 * @param marks of the people for whom it is a copy
 */
record CopyMarks(UUID instance, SortedMap<KeyId, Mark> marks) {

    private static final String NAME = "copy";
    private static final String INSTANCE = "instance";
    private static final String INCOMPLETE = "incomplete";
    private static final String COMPLETE = "complete";
    private static final int PARTS = 4;

    /**
     * What makes it a copy for one person.
     *
     * @param copy random; the workstation id is derived from it and the person's card
     * @param before workstation id of the vault that it is a copy of
     * @param isIncomplete whether it was older than what this home had seen of that vault
     */
    public record Mark(UUID copy, UUID before, boolean isIncomplete) {}

    /** The marks on a desk; null if there are none that can be read. */
    static @Nullable CopyMarks on(Desk desk) {
        byte[] bytes = desk.get(NAME).orElse(null);
        return bytes == null ? null : parse(bytes);
    }

    private static @Nullable CopyMarks parse(byte[] bytes) {
        UUID instance = null;
        var marks = new TreeMap<KeyId, Mark>();
        try {
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                String[] parts = line.split(" ");
                if (parts[0].equals(INSTANCE)) {
                    instance = UUID.fromString(parts[1]);
                } else if (parts.length == PARTS) {
                    marks.put(
                            KeyId.parse(parts[0]),
                            new Mark(
                                    UUID.fromString(parts[1]), UUID.fromString(parts[2]), parts[3].equals(INCOMPLETE)));
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            return null; // as if it had been lost: whoever knows the vault is asked what became of it
        }
        return instance == null ? null : new CopyMarks(instance, marks);
    }

    void keep(Desk desk) {
        var text = new StringBuilder(INSTANCE + " " + instance + "\n");
        marks.forEach((key, mark) -> text.append(key)
                .append(' ')
                .append(mark.copy())
                .append(' ')
                .append(mark.before())
                .append(' ')
                .append(mark.isIncomplete() ? INCOMPLETE : COMPLETE)
                .append('\n'));
        desk.put(NAME, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Nullable
    Mark of(KeyId key) {
        return marks.get(key);
    }

    CopyMarks with(UUID nextInstance, KeyId key, Mark mark) {
        var next = new TreeMap<>(marks);
        next.put(key, mark);
        return new CopyMarks(nextInstance, next);
    }
}
