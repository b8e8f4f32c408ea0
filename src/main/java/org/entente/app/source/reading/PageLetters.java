package org.entente.app.source.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of one page with the places of their letters. */
final class PageLetters extends BoundedWords {

    /** A line is about so much higher and deeper than its letters, as shares of the size of the writing. */
    private static final float ABOVE = 0.85f;

    private static final float BELOW = 0.25f;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int rotation;
    private float width = 1;
    private float height = 1;
    private float[] sides = new float[1024];
    private int characters;

    private PageLetters() {}

    /** @param number from 0 */
    static PageText of(PDDocument document, int number) {
        var letters = new PageLetters();
        letters.setStartPage(number + 1);
        letters.setEndPage(number + 1);
        try {
            // on a turned page the library tells lines apart only by the places that words have there
            letters.setSortByPosition(document.getPage(number).getRotation() % 360 != 0);
            letters.writeText(document, Writer.nullWriter());
        } catch (TooMuch | IOException _) {
            return PageText.NONE; // the picture of the page stays; as for pictures: hostile bytes
        } catch (RuntimeException _) {
            return PageText.NONE; // exceptions of every kind
        }
        letters.endLine();
        return new PageText(letters.lines, Arrays.copyOf(letters.sides, 4 * letters.characters));
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        var box = page.getCropBox();
        rotation = page.getRotation();
        boolean isTurned = rotation % 180 != 0;
        width = Math.max(1, isTurned ? box.getHeight() : box.getWidth());
        height = Math.max(1, isTurned ? box.getWidth() : box.getHeight());
        super.startPage(page);
    }

    /** A word; in right-to-left writing the library has put it into the order in which it is read. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (text.isEmpty() || positions.isEmpty()) {
            return;
        }
        var places = places(positions);
        boolean isOneEach = places.size() == text.length();
        boolean isTurned = isOneEach && isTurned(text, positions);
        float[] whole = around(places);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            add(
                    Character.isISOControl(character) ? ' ' : character,
                    isOneEach ? places.get(isTurned ? text.length() - 1 - i : i) : whole);
        }
    }

    /** The box of each UTF-16 unit; those of one letter stand beside each other in it. */
    private List<float[]> places(List<TextPosition> positions) {
        var places = new ArrayList<float[]>();
        for (TextPosition position : positions) {
            float[] box = box(position);
            int units = position.getUnicode().length();
            float share = (box[2] - box[0]) / Math.max(1, units);
            for (int unit = 0; unit < units; unit++) {
                places.add(new float[] {box[0] + unit * share, box[1], box[0] + (unit + 1) * share, box[3]});
            }
        }
        return places;
    }

    private float[] box(TextPosition position) {
        float x = position.getX();
        float y = position.getY();
        float along = Math.max(position.getWidthDirAdj(), 0.1f);
        float size = Math.max(1, Math.max(position.getHeightDir(), Math.abs(position.getFontSizeInPt())));
        float[] box = switch (Math.floorMod(Math.round(position.getDir()) - rotation, 360) / 90) {
            case 1 -> new float[] {x - size * ABOVE, y - along, x + size * BELOW, y};
            case 2 -> new float[] {x - along, y - size * BELOW, x, y + size * ABOVE};
            case 3 -> new float[] {x - size * BELOW, y, x + size * ABOVE, y + along};
            default -> new float[] {x, y - size * ABOVE, x + along, y + size * BELOW};
        };
        return new float[] {share(box[0], width), share(box[1], height), share(box[2], width), share(box[3], height)};
    }

    private static float share(float place, float of) {
        return Math.clamp(place / of, 0, 1);
    }

    private static boolean isTurned(String text, List<TextPosition> positions) {
        return text.length() > 1
                && text.charAt(0) != positions.getFirst().getUnicode().charAt(0)
                && positions.getFirst().getUnicode().equals(text.substring(text.length() - 1));
    }

    private static float[] around(List<float[]> places) {
        if (places.isEmpty()) {
            return new float[4];
        }
        float[] all = places.getFirst().clone();
        for (float[] place : places) {
            all[0] = Math.min(all[0], place[0]);
            all[1] = Math.min(all[1], place[1]);
            all[2] = Math.max(all[2], place[2]);
            all[3] = Math.max(all[3], place[3]);
        }
        return all;
    }

    @Override
    protected void writeWordSeparator() {
        if (!line.isEmpty()) {
            add(' ', last());
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        int kept = line.toString().stripTrailing().length();
        characters -= line.length() - kept;
        line.setLength(kept);
        if (kept > 0) {
            lines.add(line.toString());
            line.setLength(0);
            place(last());
        }
    }

    /** Nothing wide behind what was written last. */
    private float[] last() {
        int at = 4 * (characters - 1);
        return new float[] {sides[at + 2], sides[at + 1], sides[at + 2], sides[at + 3]};
    }

    private void add(char character, float[] box) {
        line.append(character);
        place(box);
    }

    private void place(float[] box) {
        if (4 * characters + 4 > sides.length) {
            sides = Arrays.copyOf(sides, 2 * sides.length);
        }
        System.arraycopy(box, 0, sides, 4 * characters, 4);
        characters++;
    }
}
