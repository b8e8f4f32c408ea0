package org.entente.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.claim.ValueEdits;
import org.entente.app.source.Attachment;
import org.entente.app.source.AttachmentService;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.ContentReader;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Attachments;

/** The photos and files of an open case. */
final class DeskAttachments implements Attachments {

    private final AttachmentService attachments;
    private final ValueEdits values;
    private final DeskSteps steps;
    private final Looks looks;

    DeskAttachments(OpenCase open, DeskSteps steps, Looks looks) {
        this.attachments = open.attachments();
        this.values = open.entities().edits().values();
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public List<File> photos(ObjectId object) {
        return attachments.photos(object).stream().map(this::file).toList();
    }

    @Override
    public List<File> files(ObjectId object) {
        return attachments.files(object).stream().map(this::file).toList();
    }

    private File file(Attachment attachment) {
        return new File(
                attachment.claim(),
                attachment.blob(),
                attachment.name(),
                FileSize.words(looks.texts(), attachment.size()),
                attachment.contributor(),
                looks.time(attachment.made()),
                looks.portion(attachment.marking()),
                attachment.likeness());
    }

    @Override
    public void addPhoto(ObjectId object, Path file, String level, Progress progress) {
        attach(object, "photo", file, level, "ui.step.photo");
    }

    @Override
    public void addFile(ObjectId object, Path file, String level, Progress progress) {
        attach(object, "attachment", file, level, "ui.step.file");
    }

    @Override
    public void likeness(ObjectId object, File photo, String code) {
        steps.does(
                () -> {
                    values.likeness(photo.claim(), code);
                    return code;
                },
                "ui.step.likeness",
                steps.name(object));
    }

    private void attach(ObjectId object, String property, Path file, String level, String key) {
        var terms = Terms.marked(new MarkingChoices(looks).read(level));
        steps.does(
                () -> attachments.attach(object, property, file, terms),
                key,
                String.valueOf(file.getFileName()),
                steps.name(object));
    }

    @Override
    public Content read(File file, ContentReader.Size size) {
        return attachments.read(file.blob(), size);
    }
}
