package org.entente.ui.control;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

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

    private LikelihoodBar(double width, double height, String words) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        setAccessibleText(words);
    }

    /** The small bar of lists: 76 × 12 by default, with a tick each quarter. */
    public static LikelihoodBar small(Band chosen, double width, double height, String words) {
        var bar = new LikelihoodBar(width, height, words);
        bar.frame(0, 0, width, height);
        for (int quarter = 1; quarter < 4; quarter++) {
            double x = Math.round(width * quarter / 4) + 0.5;
            bar.line(x, height - 4, x, height - 0.5);
        }
        bar.band(chosen, 0, width, 0, height, 1);
        return bar;
    }

    /** The large bar of a judgement with the yardstick's bands behind it and a scale below: 430 wide, 21 high, band 30. */
    public static LikelihoodBar large(Band chosen, List<Band> yardstick, double width, String words) {
        double height = 21;
        var bar = new LikelihoodBar(width, 52, words);
        bar.frame(0, 5, width, height);
        for (Band band : yardstick) {
            var step = bar.rectangle(band, 0, width, 9.5, 12);
            step.getStyleClass().add("like-" + step(band));
        }
        bar.band(chosen, 0, width, 0.5, 30, 3);
        for (int percent = 0; percent <= 100; percent += 20) {
            double x = Math.round(width * percent / 100);
            bar.line(x, 30, x, 34);
            var label = new Text(percent == 100 ? "100 %" : String.valueOf(percent));
            label.getStyleClass().addAll("caption", "muted");
            label.setY(48);
            label.setX(x - (percent == 0 ? 2 : percent == 100 ? 10 : 7));
            bar.getChildren().add(label);
        }
        return bar;
    }

    /** One contributor's range on the shared axis of positions: 300 wide by default. */
    public static LikelihoodBar strip(Band chosen, double width, double height, String words) {
        var bar = new LikelihoodBar(width, height, words);
        var axis = new Line(0, height / 2, width, height / 2);
        axis.getStyleClass().add("axis-line");
        bar.getChildren().add(axis);
        for (int fifth = 0; fifth <= 5; fifth++) {
            double x = Math.round(width * fifth / 5.0) + 0.5;
            var rule = new Line(x, 0, x, height);
            rule.getStyleClass().add("axis-line");
            bar.getChildren().add(rule);
        }
        bar.band(chosen, 0, width, height / 2 - 8, 16, 3);
        return bar;
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
        var tick = new Line(x1, y1, x2, y2);
        tick.getStyleClass().add("like-tick");
        getChildren().add(tick);
    }

    private void band(Band chosen, double left, double width, double y, double height, double arc) {
        var shape = rectangle(chosen, left, width, y, height);
        shape.setArcWidth(arc * 2);
        shape.setArcHeight(arc * 2);
        shape.getStyleClass().addAll("like-band", "like-" + step(chosen));
    }

    private Rectangle rectangle(Band band, double left, double width, double y, double height) {
        double from = left + width * band.low();
        var shape = new Rectangle(from, y, Math.max(2, width * (band.high() - band.low())), height);
        getChildren().add(shape);
        return shape;
    }
}
