package org.entente.ui.peek;

import org.entente.app.source.reading.Content;
import org.entente.ui.door.EntityPage;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of a thing.
 *
 * @param photo a small picture, to be closed; null if it has none that can be shown
 */
public record Peeked(EntityPage page, Content.@Nullable Picture photo) {

    void close() {
        if (photo != null) {
            photo.close();
        }
    }
}
