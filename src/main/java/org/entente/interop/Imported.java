package org.entente.interop;

import java.util.List;
import java.util.Optional;
import org.entente.model.ObjectId;
import org.entente.model.value.Moment;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/**
 * All that one object of a file says, its type claim among it.
 *
 * @param id derived from format and foreign id, so that two nations importing one file agree
 * @param foreignId the id inside the file, or the key or row it was derived from; for reports
 * @param version when the file says that this content was made; a newer one replaces an older. Null means unversioned
 * @param revoked whether the file calls the object revoked
 * @param references every object that this one points at, whether as a {@code Ref} value or inside a kept text;
 *     those that the case does not hold afterwards are dangling
 * @param where place in the file, such as {@code objects[17]} or {@code line 12}
 */
public record Imported(
        ObjectId id,
        String foreignId,
        @Nullable Moment version,
        boolean revoked,
        List<Said> said,
        List<ObjectId> references,
        Message where) {
    public Imported {
        said = List.copyOf(said);
        references = List.copyOf(references);
    }

    /** What names it in lists; empty if nothing that it says does. */
    public Optional<String> title() {
        return TitleProperty.ALL.stream()
                .flatMap(
                        property -> said.stream().filter(each -> each.property().equals(property)))
                .map(each -> each.value().plain())
                .findFirst();
    }

    /** What it says it is; empty if it does not say. */
    public String type() {
        return said.stream()
                .filter(each -> each.property().equals("type"))
                .map(each -> each.value().plain())
                .findFirst()
                .orElse("");
    }
}
