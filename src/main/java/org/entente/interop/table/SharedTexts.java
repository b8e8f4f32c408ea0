package org.entente.interop.table;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, in one long text so that millions of short ones stay small. */
final class SharedTexts extends DefaultHandler {

    private final StringBuilder all = new StringBuilder();
    private int[] ends = new int[1024];
    private int count;
    private boolean isText;
    private int phonetic;

    String text(int index) throws SheetHandler.Broken {
        if (index < 0 || index >= count) {
            throw new SheetHandler.Broken("A cell names a shared text that the workbook does not have.");
        }
        return all.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
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
                if (count == ends.length) {
                    ends = java.util.Arrays.copyOf(ends, ends.length * 2);
                }
                ends[count++] = all.length();
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (isText) {
            all.append(text, start, length);
        }
    }
}
