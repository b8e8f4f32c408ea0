package org.entente.ui.attachment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.entente.ui.door.Attachments;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.Texts;

/** Asks how chosen or dropped files are marked, then keeps them with a thing, each as a task of its own. */
public final class AttachDialog {

    private final Attachments attachments;
    private final CaseTools tools;
    private final Texts texts;
    private final Function<ObjectId, List<String>> levels;

    /** @param levels how files of a thing can be marked, what is proposed first; may wait */
    public AttachDialog(Attachments attachments, CaseTools tools, Function<ObjectId, List<String>> levels) {
        this.attachments = attachments;
        this.tools = tools;
        this.texts = tools.texts();
        this.levels = levels;
    }

    /** Asks for photos of {@code object}. */
    public void choosePhotos(ObjectId object) {
        photos(object, tools.choose().files(texts.get("ui.photo.add")));
    }

    public void photos(ObjectId object, List<Path> files) {
        Keep keep = (file, level, progress) -> attachments.addPhoto(object, file, level, progress);
        ask(
                object,
                files,
                "ui.photo.add",
                "ui.photo.add.do",
                (file, level) -> start("ui.photo.adding", file, level, keep));
    }

    /** Asks for files of {@code object}. */
    public void chooseFiles(ObjectId object) {
        files(object, tools.choose().files(texts.get("ui.source.attach")));
    }

    public void files(ObjectId object, List<Path> files) {
        Keep keep = (file, level, progress) -> attachments.addFile(object, file, level, progress);
        ask(
                object,
                files,
                "ui.source.attach",
                "ui.source.attach.do",
                (file, level) -> start("ui.source.attaching", file, level, keep));
    }

    @FunctionalInterface
    private interface Keep {
        void keep(Path file, String level, Progress progress);
    }

    private void start(String key, Path file, String level, Keep keep) {
        tools.tasks()
                .start(
                        texts.get(key, file.getFileName().toString()),
                        progress -> {
                            keep.keep(file, level, progress);
                            return file;
                        },
                        _ -> {},
                        failure -> tools.toasts().failed(texts.failure(failure)));
    }

    private void ask(ObjectId object, List<Path> files, String title, String verb, BiConsumer<Path, String> keep) {
        if (!files.isEmpty()) {
            tools.background().run(() -> levels.apply(object), choices -> ask(files, choices, title, verb, keep));
        }
    }

    private void ask(List<Path> files, List<String> choices, String title, String verb, BiConsumer<Path, String> keep) {
        var level = Fields.choice("level", choices, each -> each);
        var names = new VBox(2);
        files.forEach(
                file -> names.getChildren().add(Chips.styled(file.getFileName().toString(), "mono", "small")));
        var button = tools.dialogs().button(texts.get(verb, files.size()), () -> {
            String chosen = level.getValue();
            if (chosen != null) {
                files.forEach(file -> keep.accept(file, chosen));
            }
        });
        tools.dialogs()
                .show(
                        texts.get(title),
                        new VBox(12, names, Fields.labelled(texts.get("ui.new.level"), level)),
                        tools.dialogs().cancelWord(),
                        button);
    }
}
