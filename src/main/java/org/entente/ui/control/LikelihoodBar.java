package org.entente.ui.control;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.entente.ui.theme.TextScale;

/**
 * A likelihood on an axis from 0 to 100 %: position and length first, one blue ramp second.
 * The chosen band stands full height over the frame.
 */
public final class LikelihoodBar extends Pane {

    /**
     * One band of a yardstick.
     *
     * @param low fraction in [0, 1]
     * @param high fraction in [0, 1]
     */
    public record Band(double low, double high) {}

    private static final int STEPS = 7;

    /** Draws the bar so many times as large as at the usual size of text. */
    @FunctionalInterface
    private interface Drawing {
        void on(LikelihoodBar bar, double scale);
    }

    private LikelihoodBar(double width, double height, String words, Drawing drawing) {
        setAccessibleText(words);
        TextScale.of(this).subscribe(text -> {
            double scale = text.doubleValue();
            setMinSize(width * scale, height * scale);
            setPrefSize(width * scale, height * scale);
            setMaxSize(width * scale, height * scale);
            getChildren().clear();
            drawing.on(this, scale);
        });
    }

    /** The small bar of lists: 76 × 12 by default, with a tick each quarter. */
    public static LikelihoodBar small(Band chosen, double width, double height, String words) {
        return new LikelihoodBar(
                width, height, words, (bar, scale) -> bar.drawSmall(chosen, width * scale, height * scale));
    }

    private void drawSmall(Band chosen, double width, double height) {
        frame(0, 0, width, height);
        for (int quarter = 1; quarter < 4; quarter++) {
            double x = Math.round(width * quarter / 4) + 0.5;
            line(x, height - 4, x, height - 0.5);
        }
        band(chosen, width, 0, height, 1);
    }

    /** The large bar of a judgement with the yardstick's bands behind it and a scale below: 430 wide, 21 high, band 30. */
    public static LikelihoodBar large(Band chosen, List<Band> yardstick, double width, String words) {
        return new LikelihoodBar(
                width, 52, words, (bar, scale) -> bar.drawLarge(chosen, yardstick, width * scale, scale));
    }

    private void drawLarge(Band chosen, List<Band> yardstick, double width, double scale) {
        frame(0, 5 * scale, width, 21 * scale);
        for (Band band : yardstick) {
            rectangle(band, width, 9.5 * scale, 12 * scale).getStyleClass().add("like-" + step(band));
        }
        band(chosen, width, 0.5 * scale, 30 * scale, 3);
        for (int percent = 0; percent <= 100; percent += 20) {
            double x = Math.round(width * percent / 100);
            line(x, 30 * scale, x, 34 * scale);
            var label = new Text(percent == 100 ? "100 %" : String.valueOf(percent));
            label.getStyleClass().addAll("caption", "muted");
            label.setY(48 * scale);
            label.setX(x - (percent == 0 ? 2 : percent == 100 ? 10 : 7) * scale);
            getChildren().add(label);
        }
    }

    /** One contributor's range on the shared axis of positions: 300 wide by default. */
    public static LikelihoodBar strip(Band chosen, double width, double height, String words) {
        return new LikelihoodBar(
                width, height, words, (bar, scale) -> bar.drawStrip(chosen, width * scale, height * scale, 16 * scale));
    }

    private void drawStrip(Band chosen, double width, double height, double thick) {
        axis(0, height / 2, width, height / 2);
        for (int fifth = 0; fifth <= 5; fifth++) {
            double x = Math.round(width * fifth / 5.0) + 0.5;
            axis(x, 0, x, height);
        }
        band(chosen, width, (height - thick) / 2, thick, 3);
    }

    /** Which of the seven colour steps stands for the middle of {@code band}. */
    public static int step(Band band) {
        double middle = (band.low() + band.high()) / 2;
        double[] upper = {0.05, 0.2, 0.45, 0.55, 0.8, 0.95};
        for (int i = 0; i < upper.length; i++) {
            if (middle <= upper[i]) {
                return i + 1;
            }
        }
        return STEPS;
    }

    private void frame(double x, double y, double width, double height) {
        var frame = new Rectangle(x + 0.5, y + 0.5, width - 1, height - 1);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        frame.getStyleClass().add("like-frame");
        getChildren().add(frame);
    }

    private void line(double x1, double y1, double x2, double y2) {
        rule("like-tick", x1, y1, x2, y2);
    }

    private void axis(double x1, double y1, double x2, double y2) {
        rule("axis-line", x1, y1, x2, y2);
    }

    private void rule(String styleClass, double x1, double y1, double x2, double y2) {
        var rule = new Line(x1, y1, x2, y2);
        rule.getStyleClass().add(styleClass);
        getChildren().add(rule);
    }

    private void band(Band chosen, double width, double y, double height, double arc) {
        var shape = rectangle(chosen, width, y, height);
        shape.setArcWidth(arc * 2);
        shape.setArcHeight(arc * 2);
        shape.getStyleClass().addAll("like-band", "like-" + step(chosen));
    }

    private Rectangle rectangle(Band band, double width, double y, double height) {
        var shape = new Rectangle(width * band.low(), y, Math.max(2, width * (band.high() - band.low())), height);
        getChildren().add(shape);
        return shape;
    }
}
