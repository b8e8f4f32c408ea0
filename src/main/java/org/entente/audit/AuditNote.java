package org.entente.audit;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.entente.model.KeyId;

/**
 * Something that was done to the vault and is no claim: a user added, a passphrase changed. Kept in the journal as a note.
 *
 * @param author whose key was in use
 * @param action what was done, as a code such as {@code user.add}
 * @param detail whom or what it concerned; may be empty
 */
public record AuditNote(Instant time, KeyId author, String action, String detail) {

    /** The kind of the journal's notes. */
    public static final String NOTE = "audit";

    private static final int PARTS = 4;

    public AuditNote {
        if (!action.matches("[a-z.-]+")) {
            throw new IllegalArgumentException("an action is a code, got " + action);
        }
        detail = detail.replaceAll("[\\p{Cntrl}]", " ").strip();
    }

    public byte[] bytes() {
        return String.join("\t", time.toString(), author.toString(), action, detail)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Empty for what no version of ours wrote. */
    public static Optional<AuditNote> read(byte[] content) {
        String[] parts = new String(content, StandardCharsets.UTF_8).split("\t", PARTS);
        try {
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new AuditNote(Instant.parse(parts[0]), KeyId.parse(parts[1]), parts[2], parts[3]));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
