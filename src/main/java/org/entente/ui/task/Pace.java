package org.entente.ui.task;

import java.util.concurrent.atomic.AtomicLong;

/** Lets reports through no oftener than an eye can follow, so that telling costs the work nothing. Safe for several threads. */
public final class Pace {

    private static final long SHOW_EVERY_NANOS = 80_000_000L;

    private final AtomicLong shownAt = new AtomicLong(Long.MIN_VALUE);

    /** Whether this report is to be shown; the first and the last always are. */
    public boolean isDue(long done, long total) {
        long now = System.nanoTime();
        long before = shownAt.get();
        boolean due = before == Long.MIN_VALUE || now - before > SHOW_EVERY_NANOS || done == total;
        return due && shownAt.compareAndSet(before, now);
    }
}
