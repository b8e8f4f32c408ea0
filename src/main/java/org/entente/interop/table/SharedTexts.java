package org.entente.interop.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook share, one after another as UTF-8 in blocks that never move: as large as in the
 * file, however many they are and in whatever script. A text longer than a row may be is cut one character past that, so
 * that the row that names it is refused.
 */
final class SharedTexts extends DefaultHandler {

    private static final int BLOCK = 1 << 20;

    private final List<byte[]> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int[] ends = new int[1024];
    private int count;
    private int size;
    private boolean isText;
    private int phonetic;

    String text(int index) throws SheetHandler.Broken {
        if (index < 0 || index >= count) {
            throw new SheetHandler.Broken("interop.table.sheet.text");
        }
        int from = index == 0 ? 0 : ends[index - 1];
        byte[] bytes = new byte[ends[index] - from];
        for (int done = 0; done < bytes.length; ) {
            int at = (from + done) % BLOCK;
            int length = Math.min(BLOCK - at, bytes.length - done);
            System.arraycopy(blocks.get((from + done) / BLOCK), at, bytes, done, length);
            done += length;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "rPh" -> phonetic++;
            case "t" -> isText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "rPh" -> phonetic--;
            case "t" -> isText = false;
            case "si" -> {
                keep(current.toString().getBytes(StandardCharsets.UTF_8));
                current.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (isText) {
            int room = RowSource.LONGEST_ROW + 1 - current.length();
            current.append(text, start, Math.min(length, room));
        }
    }

    private void keep(byte[] text) {
        for (int done = 0; done < text.length; ) {
            int at = size % BLOCK;
            if (at == 0) {
                blocks.add(new byte[BLOCK]);
            }
            int length = Math.min(BLOCK - at, text.length - done);
            System.arraycopy(text, done, blocks.getLast(), at, length);
            done += length;
            size += length;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count++] = size;
    }
}
