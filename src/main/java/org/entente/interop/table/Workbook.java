package org.entente.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.entente.interop.FileInput;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
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
        private final transient Message why;

        Unreadable(Message why, Throwable cause) {
            super("unreadable workbook", cause);
            this.why = why;
        }

        Message why() {
            return why;
        }
    }

    /** Something done with a part; may fail in any way that parsing fails. */
    private interface Parsing<T> {
        T run() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    /** Its messages may quote what a file holds; what is wrong we say ourselves. Kept, or the setting would be forgotten. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    /** A part of the archive; null if the workbook has none. */
    private interface Part {
        @Nullable
        InputStream open() throws IOException, OpenXML4JException;
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
            } catch (IOException | OpenXML4JException | SAXException e) {
                zip.close();
                throw e;
            } catch (RuntimeException e) { // whatever POI trips over: nobody else's code ran
                zip.close();
                throw new IOException(e);
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
            try (var in = opened(reader::getSharedStringsData)) {
                if (in != null) {
                    parse(in, texts);
                }
            }
            var dates = new DateStyles(startsIn1904);
            try (var in = opened(reader::getStylesData)) {
                if (in != null) {
                    parse(in, dates);
                }
            }
            try (var in = opened(() -> reader.getSheet(sheet.relation()))) {
                if (in == null) {
                    throw new IOException("the sheet has no part");
                }
                parse(in, new SheetHandler(texts, dates, taker));
            } catch (SheetHandler.Enough e) {
                return sheet; // the taker has had enough
            }
            return sheet;
        });
    }

    /** Opens a part; null if the workbook has none. Whatever POI trips over in a damaged archive is a damaged archive. */
    private static @Nullable InputStream opened(Part part) throws IOException, OpenXML4JException {
        try {
            return part.open();
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
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
            throw new Unreadable(e.why(), e);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException e) {
            throw new Unreadable(whyWithin(e), e);
        }
    }

    private static Message whyWithin(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof BoundedZip.Refused refused) {
                return refused.why();
            }
            if (at instanceof SheetHandler.Broken broken) {
                return broken.why();
            }
        }
        return Message.of("interop.table.workbook.damaged");
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
