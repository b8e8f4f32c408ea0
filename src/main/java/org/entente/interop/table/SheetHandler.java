package org.entente.interop.table;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of a sheet into rows of text. Formulas are never evaluated: the value stored with them is read. */
final class SheetHandler extends DefaultHandler {

    /** Takes one row; answers whether more are wanted. */
    interface RowTaker {
        boolean row(int number, List<String> cells);
    }

    /** The taker wants no more rows. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /** A sheet that no spreadsheet program writes, with the reason for the analyst. */
    static final class Broken extends SAXException {
        private static final long serialVersionUID = 1L;

        private final transient Message why;

        Broken(String why, Object... arguments) {
            super(why);
            this.why = Message.of(why, arguments);
        }

        Message why() {
            return why;
        }
    }

    private final SharedTexts texts;
    private final DateStyles dates;
    private final RowTaker taker;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private int style;
    private String kind = "n";
    private boolean isText;
    private int phonetic;
    private int rowChars;

    SheetHandler(SharedTexts texts, DateStyles dates, RowTaker taker) {
        this.texts = texts;
        this.dates = dates;
        this.taker = taker;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                cells.clear();
                rowChars = 0;
            }
            case "c" -> {
                column = column(attributes.getValue("r"), column + 1);
                String given = attributes.getValue("t");
                kind = given == null ? "n" : given;
                style = number(attributes.getValue("s"), 0);
                text.setLength(0);
            }
            case "rPh" -> phonetic++;
            case "v", "t" -> isText = phonetic == 0;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "row" -> {
                if (!taker.row(row, List.copyOf(cells))) {
                    throw new Enough();
                }
            }
            case "c" -> endCell();
            case "rPh" -> phonetic--;
            case "v", "t" -> isText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] read, int start, int length) throws SAXException {
        if (isText) {
            text.append(read, start, length);
            count(length);
        }
    }

    private void endCell() throws SAXException {
        if (text.isEmpty()) {
            return;
        }
        String value = switch (kind) {
            case "s" -> texts.text(number(text.toString().strip(), -1));
            case "b" -> text.toString().strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> ""; // an error such as #N/A is no value
            case "n" -> dates.text(text.toString().strip(), style);
            default -> text.toString();
        };
        if (kind.equals("s")) {
            count(value.length());
        }
        if (column >= RowSource.WIDEST) {
            throw new Broken("interop.table.sheet.wide", RowSource.WIDEST);
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(value);
        } else {
            cells.set(column, value);
        }
    }

    private void count(int length) throws Broken {
        rowChars += length;
        if (rowChars > RowSource.LONGEST_ROW) {
            throw new Broken("interop.table.sheet.long", RowSource.LONGEST_ROW);
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The column of a reference such as {@code AB12}, from 0. */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}
