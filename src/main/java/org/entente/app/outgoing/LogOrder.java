package org.entente.app.outgoing;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.audit.AuditSentences;
import org.entente.app.desk.AuditDesk.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What of the log is to be exported.
 *
 * @param partner for whom; null means our own organisation
 * @param entries those that are wanted, in the order in which they are to stand
 * @param of how many the whole log has
 * @param words in which they are told
 */
public record LogOrder(@Nullable String partner, List<Entry> entries, int of, AuditSentences words, Path out) {
    public LogOrder {
        entries = List.copyOf(entries);
    }
}
