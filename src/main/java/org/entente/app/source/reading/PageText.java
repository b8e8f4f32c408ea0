package org.entente.app.source.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a page in reading order, and where each character stands on it. Characters are UTF-16 units counted over all
 * lines, with one for each line's end.
 */
public final class PageText {

    /** Of a page without words, such as a scanned one. */
    static final PageText NONE = new PageText(List.of(), new float[0]);

    private static final int SIDES = 4;

    /** Where something stands, as shares of the page's width and height from its upper left corner. */
    public record Box(float left, float top, float right, float bottom) {

        private float distance(float x, float y) {
            float across = Math.max(0, Math.max(left - x, x - right));
            float down = Math.max(0, Math.max(top - y, y - bottom));
            return across * across
                    + 4 * down * down; // a point beside a line belongs to it rather than one between lines
        }
    }

    private final List<String> lines;
    private final int[] starts;
    private final float[] sides;

    /** @param sides left, top, right and bottom of each character; a line's end has those of what stands before it */
    PageText(List<String> lines, float[] sides) {
        this.lines = List.copyOf(lines);
        this.sides = sides.clone();
        starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).length() + 1;
        }
        if (sides.length != SIDES * starts[lines.size()]) {
            throw new IllegalArgumentException(
                    "text of " + starts[lines.size()] + " characters needs as many boxes, got " + sides.length / SIDES);
        }
    }

    public List<String> lines() {
        return lines;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    private Box box(int character) {
        int at = SIDES * character;
        return new Box(sides[at], sides[at + 1], sides[at + 2], sides[at + 3]);
    }

    /** One box for each line that has some of the characters. */
    public List<Box> between(int from, int to) {
        var boxes = new ArrayList<Box>();
        for (int line = 0; line < lines.size(); line++) {
            int first = Math.max(from, starts[line]);
            int behind = Math.min(to, starts[line + 1] - 1);
            if (first < behind) {
                boxes.add(around(first, behind));
            }
        }
        return boxes;
    }

    private Box around(int first, int behind) {
        var all = box(first);
        for (int i = first + 1; i < behind; i++) {
            var next = box(i);
            all = new Box(
                    Math.min(all.left(), next.left()),
                    Math.min(all.top(), next.top()),
                    Math.max(all.right(), next.right()),
                    Math.max(all.bottom(), next.bottom()));
        }
        return all;
    }

    /** The gap between characters that is nearest to a point, in the line that is nearest; 0 if there are no words. */
    public int characterAt(float x, float y) {
        int nearest = -1;
        float least = Float.MAX_VALUE;
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isEmpty()) {
                float distance = around(starts[line], starts[line + 1] - 1).distance(x, y);
                if (distance < least) {
                    least = distance;
                    nearest = line;
                }
            }
        }
        return nearest < 0 ? 0 : inLine(nearest, x, y);
    }

    private int inLine(int line, float x, float y) {
        int first = starts[line];
        int last = starts[line + 1] - 2;
        boolean isUpright = isUpright(box(first), box(last));
        int best = first;
        float least = Float.MAX_VALUE;
        for (int i = first; i <= last; i++) {
            var box = box(i);
            float beyond = isUpright ? y - (box.top() + box.bottom()) / 2 : x - (box.left() + box.right()) / 2;
            if (Math.abs(beyond) < least) {
                least = Math.abs(beyond);
                boolean isBackward = isUpright
                        ? box(first).top() > box(last).top()
                        : isRightToLeft(lines.get(line).charAt(i - first));
                best = beyond < 0 == isBackward ? i + 1 : i;
            }
        }
        return best;
    }

    /** Whether the writing runs up or down the page. */
    private static boolean isUpright(Box first, Box last) {
        return Math.abs(first.top() - last.top()) > Math.abs(first.left() - last.left());
    }

    private static boolean isRightToLeft(char character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
