package org.entente.app.source;

import java.nio.file.Path;
import org.entente.app.TestWorkstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader.Size;
import org.entente.app.source.reading.Pages;
import org.entente.model.marking.Marking;

/**
 * A workstation that has no temporary folder: attaches a photo and a document and opens both inside. Arguments: its home,
 * its vault, the photo, the document. Prints what opening came to.
 */
final class ReadingProcess {

    private ReadingProcess() {}

    public static void main(String[] arguments) {
        var workstation = TestWorkstation.of(Path.of(arguments[0]), "KST");
        try (var open = workstation.create(Path.of(arguments[1]), TestWorkstation.PASSPHRASE.clone())) {
            var terms = Terms.marked(Marking.of("generic", "SECRET"));
            var person = open.claims().create("person", "Ada Test", terms);
            var photo = open.attachments().attach(person, "photo", Path.of(arguments[2]), terms);
            var file = open.attachments().attach(person, "attachment", Path.of(arguments[3]), terms);
            var picture = (Content.Picture) open.attachments().read(photo, Size.SCREEN);
            System.out.println("picture " + picture.width() + " " + picture.height());
            var pages = ((Content.Paged) open.attachments().read(file, Size.SCREEN)).pages();
            var page = (Pages.Page.Drawn) pages.draw(0, 600);
            System.out.println("page " + page.pixels().width() + " " + page.isWhole());
        }
    }
}
