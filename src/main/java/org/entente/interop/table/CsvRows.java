package org.entente.interop.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.entente.interop.FileInput;
import org.entente.interop.InteropException;
import org.entente.interop.Problem;
import org.entente.interop.Where;
import org.entente.model.work.Message;

/** The rows of a text table. A row that cannot be parsed costs its first line; reading goes on with the next. */
record CsvRows(FileInput file, SeenEncoding encoding, char separator) implements RowSource {

    /** What a spreadsheet program writes as the first line to say which separator follows. */
    static final String SEPARATOR_HINT = "sep=";

    @Override
    public void read(RowVisitor visitor) {
        try (var bytes = file.open()) {
            bytes.skipNBytes(encoding.markBytes());
            read(new BufferedReader(new InputStreamReader(bytes, encoding.charset())), visitor);
        } catch (IOException | UncheckedIOException e) {
            throw new InteropException("interop.file.unreadable", e, file.name());
        }
    }

    private void read(Reader text, RowVisitor visitor) throws IOException {
        var replay = new ReplayReader(text, LONGEST_ROW);
        long linesBefore = 0;
        long number = 0;
        while (true) {
            var parser = Separator.format(separator).parse(replay);
            Iterator<CSVRecord> records = parser.iterator();
            long line = 0;
            Message broken = null;
            while (broken == null) {
                line = parser.getCurrentLineNumber();
                replay.forgetBefore(line);
                try {
                    if (!records.hasNext()) {
                        return;
                    }
                    var cells = records.next();
                    var place = new RowPlace.Line(linesBefore + line + 1);
                    if (isBlank(cells) || linesBefore + line == 0 && isHint(cells)) {
                        continue;
                    }
                    number++;
                    if (cells.size() > WIDEST) {
                        visitor.bad(new Problem(place.said(), "interop.table.row.wide", WIDEST));
                    } else if (!visitor.row(new Row(place, number, cells.toList()))) {
                        return;
                    }
                } catch (UncheckedIOException e) {
                    broken = why(e, parser);
                }
            }
            number++;
            visitor.bad(new Problem(Where.line(linesBefore + line + 1), broken));
            linesBefore += line + 1;
            if (!replay.restartAt(line + 1)) {
                if (replay.isExhausted()) {
                    var rest = Message.of("interop.where.from-line", linesBefore + 1);
                    visitor.bad(new Problem(rest, "interop.table.row.exhausted"));
                }
                return;
            }
        }
    }

    private static boolean isBlank(CSVRecord cells) {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static boolean isHint(CSVRecord cells) {
        return cells.get(0).startsWith(SEPARATOR_HINT) && cells.size() <= 2;
    }

    private static Message why(UncheckedIOException e, CSVParser parser) {
        IOException cause = e.getCause();
        if (cause instanceof ReplayReader.RowTooLong) {
            return Message.of("interop.table.row.long", LONGEST_ROW);
        }
        if (cause instanceof CSVException) {
            return Message.of("interop.table.row.quote", parser.getCurrentLineNumber());
        }
        throw e;
    }
}
