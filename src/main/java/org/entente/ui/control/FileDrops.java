package org.entente.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files dropped on a part of the window. The innermost part that takes them has them. */
public final class FileDrops {

    private FileDrops() {}

    public static void accept(Node target, Consumer<List<Path>> taken) {
        target.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) { // other things may be taken here too
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        target.setOnDragDropped(drop -> {
            if (drop.getDragboard().hasFiles()) {
                taken.accept(drop.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
    }
}
