package org.entente.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.OpenCase;
import org.entente.ui.peek.Peeked;

/**
 * Reads what a peek at a thing shows. May wait.
 *
 * @param covers whether photos are covered until somebody asks to see one
 */
record Glances(OpenCase openCase, Supplier<Perspective> perspective, BooleanSupplier covers) {

    /** A thing at a glance, with the first of its photos that can be shown. */
    Peeked at(ObjectId thing) {
        var page = openCase.entities().page(thing, perspective.get());
        var photos = openCase.attachments().photos(thing);
        if (covers.getAsBoolean()) {
            return new Peeked(page, null, !photos.isEmpty());
        }
        for (Attachments.File file : photos) {
            var content = openCase.attachments().read(file, ContentReader.Size.THUMBNAIL);
            if (content instanceof Content.Picture photo) {
                return new Peeked(page, photo, false);
            }
            content.close();
        }
        return new Peeked(page, null, false);
    }
}
