package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A walk through every screen of the demo case. */
public final class DemoWalk {

    private final FxRobot robot;
    private final Stage stage;

    public DemoWalk(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /** Opens one screen after the other in an unlocked window and calls {@code look} with the name of each. */
    public void everywhere(Consumer<String> look) {
        place(KeyCode.DIGIT1);
        see("dashboard", look);
        robot.interact(
                () -> robot.lookup("#dash-change").query().getOnKeyPressed().handle(enter()));
        see("listing", look);
        place(KeyCode.DIGIT2);
        robot.interact(() -> robot.lookup("#entity-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        see("entities", look);
        DemoWindow.openInspected(robot);
        see("entity", look);
        for (String tab : List.of("claims", "aliases", "links", "events", "photos", "history", "files")) {
            toggle("page-tab-" + tab, look);
        }
        place(KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#source-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        see("sources", look);
        place(KeyCode.DIGIT4);
        see("graph, empty", look);
        DemoWindow.fire(robot, "graph-start");
        see("graph", look);
        place(KeyCode.DIGIT7);
        see("assessments", look);
        robot.interact(
                () -> robot.lookup("#assessment-row").query().getOnKeyPressed().handle(enter()));
        see("assessment", look);
        place(KeyCode.DIGIT8);
        see("partners", look);
        DemoWindow.fire(robot, "partner-package-AVL");
        see("outbox", look);
        for (String part : List.of("inbox", "contested", "ledger")) {
            toggle("exchange-" + part, look);
        }
        robot.interact(
                () -> robot.lookup("#rail-audit").query().getOnKeyPressed().handle(enter()));
        see("audit", look);
        robot.interact(
                () -> robot.lookup("#rail-audit").query().getOnMouseClicked().handle(null));
        see("audit", look);
        place(KeyCode.COMMA);
        ListView<?> parts = robot.lookup("#settings-sections").queryListView();
        for (int i = 0; i < parts.getItems().size(); i++) {
            int part = i;
            robot.interact(() -> parts.getSelectionModel().select(part));
            see("settings " + parts.getItems().get(i), look);
        }
    }

    private static KeyEvent enter() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    /** Presses the keys of a place, whatever has the focus. */
    private void place(KeyCode key) {
        robot.interact(() -> Objects.requireNonNull(stage.getScene()
                        .getAccelerators()
                        .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN)))
                .run());
    }

    private void toggle(String id, Consumer<String> look) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ToggleButton.class).fire());
        see(id, look);
    }

    private void see(String name, Consumer<String> look) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> look.accept(name));
    }

    /** Every node of the scene that is shown, outer ones first. */
    public List<Node> shown() {
        var nodes = new ArrayList<Node>();
        collect(stage.getScene().getRoot(), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }
}
