package org.entente.interop.table;

import java.io.IOException;
import java.io.Reader;

/**
 * Remembers the characters since the start of the current row, so that after a row that cannot be parsed reading starts
 * again on the next line. A row longer than the limit counts as one that cannot be parsed.
 */
final class ReplayReader extends Reader {

    /** A row went on for longer than any table's row does. */
    static final class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Characters that may be read again in all, so that a file of nothing but broken rows is not read for ever. */
    private static final long AGAIN = 1L << 26;

    private static final int TIDY = 1 << 16;

    private final Reader in;
    private final int longestRow;
    private final StringBuilder kept = new StringBuilder();
    private long keptLine;
    private String again = "";
    private int againAt;
    private long readAgain;

    ReplayReader(Reader in, int longestRow) {
        this.in = in;
        this.longestRow = longestRow;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (kept.length() > longestRow) {
            throw new RowTooLong();
        }
        int count = againAt < again.length() ? replay(buffer, offset, length) : in.read(buffer, offset, length);
        if (count > 0) {
            kept.append(buffer, offset, count);
        }
        return count;
    }

    private int replay(char[] buffer, int offset, int length) {
        int count = Math.min(length, again.length() - againAt);
        again.getChars(againAt, againAt + count, buffer, offset);
        againAt += count;
        return count;
    }

    /** Forgets what lies before that line, counted from 0 since the start or the last restart. */
    void forgetBefore(long line) {
        if (kept.length() > TIDY) {
            int start = startOf(line);
            if (start > 0) {
                kept.delete(0, start);
                keptLine = line;
            }
        }
    }

    /**
     * Makes the next read start with that line, which from then on is line 0.
     *
     * @return whether reading may go on: false at the end, and once too much was read again
     */
    boolean restartAt(long line) throws IOException {
        int start = startOf(line);
        String rest = start < 0 ? afterThisLine() : kept.substring(start) + again.substring(againAt);
        readAgain += rest.length();
        again = rest;
        againAt = 0;
        kept.setLength(0);
        keptLine = 0;
        return !rest.isEmpty() && !isExhausted();
    }

    /** Whether so much was read again that the rest of the file is left unread. */
    boolean isExhausted() {
        return readAgain > AGAIN;
    }

    private int startOf(long line) {
        long at = keptLine;
        int i = 0;
        while (at < line && i < kept.length()) {
            char c = kept.charAt(i++);
            if (c == '\r' && i < kept.length() && kept.charAt(i) == '\n') {
                i++;
            }
            if (c == '\r' || c == '\n') {
                at++;
            }
        }
        return at == line ? i : -1;
    }

    /** The line goes on beyond what is kept: leaves it out and returns the first characters of the next one. */
    private String afterThisLine() throws IOException {
        char[] buffer = new char[8192];
        while (true) {
            int count = againAt < again.length() ? replay(buffer, 0, buffer.length) : in.read(buffer, 0, buffer.length);
            if (count < 0) {
                return "";
            }
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n' || buffer[i] == '\r') {
                    int next = buffer[i] == '\r' && i + 1 < count && buffer[i + 1] == '\n' ? i + 2 : i + 1;
                    String rest = new String(buffer, next, count - next) + again.substring(againAt);
                    return rest.isEmpty() ? firstOf(buffer) : rest;
                }
            }
        }
    }

    private String firstOf(char[] buffer) throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        return count < 0 ? "" : new String(buffer, 0, count);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
