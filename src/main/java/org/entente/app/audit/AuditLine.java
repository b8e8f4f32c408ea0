package org.entente.app.audit;

import org.entente.app.desk.Line;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log in words. What it was about stands apart from what was done, so that it can be opened, or stay here when
 * the rest leaves.
 *
 * @param who person and organisation, as far as known
 * @param action what was done
 * @param object what it was about; null for nothing of the case, and for what is not there any more
 * @param others about how many more it was
 * @param reason as it was given; empty for none
 * @param pack number and partner of the package that went out, or brought it; empty for none
 */
public record AuditLine(String who, String action, @Nullable Line object, int others, String reason, String pack) {

    AuditLine(String who, String action) {
        this(who, action, null, 0, "", "");
    }

    AuditLine about(@Nullable Line thing, int more) {
        return new AuditLine(who, action, thing, more, reason, pack);
    }

    AuditLine because(String why) {
        return new AuditLine(who, action, object, others, why, pack);
    }

    /** The same where not all that the reason may tell is to leave. */
    public AuditLine withoutReason() {
        return because("");
    }

    AuditLine in(String numbered) {
        return new AuditLine(who, action, object, others, reason, numbered);
    }
}
