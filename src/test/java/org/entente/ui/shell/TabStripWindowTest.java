package org.entente.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/** More tabs than fit beside each other. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TabStripWindowTest {

    private static final double WIDTH = 900;

    private final ShellViewModel model = new ShellViewModel();
    private TabStrip strip;
    private Stage window;

    @Start
    void start(Stage shared) {
        window = new Stage(); // the shared one would keep this size for later tests
        strip = new TabStrip(model, Texts.english());
        window.setScene(new Scene(new VBox(strip), WIDTH, 200));
        window.show();
    }

    @Stop
    void stop() {
        window.close();
    }

    private void open(FxRobot robot, int count) {
        robot.interact(() -> {
            for (Place place : List.of(Place.values()).subList(0, count)) {
                model.open(place);
                model.tabs().getLast().titleProperty().set("Things that are at " + place.key());
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Node> shown() {
        strip.applyCss();
        strip.layout();
        return strip.lookupAll(".tab-item").stream().filter(Node::isVisible).toList();
    }

    private void areReadable(FxRobot robot, double scale) {
        robot.interact(() -> {
            var shown = shown();
            assertThat(shown).isNotEmpty().hasSizeLessThan(model.tabs().size());
            assertThat(shown).allSatisfy(head -> {
                assertThat(head.getLayoutBounds().getWidth()).isGreaterThanOrEqualTo(TabStrip.LEAST * scale - 1);
                assertThat(head.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(strip.getWidth());
            });
            var more = (MenuButton) strip.lookup("#tabs-more");
            assertThat(more.isVisible()).isTrue();
            assertThat(more.isFocusTraversable()).isTrue();
            int hidden = model.tabs().size() - shown.size();
            assertThat(more.getText()).isEqualTo(String.valueOf(hidden));
            assertThat(more.getItems()).hasSize(hidden);
            assertThat(shown)
                    .as("the one in front can be seen")
                    .anyMatch(head -> head.getStyleClass().contains("chosen"));
        });
    }

    @Test
    void showsEveryTabWhileTheyFit(FxRobot robot) {
        open(robot, 3);
        robot.interact(() -> {
            assertThat(shown()).hasSize(3);
            assertThat(strip.lookup("#tabs-more").isVisible()).isFalse();
        });
    }

    @Test
    void keepsNamesReadableAndListsTheRest(FxRobot robot) {
        open(robot, Place.values().length);
        areReadable(robot, 1);
        robot.interact(() -> {
            var more = (MenuButton) strip.lookup("#tabs-more");
            MenuItem first = more.getItems().getFirst();
            String name = first.getText();
            first.fire();
            assertThat(model.selectedProperty().get().titleProperty().get()).isEqualTo(name);
            assertThat(shown()).anyMatch(head -> name.equals(head.getAccessibleText()));
        });
    }

    @Test
    void cutsNoNameOfUsualLengthButListsIt(FxRobot robot) {
        open(robot, Place.values().length);
        robot.interact(() -> model.tabs().forEach(tab -> tab.titleProperty().set("Yusuf al-Karim")));
        robot.interact(() -> assertThat(shown())
                .hasSizeLessThan(model.tabs().size())
                .flatExtracting(head -> List.copyOf(head.lookupAll(".label")))
                .isNotEmpty()
                .noneMatch(label -> ((Label) label).isTextTruncated()));
    }

    @Test
    void keepsNamesReadableWhenTextIsTwiceAsLarge(FxRobot robot) {
        robot.interact(() -> window.getScene().getProperties().put("entente.text-scale", new SimpleDoubleProperty(2)));
        robot.interact(() -> {
            var root = (VBox) window.getScene().getRoot();
            root.getChildren().setAll();
            root.getChildren().setAll(strip);
        });
        open(robot, 6);
        areReadable(robot, 1.2);
    }

    @Test
    void keepsTheCursorWhenATabIsChosenByKey(FxRobot robot) {
        open(robot, 3);
        robot.interact(() -> {
            Node first = shown().getFirst();
            first.requestFocus();
            model.select(model.tabs().getFirst());
            assertThat(first.isFocused()).isTrue();
        });
    }

    /** Anew at each width, since the number of those without room is written for the first time then. */
    @Test
    void neverCutsTheNameOfTheOneInFront(FxRobot robot) {
        robot.interact(() -> {
            for (int width = 400; width < 900; width += 5) {
                var tabs = new ShellViewModel();
                var fresh = new TabStrip(tabs, Texts.english());
                window.getScene().setRoot(new StackPane(fresh));
                for (Place place : Place.values()) {
                    tabs.open(place);
                    tabs.tabs().getLast().titleProperty().set(place.key());
                    fresh.applyCss();
                    fresh.resize(width, 36);
                    fresh.layout();
                    Node front = fresh.lookupAll(".tab-item").stream()
                            .filter(head -> head.getStyleClass().contains("chosen"))
                            .findFirst()
                            .orElseThrow();
                    assertThat(((Label) front.lookup(".label")).isTextTruncated())
                            .as(place.key() + " at " + width)
                            .isFalse();
                }
            }
        });
    }
}
