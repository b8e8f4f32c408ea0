package org.entente.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.entente.ui.door.Choose;
import org.jspecify.annotations.Nullable;

/** The platform's own file and folder dialogs. They name files only, never content of a case. */
final class FileDialogs implements Choose {

    private final Supplier<Window> owner;

    FileDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public List<Path> files(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> target(String title, String suggestedName, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*." + extension, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
