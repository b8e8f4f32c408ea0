package org.entente.picture.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import org.entente.picture.scene.Ink;
import org.entente.picture.scene.Mark;
import org.entente.picture.scene.Outline;
import org.entente.picture.scene.Pattern;
import org.entente.picture.text.Typeface;
import org.jspecify.annotations.Nullable;

/** Collects marks in drawing order. Not safe for several threads. */
final class Pen {

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return marks;
    }

    void area(Outline outline, Ink ink) {
        marks.add(new Mark.Area(outline, ink));
    }

    void area(Shape shape, Ink ink) {
        marks.add(new Mark.Area(Outline.of(shape), ink));
    }

    void line(Outline outline, Ink ink, double width) {
        marks.add(new Mark.Line(outline, ink, width, Pattern.SOLID));
    }

    void line(Outline outline, Ink ink, double width, Pattern pattern) {
        marks.add(new Mark.Line(outline, ink, width, pattern));
    }

    void words(
            String text,
            double x,
            double y,
            double size,
            boolean bold,
            Ink ink,
            Mark.Anchor anchor,
            @Nullable Ink halo) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Words(text, x, y, size, bold, ink, anchor, halo));
        }
    }

    /** Text from the left; returns where it ends. */
    double words(String text, double x, double y, double size, boolean bold, Ink ink) {
        words(text, x, y, size, bold, ink, Mark.Anchor.START, null);
        return x + Typeface.of(bold).width(text, size);
    }
}
