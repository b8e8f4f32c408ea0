package org.entente.ui.peek;

import org.entente.app.source.reading.Content;
import org.entente.ui.door.EntityPage;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows of a thing.
 *
 * @param photo a small picture, to be closed; null if it has none that can be shown, or one that is covered
 * @param isCovered whether it has a photo that is not to be seen at a glance
 */
public record Peeked(EntityPage page, Content.@Nullable Picture photo, boolean isCovered) {

    void close() {
        if (photo != null) {
            photo.close();
        }
    }
}
