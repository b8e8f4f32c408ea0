package org.entente.picture.scene;

import java.util.List;

/**
 * A whole picture.
 *
 * @param width in pixels at 96 to the inch
 * @param height likewise
 * @param marks in drawing order
 * @param title what it is, in a few words
 * @param description what it shows, for those who cannot see it
 */
public record Scene(double width, double height, Ink background, List<Mark> marks, String title, String description) {

    public Scene {
        marks = List.copyOf(marks);
        if (!(width >= 1 && height >= 1 && width <= 20_000 && height <= 20_000)) {
            throw new IllegalArgumentException(
                    "a picture is 1 to 20000 pixels wide and high, got " + width + " × " + height);
        }
    }

    /** Every text that it draws, in drawing order. */
    public List<String> texts() {
        return marks.stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }
}
