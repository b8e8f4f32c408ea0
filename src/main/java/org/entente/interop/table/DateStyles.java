package org.entente.interop.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles show dates, and what a cell's number says under its style. */
final class DateStyles extends DefaultHandler {

    private static final int MOST_STYLES = 70_000;

    private final boolean startsIn1904;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, Boolean> known = new HashMap<>();
    private boolean isCellStyles;

    DateStyles(boolean startsIn1904) {
        this.startsIn1904 = startsIn1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null && code.length() < 256 && formats.size() < MOST_STYLES) {
                    formats.put(number(attributes.getValue("numFmtId")), code);
                }
            }
            case "cellXfs" -> isCellStyles = true;
            case "xf" -> {
                if (isCellStyles && formatOfStyle.size() < MOST_STYLES) {
                    formatOfStyle.add(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            isCellStyles = false;
        }
    }

    /**
     * The cell's number as a plain decimal, or as an ISO date where its style shows one.
     *
     * @param raw the number as stored
     * @param style index of the cell's style
     */
    String text(String raw, int style) {
        double number;
        try {
            number = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        if (isDate(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, startsIn1904, true);
            if (number < 1) {
                return time.toLocalTime().toString();
            }
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.withNano(0) + (time.getSecond() == 0 ? ":00" : "");
        }
        try {
            return new BigDecimal(NumberToTextConverter.toText(number)).toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private boolean isDate(int style) {
        if (style < 0 || style >= formatOfStyle.size()) {
            return false;
        }
        return known.computeIfAbsent(formatOfStyle.get(style), format -> {
            String code = formats.containsKey(format) ? formats.get(format) : BuiltinFormats.getBuiltinFormat(format);
            return code != null && DateUtil.isADateFormat(format, code);
        });
    }

    private static int number(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
