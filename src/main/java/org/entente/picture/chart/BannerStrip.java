package org.entente.picture.chart;

import org.entente.picture.scene.Outline;
import org.entente.picture.text.Typeface;

/** Draws a marking across the full width. */
final class BannerStrip {

    static final double HEIGHT = 28;

    private static final double SIZE = 13;
    private static final double PIP_WIDTH = 5;
    private static final double PIP_HEIGHT = 11;
    private static final double GAP = 14;

    private BannerStrip() {}

    static void draw(Pen pen, Banner banner, double top, double width) {
        pen.area(Outline.rectangle(0, top, width, HEIGHT), banner.background());
        double baseLine = top + HEIGHT / 2 + SIZE * 0.36;
        double room = width - 2 * GAP - extras(banner);
        String text = Typeface.BOLD.fit(banner.text(), SIZE, Math.max(40, room));
        double x = Math.max(GAP, (width - Typeface.BOLD.width(text, SIZE) - extras(banner)) / 2);
        x = pen.words(text, x, baseLine, SIZE, true, banner.ink());
        if (banner.pips() > 0) {
            x = pips(pen, banner, x + GAP, top + (HEIGHT - PIP_HEIGHT) / 2);
        }
        for (Banner.Label label : banner.labels()) {
            x += GAP;
            double wide = Typeface.BOLD.width(label.text(), SIZE) + 12;
            pen.area(Outline.roundedRectangle(x, top + 5, wide, HEIGHT - 10, 3), label.background());
            pen.words(label.text(), x + 6, baseLine, SIZE, true, label.ink());
            x += wide;
        }
    }

    private static double extras(Banner banner) {
        double wide = banner.pips() > 0 ? GAP + banner.ofPips() * (PIP_WIDTH + 2) : 0;
        for (Banner.Label label : banner.labels()) {
            wide += GAP + Typeface.BOLD.width(label.text(), SIZE) + 12;
        }
        return wide;
    }

    private static double pips(Pen pen, Banner banner, double left, double top) {
        double x = left;
        for (int pip = 0; pip < banner.ofPips(); pip++) {
            if (pip < banner.pips()) {
                pen.area(Outline.rectangle(x, top, PIP_WIDTH, PIP_HEIGHT), banner.ink());
            } else {
                pen.line(Outline.rectangle(x + 0.5, top + 0.5, PIP_WIDTH - 1, PIP_HEIGHT - 1), banner.ink(), 1);
            }
            x += PIP_WIDTH + 2;
        }
        return x - 2;
    }
}
