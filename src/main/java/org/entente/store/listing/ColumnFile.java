package org.entente.store.listing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The columns of lists between two sessions. To read them from the database takes as long as its cipher needs for all of its
 * objects; to read them from a file takes a moment. Sealing is the caller's business.
 *
 * <p>Combinations are kept as the numbers that the dictionary has for their words: they mean something only to the database that
 * they came from, which the position names.
 */
final class ColumnFile {

    private static final int FORMAT = 1;
    private static final int BUFFER = 1 << 16;

    private ColumnFile() {}

    /** @param position names the database and its state that the columns reflect */
    static void write(Columns columns, String position, OutputStream target) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(target, BUFFER));
        out.writeInt(FORMAT);
        out.writeUTF(position);
        out.writeInt(columns.size());
        for (int[] column : new int[][] {
            columns.keys,
            columns.links,
            columns.sources,
            columns.contested,
            columns.contestedJoint,
            columns.unsourced,
            columns.latest,
            columns.born,
            columns.bearer,
            columns.titleRanks
        }) {
            write(column, out);
        }
        for (long seen : columns.seen) {
            out.writeLong(seen);
        }
        for (String folded : columns.folded) {
            write(folded, out);
        }
        write(columns.bearers, out);
        for (Dimension dimension : Dimension.values()) {
            write(columns.numbers(dimension), out);
            write(columns.sets(dimension), out);
        }
        out.flush();
    }

    private static void write(int[] column, DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(column.length * Integer.BYTES);
        bytes.asIntBuffer().put(column);
        out.write(bytes.array());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(Sets sets, DataOutputStream out) throws IOException {
        out.writeInt(sets.size());
        for (String text : sets.texts()) {
            write(text, out);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param reading an empty one, to which the columns are given
     * @return empty if they reflect another state, or come from another version of the program
     */
    static Optional<Columns> read(InputStream source, String position, ColumnReading reading) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(source, BUFFER));
        if (in.readInt() != FORMAT || !in.readUTF().equals(position)) {
            return Optional.empty();
        }
        int size = in.readInt();
        reading.size = size;
        reading.keys = ints(size, in);
        reading.links = ints(size, in);
        reading.sources = ints(size, in);
        reading.contested = ints(size, in);
        reading.contestedJoint = ints(size, in);
        reading.unsourced = ints(size, in);
        reading.latest = ints(size, in);
        reading.born = ints(size, in);
        reading.bearer = ints(size, in);
        int[] titleRanks = ints(size, in);
        reading.seen = new long[size];
        for (int place = 0; place < size; place++) {
            reading.seen[place] = in.readLong();
        }
        reading.folded = new String[size];
        for (int place = 0; place < size; place++) {
            reading.folded[place] = text(in);
        }
        read(reading.bearers, in);
        for (Dimension dimension : Dimension.values()) {
            reading.numbers.put(dimension, ints(size, in));
            read(reading.sets(dimension), in);
        }
        return Optional.of(new Columns(reading, titleRanks));
    }

    private static int[] ints(int size, DataInputStream in) throws IOException {
        var bytes = ByteBuffer.allocate(size * Integer.BYTES);
        in.readFully(bytes.array());
        var column = new int[size];
        bytes.asIntBuffer().get(column);
        return column;
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Gives each combination the number again that it had. */
    private static void read(Sets sets, DataInputStream in) throws IOException {
        int size = in.readInt();
        for (int number = 0; number < size; number++) {
            sets.number(text(in));
        }
    }
}
