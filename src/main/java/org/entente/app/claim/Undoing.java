package org.entente.app.claim;

import org.entente.model.ObjectId;

/** What taking actions back came to. */
public sealed interface Undoing {

    /**
     * Everything they said no longer stands.
     *
     * @param overtaken how many of their values did not stand any more anyhow, because later ones had taken their place;
     *     those stay
     */
    record Done(int overtaken) implements Undoing {}

    /** Later claims rest on an object that the actions made. Nothing was changed. */
    record BuiltUpon(ObjectId object) implements Undoing {}
}
