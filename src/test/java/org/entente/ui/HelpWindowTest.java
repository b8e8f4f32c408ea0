package org.entente.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import atlantafx.base.controls.ModalPane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWalk;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Finding out: the guide, the keys, names of buttons, and what is said after a defect. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HelpWindowTest {

    private Stage stage;
    private EntenteWindow window;

    @Start
    void start(Stage shared) {
        stage = new Stage(); // the shared one would keep this size for later tests
        window = DemoWindow.show(stage, DemoWorkstation.ready(), () -> Instant.parse("2024-03-13T14:32:00Z"));
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Stop
    void stop() {
        stage.close();
    }

    private static String page(FxRobot robot) {
        return String.valueOf(robot.lookup("#guide-pages")
                .queryAs(ListView.class)
                .getSelectionModel()
                .getSelectedItem());
    }

    @Test
    void opensTheGuideAboutTheScreenInFront(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(page(robot)).isEqualTo("window");
        fire(robot, "dialog-leave");
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.push(KeyCode.F1);
        assertThat(page(robot)).isEqualTo("graph");
        assertThat(robot.lookup((Text text) -> text.getText().equals("Graph")).tryQuery())
                .isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#dialogs").queryAs(ModalPane.class).isDisplay())
                .isFalse();
    }

    @Test
    void putsTheCursorIntoTheFindFieldAndGoesDownToThePages(FxRobot robot) {
        robot.push(KeyCode.F1);
        var find = robot.lookup("#guide-find").query();
        assertThat(find.isFocused()).isTrue();
        robot.write("yardstick");
        var pages = robot.lookup("#guide-pages").queryListView();
        assertThat(pages.getItems()).contains("assessments").doesNotContain("sources");
        robot.push(KeyCode.DOWN);
        assertThat(pages.isFocused()).isTrue();
    }

    @Test
    void showsEveryPageOfTheGuide(FxRobot robot) {
        robot.push(KeyCode.F1);
        ListView<?> pages = robot.lookup("#guide-pages").queryListView();
        for (int i = 0; i < pages.getItems().size(); i++) {
            int page = i;
            robot.interact(() -> pages.getSelectionModel().select(page));
            assertThat(robot.lookup(".guide-page .guide-text").queryAll()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void listsEveryKeyThatIsRegistered(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        var listed = robot.lookup("#shortcuts .key-cap").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .sorted()
                .toList();
        var registered = stage.getScene().getAccelerators().keySet().stream()
                .map(keys -> keys.getDisplayText())
                .sorted()
                .toList();
        assertThat(listed).isEqualTo(registered).contains("Ctrl+2", "F1", "Ctrl+Shift+Z");
    }

    @Test
    void scrollsTheKeysInOnePaneAboveWhatIsSaidOfThem(FxRobot robot) {
        unlock(robot);
        robot.interact(() -> stage.setHeight(600));
        robot.push(KeyCode.CONTROL, KeyCode.SLASH);
        Node keys = robot.lookup("#shortcuts .key-cap").query();
        int panes = 0;
        for (Node node = keys; !node.getStyleClass().contains("modal"); node = node.getParent()) {
            panes += node instanceof ScrollPane ? 1 : 0;
        }
        assertThat(panes).isEqualTo(1);
        var hint = robot.lookup("#shortcuts > .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().contains("under Settings, Keyboard"))
                .findFirst()
                .orElseThrow();
        assertThat(robot.lookup("#shortcuts > .scroll-pane")
                        .queryAs(ScrollPane.class)
                        .getHeight())
                .as("room for more than a few of them")
                .isGreaterThan(200);
        double end = hint.localToScene(hint.getLayoutBounds()).getMaxY();
        var close = robot.lookup("#dialog-leave").query();
        assertThat(end).isLessThan(close.localToScene(close.getLayoutBounds()).getMinY());
    }

    @Test
    void namesEveryButton(FxRobot robot) {
        unlock(robot);
        var walk = new DemoWalk(robot, stage);
        var nameless = new TreeSet<String>();
        var untold = new TreeSet<String>();
        walk.everywhere(screen -> {
            for (Node node : walk.shown()) {
                if (node instanceof ButtonBase button && isOurs(button)) {
                    boolean hasWords = hasWords(button);
                    if (!hasWords
                            && (button.getAccessibleText() == null
                                    || button.getAccessibleText().isBlank())) {
                        nameless.add(screen + ": " + button);
                    }
                    boolean isIcon = !hasWords && !(button instanceof CheckBox) && !(button instanceof RadioButton);
                    if (isIcon
                            && (button.getTooltip() == null
                                    || button.getTooltip().getText().isBlank())) {
                        untold.add(screen + ": " + button);
                    }
                }
            }
        });
        assertThat(nameless).as("buttons without a name").isEmpty();
        assertThat(untold).as("icon buttons without a tooltip").isEmpty();
    }

    /** Buttons inside scroll bars and combo boxes belong to the toolkit. */
    private static boolean isOurs(ButtonBase button) {
        return button.getId() != null;
    }

    private static boolean hasWords(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    @Test
    void saysAReferenceAfterADefectAndNothingOfTheCase(FxRobot robot) {
        unlock(robot);
        var logged = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(new java.util.logging.SimpleFormatter().formatMessage(line) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var log = Logger.getLogger(Failures.class.getName());
        log.addHandler(handler);
        try {
            var defect = new IllegalStateException("Yusuf al-Karim", new RuntimeException("met at Pier 9"));
            robot.interact(() -> window.uncaught(defect));
            robot.interact(() -> window.uncaught(defect));
        } finally {
            log.removeHandler(handler);
        }
        assertThat(logged).as("the same defect is logged once").hasSize(1);
        String details = robot.lookup("#crash-details").queryAs(TextArea.class).getText();
        List<String> said = robot.lookup("#crash .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(logged.getFirst())
                .contains("IllegalStateException")
                .contains("caused by java.lang.RuntimeException");
        assertThat(said).anyMatch(words -> words.matches("(?s).*the reference [A-Z2-9]{4}\\..*"));
        String reference = said.getFirst().replaceAll("(?s).*the reference ([A-Z2-9]{4})\\..*", "$1");
        assertThat(logged.getFirst()).contains(reference);
        assertThat(logged.getFirst() + details + said).doesNotContain("Yusuf").doesNotContain("Pier 9");
    }
}
