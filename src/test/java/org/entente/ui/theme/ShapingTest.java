package org.entente.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Texts whose letters join or run from right to left, which the toolkit by itself cannot break over lines. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ShapingTest {

    private static final List<String> TEXTS = List.of(
            "غرفة ٢١٤، باسم عمر صالح، ثلاث ليال، دفع نقدا.",
            "يوسف الكريم وصل إلى الميناء في الصباح الباكر مع صديقه",
            "שלום עולם זה טקסט ארוך שיגלוש",
            "राम और श्याम बंदरगाह पर जहाज़ की प्रतीक्षा कर रहे थे",
            "قال 12 رجلا إن السفينة 14 غادرت في 5 مارس\nوسطر ثان بعده",
            "يوسف الكريم with English words after it and more words to wrap around",
            "He said \u2068يوسف الكريم وصل إلى الميناء\u2069 and left.",
            "يوسفالكريموصلإلىالميناءفيالصباحالباكرمعصديقه",
            "\u200Eيوسف الكريم\u200E is the first of them");

    private static final Map<String, Function<String, Node>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("label", text -> {
            var label = Chips.styled(text);
            label.setWrapText(true);
            return label;
        });
        SHAPES.put("button", text -> {
            var button = new Button(text);
            button.setWrapText(true);
            return button;
        });
        SHAPES.put(
                "flow",
                text -> new TextFlow(
                        new Text(text.substring(0, 7)), new Text(text.substring(7, 19)), new Text(text.substring(19))));
        SHAPES.put("field", text -> {
            var area = Fields.lines("typed", 3);
            area.setText(text);
            return area;
        });
    }

    private Pane pane;

    @Start
    void start(Stage stage) {
        Fonts.load();
        Shaping.mend();
        pane = new Pane();
        stage.setScene(new Scene(pane, 600, 400));
        stage.show();
    }

    @Test
    void letsThemBreakAtAnyWidthWhereverTheyStand(FxRobot robot) {
        var failures = new ArrayList<String>();
        robot.interact(() -> TEXTS.forEach(text -> SHAPES.forEach((name, shape) -> {
            Node node = shape.apply(text);
            pane.getChildren().setAll(node);
            pane.applyCss();
            for (int width = 20; width < 600; width += 7) {
                try {
                    assertThat(node.prefHeight(width)).isPositive();
                    node.resize(width, 80);
                    pane.layout();
                } catch (IndexOutOfBoundsException e) {
                    failures.add(name + " of " + text + " at " + width);
                }
            }
            pane.getChildren().clear();
        })));
        assertThat(failures).isEmpty();
    }

    @Test
    void givesEveryLineItsOwnLettersOnly(FxRobot robot) {
        int width = 200;
        robot.interact(() -> TEXTS.stream().filter(text -> text.contains(" ")).forEach(text -> {
            var words = new Text(text);
            pane.getChildren().setAll(words);
            words.setWrappingWidth(width);
            assertThat(words.getLayoutBounds().getWidth()).as(text).isLessThan(width + 10.0);
        }));
    }

    @Test
    void keepsWhatIsTyped(FxRobot robot) {
        robot.interact(() -> TEXTS.forEach(text -> {
            TextArea area = Fields.lines("typed", 3);
            pane.getChildren().setAll(area);
            area.setText(text);
            assertThat(area.isWrapText()).isTrue();
            assertThat(area.getText()).isEqualTo(text);
        }));
    }
}
