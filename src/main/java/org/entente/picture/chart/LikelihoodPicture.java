package org.entente.picture.chart;

import java.util.Arrays;
import java.util.List;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.value.Likelihood;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Scene;

/** A likelihood as position and length on an axis from 0 to 100 per cent, coloured second, in one blue ramp. */
public final class LikelihoodPicture {

    private static final List<Ink> LIGHT =
            inks("#DEEBF7", "#C1D9EC", "#94C0DF", "#5B9FCC", "#2F7BB8", "#125A9C", "#08306B");
    private static final List<Ink> DARK =
            inks("#173049", "#1D4568", "#235D8C", "#2F7BB8", "#5B9FCC", "#94C0DF", "#DEEBF7");

    private final Theme theme;

    public LikelihoodPicture(Theme theme) {
        this.theme = theme;
    }

    private static List<Ink> inks(String... hex) {
        return Arrays.stream(hex).map(Ink::of).toList();
    }

    /** The colour for a range: that of its middle on the ramp. */
    public Ink ink(double low, double high) {
        List<Ink> ramp = theme == Theme.LIGHT ? LIGHT : DARK;
        double middle = (low + high) / 2;
        double[] ends = {0.05, 0.20, 0.45, 0.55, 0.80, 0.95};
        int band = 0;
        while (band < ends.length && middle > ends[band]) {
            band++;
        }
        return ramp.get(band);
    }

    /** A small bar for beside a sentence: outline, quarter ticks, the range at full height. */
    public Scene bar(Likelihood likelihood, double width, double height) {
        var pen = new Pen();
        double low = likelihood.low().number().doubleValue();
        double high = likelihood.high().number().doubleValue();
        frame(pen, 1, 1, width - 2, height - 2);
        for (int tick = 1; tick < 4; tick++) {
            double x = 1 + (width - 2) * tick / 4;
            pen.line(Outline.line(x, height - 4, x, height - 1), theme.muted(), 1);
        }
        range(pen, low, high, 1, width - 2, 1, height - 2);
        return new Scene(
                width, height, theme.canvas(), pen.marks(), likelihood.percent(), likelihood.percent() + " (0–100 %)");
    }

    /** The large bar: all bands of a yardstick thin, the range at full height, the axis with figures. */
    public Scene yardstick(Yardstick yardstick, Likelihood likelihood, double width) {
        var pen = new Pen();
        double left = 12;
        double axis = width - 2 * left - 8;
        double low = likelihood.low().number().doubleValue();
        double high = likelihood.high().number().doubleValue();
        frame(pen, left, 9, axis, 22);
        for (Yardstick.Band band : yardstick.bands()) {
            double from = left + axis * band.low().doubleValue();
            double wide = axis * (band.high().doubleValue() - band.low().doubleValue());
            pen.area(
                    Outline.rectangle(from + 0.5, 15, Math.max(1, wide - 1), 10),
                    ink(band.low().doubleValue(), band.high().doubleValue()));
        }
        range(pen, low, high, left, axis, 2, 36);
        for (int tick = 0; tick <= 5; tick++) {
            double x = left + axis * tick / 5;
            pen.line(Outline.line(x, 31, x, 36), theme.muted(), 1);
            pen.words(
                    tick == 5 ? "100 %" : Integer.toString(tick * 20),
                    x,
                    51,
                    12,
                    false,
                    theme.muted(),
                    Mark.Anchor.MIDDLE,
                    null);
        }
        return new Scene(
                width, 58, theme.canvas(), pen.marks(), likelihood.percent(), likelihood.percent() + " (0–100 %)");
    }

    private void frame(Pen pen, double x, double y, double width, double height) {
        Outline frame = Outline.roundedRectangle(x, y, width, height, 3);
        pen.area(frame, theme.subtle());
        pen.line(frame, theme.muted(), 1);
    }

    private void range(Pen pen, double low, double high, double left, double axis, double top, double height) {
        double wide = Math.max(2, axis * (high - low));
        Outline box = Outline.rectangle(left + axis * low, top, wide, height);
        pen.area(box, ink(low, high));
        pen.line(box, theme.text(), 1);
    }
}
