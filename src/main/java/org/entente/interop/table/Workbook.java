package org.entente.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.entente.interop.FileInput;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An open XLSX file: its sheets, the texts they share and their date formats. Sheets are streamed, never held. */
final class Workbook implements AutoCloseable {

    /**
     * A sheet as listed in the workbook.
     *
     * @param isHidden whether a spreadsheet program would not show it
     */
    record Sheet(String name, String relation, boolean isHidden) {}

    /** A workbook that cannot be read, with the reason for the analyst. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        Unreadable(String why, Throwable cause) {
            super("unreadable workbook", cause);
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** Something done with a part; may fail in any way that parsing fails. */
    private interface Parsing<T> {
        T run() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    private final OPCPackage archive;
    private final XSSFReader reader;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean startsIn1904;

    private Workbook(OPCPackage archive) throws IOException, OpenXML4JException {
        this.archive = archive;
        this.reader = new XSSFReader(archive);
    }

    static Workbook open(FileInput file) throws Unreadable {
        var channel = file.channel();
        return parsing(() -> {
            var zip = BoundedZip.open(channel);
            try {
                var workbook = new Workbook(OPCPackage.open(zip));
                try (var in = workbook.reader.getWorkbookData()) {
                    parse(in, workbook.new SheetList());
                }
                return workbook;
            } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
                zip.close();
                throw e;
            }
        });
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Streams one sheet through the handler. */
    void read(Sheet sheet, SheetHandler.RowTaker taker) throws Unreadable {
        parsing(() -> {
            var texts = new SharedTexts();
            try (var in = reader.getSharedStringsData()) {
                if (in != null) {
                    parse(in, texts);
                }
            }
            var dates = new DateStyles(startsIn1904);
            try (var in = reader.getStylesData()) {
                if (in != null) {
                    parse(in, dates);
                }
            }
            try (var in = reader.getSheet(sheet.relation())) {
                parse(in, new SheetHandler(texts, dates, taker));
            } catch (SheetHandler.Enough e) {
                return sheet; // the taker has had enough
            }
            return sheet;
        });
    }

    private static void parse(InputStream in, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var xml = XMLHelper.newXMLReader(); // refuses DOCTYPE and external entities
        xml.setContentHandler(handler);
        xml.parse(new InputSource(in));
    }

    private static <T> T parsing(Parsing<T> work) throws Unreadable {
        try {
            return work.run();
        } catch (BoundedZip.Refused e) {
            throw new Unreadable(String.valueOf(e.getMessage()), e);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException e) {
            var refused = refusedWithin(e);
            throw new Unreadable(refused == null ? "The workbook is damaged or is not an XLSX file." : refused, e);
        }
    }

    private static @org.jspecify.annotations.Nullable String refusedWithin(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BoundedZip.Refused || at instanceof SheetHandler.TooMuch) {
                return at.getMessage();
            }
        }
        return null;
    }

    @Override
    public void close() {
        archive.revert(); // read only: closing must not try to save
    }

    /** Reads names, relation ids and visibility of the sheets, and which year dates count from. */
    private final class SheetList extends DefaultHandler {
        private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                String value = attributes.getValue("date1904");
                startsIn1904 = "1".equals(value) || "true".equals(value);
            } else if (name.equals("sheet") && sheets.size() < 1000) {
                String relation = attributes.getValue(RELATIONS, "id");
                if (relation == null) {
                    relation = attributes.getValue(STRICT_RELATIONS, "id");
                }
                String title = attributes.getValue("name");
                String state = attributes.getValue("state");
                if (relation != null && title != null) {
                    sheets.add(new Sheet(title, relation, state != null && !state.equals("visible")));
                }
            }
        }
    }
}
