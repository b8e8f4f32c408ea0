package org.entente.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.entente.model.current.Perspective;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.attachment.GalleryViewModel;
import org.entente.ui.demo.DemoAttachments;
import org.entente.ui.demo.DemoEntities;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class EntityPageTabsTest {

    private static final Texts TEXTS = Texts.english();

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background slow = new Background(waiting::add, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });

    private static EntityPageView.Ways nowhere() {
        return new EntityPageView.Ways(
                () -> {},
                _ -> {},
                _ -> {},
                (_, _) -> {},
                _ -> {},
                _ -> {},
                (_, _) -> {},
                _ -> {},
                _ -> {},
                _ -> {},
                _ -> new ContextMenu());
    }

    /** A tab would otherwise say for a moment that there is nothing. */
    @Test
    void showNoNumberWhileItIsStillBeingRead(FxRobot robot) {
        robot.interact(() -> {
            var entities = new DemoEntities();
            var karim = entities.named("Yusuf al-Karim").id();
            var photos =
                    new GalleryViewModel(karim, new DemoAttachments(), slow, TEXTS, new SimpleObjectProperty<>(false));
            var files = new FilesViewModel(new DemoAttachments(), slow, TEXTS);
            var model = new EntityPageViewModel(karim, entities, slow, TEXTS, () -> Perspective.OURS);
            var tabs = new EntityPageTabs(
                    model,
                    TEXTS,
                    nowhere(),
                    new EntityPageView.Attached(photos, new Pane(), new Pane(), files, new Pane()));
            photos.refresh();
            files.show(karim);
            var strip = (Pane) tabs.strip(entities.page(karim, Perspective.OURS));
            assertThat(words(strip)).contains("Aliases 2", "Photos", "Files");
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            assertThat(words(strip)).contains("Aliases 2", "Photos 0", "Files 0");
        });
    }

    private static List<String> words(Pane strip) {
        return strip.getChildren().stream()
                .map(ToggleButton.class::cast)
                .map(ToggleButton::getText)
                .collect(Collectors.toList());
    }
}
