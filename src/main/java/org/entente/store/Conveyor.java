package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.entente.store.projection.Arrival;
import org.entente.store.projection.Projector;

/**
 * Hands claims to the projections while the next ones are still being sealed and journaled: on two cores an import takes
 * little longer than its slower half. Small actions stay on their own thread. The giving side is one thread; the projector
 * is used by one side at a time, and by the giving side only after {@link #drain}.
 */
final class Conveyor {

    private static final int SMALL = 2000;
    private static final int AT_ONCE = 500;
    private static final int MOST_UNDERWAY = 8;

    private final Projector projector;
    private final ExecutorService worker;
    private final Semaphore underway = new Semaphore(MOST_UNDERWAY);
    private final List<Future<?>> futures = new ArrayList<>();
    private List<Arrival> gathered = new ArrayList<>(AT_ONCE);
    private long given;

    Conveyor(Projector projector, ExecutorService worker) {
        this.projector = projector;
        this.worker = worker;
    }

    /** The other end; to be used after {@link #drain} only. */
    Projector projector() {
        return projector;
    }

    void own(Arrival arrival) {
        if (given++ < SMALL) {
            projector.own(arrival);
            return;
        }
        gathered.add(arrival);
        if (gathered.size() == AT_ONCE) {
            send();
        }
    }

    private void send() {
        List<Arrival> some = gathered;
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
                some.forEach(projector::own);
            } finally {
                underway.release();
            }
        }));
    }

    /** Waits until everything given has arrived; afterwards this thread may use the projector. */
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
                    wasInterrupted = true; // the projector must come to rest before anybody else uses it
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
