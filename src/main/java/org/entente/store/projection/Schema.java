package org.entente.store.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of the projections. */
public final class Schema {

    /** Projections of another version are dropped and made anew. */
    public static final int VERSION = 8;

    private static final String FILE = "/db/projections.sql";

    private Schema() {}

    public static String text() {
        try (var in = Schema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
