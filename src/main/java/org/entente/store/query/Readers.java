package org.entente.store.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.entente.store.StoreException;
import org.entente.store.projection.Sql;

/** Connections that queries read with, kept for the next query. Safe for several threads. */
public final class Readers implements AutoCloseable {

    /** Opens a connection. */
    @FunctionalInterface
    public interface Source {
        Connection open() throws SQLException;
    }

    private static final int MOST_IDLE = 4;

    private final Source source;
    private volatile ConcurrentLinkedQueue<Sql> idle = new ConcurrentLinkedQueue<>();

    public Readers(Source source) {
        this.source = source;
    }

    public <T> T read(Function<Sql, T> query) {
        var here = idle;
        Sql sql = here.poll();
        if (sql == null) {
            try {
                sql = new Sql(source.open());
            } catch (SQLException e) {
                throw new StoreException("store.projections", e);
            }
        }
        boolean isUsable = false;
        try {
            T result = query.apply(sql);
            isUsable = true;
            return result;
        } finally {
            if (isUsable && here == idle && here.size() < MOST_IDLE) {
                here.add(sql);
            } else {
                sql.close();
            }
        }
    }

    /** Drops connections to a database that is about to go. */
    public void forget() {
        var old = idle;
        idle = new ConcurrentLinkedQueue<>();
        old.forEach(Sql::close);
    }

    @Override
    public void close() {
        forget();
    }
}
