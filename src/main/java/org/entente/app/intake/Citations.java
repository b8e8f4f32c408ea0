package org.entente.app.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.model.Attribution;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;

/** What the values of one file rest on: what the file says, or the sources of the case that it cites. */
final class Citations {

    private final boolean isFile;
    private final Map<ObjectId, ObjectId> registered = new HashMap<>();

    /** @param isFile whether ids in it are places in a source that one can look up */
    Citations(boolean isFile) {
        this.isFile = isFile;
    }

    /**
     * Whether the case has what the file cites, so that it need not come in. Of two under one reference neither is presumed.
     *
     * @param sources those that the case has under the reference
     */
    boolean isRegistered(Imported cited, Set<ObjectId> sources) {
        var others = new HashSet<>(sources);
        others.remove(cited.id()); // an earlier import may have brought it
        if (others.size() != 1) {
            return false;
        }
        registered.put(cited.id(), others.iterator().next());
        return true;
    }

    Attribution of(Said said, Imported incoming) {
        ObjectId source = source(said.source());
        boolean isUnsaid = isFile && said.locator().isEmpty() && source != null;
        return new Attribution(source, isUnsaid ? incoming.foreignId() : said.locator(), said.marking());
    }

    private @Nullable ObjectId source(@Nullable ObjectId named) {
        return named == null ? null : registered.getOrDefault(named, named);
    }
}
