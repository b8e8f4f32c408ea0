package org.entente.app.outgoing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a document.
 *
 * @param assessment object id of the assessment
 * @param template {@code bluf}, {@code full} or {@code register}
 * @param partner whose eyes it is for; null means our own organisation
 * @param out its ending chooses the kind of document
 */
public record ReportOrder(
        String assessment, String template, @Nullable String partner, Path out) {}
