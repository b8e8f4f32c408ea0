package org.entente.ui.entity;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** Keys that work as long as a node is in the window, wherever the cursor is. */
final class ScreenKeys {

    private ScreenKeys() {}

    static void whileShown(Node node, Map<KeyCombination, Runnable> keys) {
        node.sceneProperty().subscribe((before, now) -> {
            change(before, scene -> keys.forEach((key, action) -> scene.getAccelerators().remove(key, action)));
            change(now, scene -> scene.getAccelerators().putAll(keys));
        });
    }

    private static void change(@org.jspecify.annotations.Nullable Scene scene, java.util.function.Consumer<Scene> how) {
        if (scene != null) {
            how.accept(scene);
        }
    }
}
