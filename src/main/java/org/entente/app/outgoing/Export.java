package org.entente.app.outgoing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A wish to write the case in a foreign format.
 *
 * @param partner whose eyes it is for; null means our own organisation
 * @param select only objects that match, with what they need; null means everything
 * @param reason why withheld names in its text may leave; null means that nobody accepts them
 */
public record Export(
        String format,
        Path out,
        @Nullable String partner,
        @Nullable String select,
        @Nullable String reason) {}
