package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Hands claims to the next station of an action while the one before works on those that follow: planned, sealed and
 * journaled, projected. On several cores an import takes little longer than its slowest part. Small actions stay on their own
 * thread. The giving side is one thread at a time; what the other end uses belongs to it until {@link #drain}.
 *
 * @param <T> what is handed over
 */
final class Conveyor<T> {

    private static final int SMALL = 2000;
    private static final int AT_ONCE = 500;
    private static final int MOST_UNDERWAY = 8;

    private final Consumer<T> end;
    private final ExecutorService worker;
    private final Semaphore underway = new Semaphore(MOST_UNDERWAY);
    private final List<Future<?>> futures = new ArrayList<>();
    private List<T> gathered = new ArrayList<>(AT_ONCE);
    private long given;

    Conveyor(Consumer<T> end, ExecutorService worker) {
        this.end = end;
        this.worker = worker;
    }

    void give(T item) {
        if (given++ < SMALL) {
            end.accept(item);
            return;
        }
        gathered.add(item);
        if (gathered.size() == AT_ONCE) {
            send();
        }
    }

    private void send() {
        List<T> some = gathered;
        if (some.isEmpty()) {
            return;
        }
        gathered = new ArrayList<>(AT_ONCE);
        if (futures.size() > 2 * MOST_UNDERWAY) {
            futures.removeIf(future -> {
                boolean isDone = future.isDone();
                if (isDone) {
                    await(future);
                }
                return isDone;
            });
        }
        underway.acquireUninterruptibly();
        futures.add(worker.submit(() -> {
            try {
                some.forEach(end);
            } finally {
                underway.release();
            }
        }));
    }

    /** Waits until everything given has arrived; afterwards this thread may use what the other end uses. */
    void drain() {
        send();
        try {
            futures.forEach(Conveyor::await);
        } finally {
            futures.clear();
        }
    }

    /** Lets what is underway arrive, however it ends, and forgets the rest. */
    void stop() {
        gathered.clear();
        underway.acquireUninterruptibly(MOST_UNDERWAY);
        underway.release(MOST_UNDERWAY);
        futures.clear();
    }

    private static void await(Future<?> future) {
        boolean wasInterrupted = false;
        try {
            while (true) {
                try {
                    future.get();
                    return;
                } catch (InterruptedException e) {
                    wasInterrupted = true; // the other end must come to rest before anybody else uses its things
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new StoreException("store.projections", e);
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
