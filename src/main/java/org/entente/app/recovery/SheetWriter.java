package org.entente.app.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.outgoing.FileWriting;
import org.entente.app.text.Texts;
import org.entente.picture.chart.Banner;
import org.entente.picture.scene.Ink;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.entente.report.page.PageWriter;

/** Writes a recovery sheet as a page to be printed. It holds nothing of a case, so nothing of it needs releasing. */
public final class SheetWriter {

    private static final Ink STRIP = Ink.of("#57606A");

    private final Texts texts;

    public SheetWriter(Texts texts) {
        this.texts = texts;
    }

    /** @throws org.entente.app.AppException if the file cannot be written */
    public void write(RecoverySheet sheet, Path target) {
        FileWriting.writePrivately(target, page(sheet));
    }

    /** The sheet as a PDF. */
    byte[] page(RecoverySheet sheet) {
        return PageWriter.write(document(sheet));
    }

    Document document(RecoverySheet sheet) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < sheet.groups().size(); i++) {
            rows.add(List.of(String.valueOf(i + 1), sheet.groups().get(i)));
        }
        return new Document(
                texts.say("app.recovery.title"),
                "",
                texts.say("app.recovery.subtitle", sheet.vault(), sheet.made().toString()),
                Locale.ENGLISH,
                new Banner(texts.say("app.recovery.banner"), 0, 0, STRIP, Ink.WHITE, List.of()),
                texts.bundle().getString("report.page"),
                List.of(
                        paragraph("app.recovery.what"),
                        new Block.Table(
                                texts.say("app.recovery.code"),
                                "",
                                List.of(texts.say("app.recovery.group"), texts.say("app.recovery.characters")),
                                rows,
                                List.of(20, 80)),
                        paragraph("app.recovery.how"),
                        paragraph("app.recovery.keep")));
    }

    private Block paragraph(String key) {
        return new Block.Paragraph("", texts.say(key), "");
    }
}
