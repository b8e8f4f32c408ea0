package org.entente.ui;

import java.util.function.Supplier;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Attachments;
import org.entente.ui.door.OpenCase;
import org.entente.ui.peek.Peeked;

/** Reads what a peek at a thing shows. May wait. */
record Glances(OpenCase openCase, Supplier<Perspective> perspective) {

    /** A thing at a glance, with the first of its photos that can be shown. */
    Peeked at(ObjectId thing) {
        var page = openCase.entities().page(thing, perspective.get());
        for (Attachments.File file : openCase.attachments().photos(thing)) {
            var content = openCase.attachments().read(file, ContentReader.Size.THUMBNAIL);
            if (content instanceof Content.Picture photo) {
                return new Peeked(page, photo);
            }
            content.close();
        }
        return new Peeked(page, null);
    }
}
