package org.entente.store.projection;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of one statement, sent many at a time. */
final class Batch {

    private static final int FULL = 500;

    private final PreparedStatement statement;
    private int pending;

    Batch(Sql sql, String text) {
        try {
            statement = sql.prepared(text);
            statement.clearBatch();
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    void add(@Nullable Object... values) {
        try {
            Sql.bind(statement, values);
            statement.addBatch();
            if (++pending == FULL) {
                flush();
            }
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    void flush() {
        if (pending > 0) {
            pending = 0;
            try {
                statement.executeBatch();
            } catch (SQLException e) {
                throw Sql.failed(e);
            }
        }
    }
}
