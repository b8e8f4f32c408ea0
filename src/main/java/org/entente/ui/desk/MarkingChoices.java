package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.claim.TypedTerms;
import org.entente.model.marking.Marking;

/** What can be chosen to mark something said about a thing: as the thing itself is marked, or one of the levels. */
record MarkingChoices(Looks looks) {

    /** @param thing how the thing is marked; first among the choices, as it is written, unless it is not marked at all */
    List<String> about(Marking thing) {
        var all = new ArrayList<>(looks.levels());
        if (!thing.equals(Marking.UNMARKED)) {
            String written = looks.catalogue().markings().banner(thing);
            all.remove(written);
            all.addFirst(written);
        }
        return all;
    }

    /** Reads one of those. */
    Marking read(String chosen) {
        return looks.levels().contains(chosen) ? Looks.marking(chosen) : TypedTerms.marking(looks.catalogue(), chosen);
    }
}
