package org.entente.ui.robot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;

/**
 * Asks the screen's thread every ten milliseconds to do nothing, and notes how long that took whenever it was longer than a
 * person should wait, together with what the thread was doing meanwhile.
 *
 * <p>What the machine did is not held against the program; what the program did counts whole:
 *
 * <ul>
 *   <li>the processor time that the screen's thread took;
 *   <li>the time in which it waited for anything: a lock, an answer, a file. A second thread does nothing but sleep: as long
 *       as it overslept, the whole process stood still (another program had the processors, or the collector stopped
 *       everything), and that time is taken off;
 *   <li>while it waited for the picture to be painted, the processor time that the painter took.
 * </ul>
 *
 * <p>The time in which it was ready to run and others had the processors does not count. On a machine with nothing else to do
 * there is none, and all of the delay counts.
 */
final class FreezeWatch implements AutoCloseable {

    /** What nobody notices, on a machine that is not slower than {@link Pace} says. */
    static final long LIMIT_MILLIS = 100;

    private static final long BEAT_MILLIS = 10;
    private static final long LOOK_FROM_MILLIS = 40;
    private static final int DEEP = 60;
    private static final int TOLD = 14;

    /**
     * One time that the screen's thread did not answer.
     *
     * @param during what the test was doing
     * @param millis how much of it counts
     * @param cost what it is made of
     * @param seen what it was doing, as often as was looked
     */
    record Freeze(String during, long millis, Cost cost, List<List<StackTraceElement>> seen) {

        /** Whether the test was doing the same thing. */
        boolean isSameStep(Freeze other) {
            return during.equals(other.during);
        }

        @Override
        public String toString() {
            var told = new StringBuilder(String.format(Locale.ROOT, "%s: %d ms, %s", during, millis, cost));
            seen.stream()
                    .map(FreezeWatch::told)
                    .distinct()
                    .limit(6)
                    .forEach(stack -> told.append("\n  was at").append(stack));
            return told.toString();
        }
    }

    /** Where the time went, in nanoseconds: in all, computing, waiting, painting, and while the process stood still. */
    record Cost(long late, long computed, long waited, long painted, long stood) {

        long counts() {
            return Math.min(late, computed + waited + painted);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d late: %d computing, %d waiting, %d painting; the process stood still for %d",
                    FreezeWatch.millis(late),
                    FreezeWatch.millis(computed),
                    FreezeWatch.millis(waited),
                    FreezeWatch.millis(painted),
                    FreezeWatch.millis(stood));
        }
    }

    private record Pause(long from, long to) {}

    /** The screen's thread as it was seen once. */
    private record Glance(Thread.State state, List<StackTraceElement> stack) {

        boolean isPainting() {
            return stack.stream().anyMatch(each -> each.getMethodName().equals("waitForRenderingToComplete"));
        }

        /** Waiting for the next event: the question is there, and the machine has not woken the thread yet. */
        boolean isIdle() {
            return stack.stream().allMatch(each -> each.getClassName().matches("(java|com\\.sun\\.glass)\\..*"));
        }

        /** Reading and writing files looks like running, but is not. */
        boolean isWaiting() {
            return !isPainting()
                    && !isIdle()
                    && (state != Thread.State.RUNNABLE
                            || !stack.isEmpty()
                                    && stack.getFirst().isNativeMethod()
                                    && stack.getFirst().getClassName().matches("(java\\.io|sun\\.nio)\\..*"));
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Queue<Freeze> freezes = new ConcurrentLinkedQueue<>();
    private final Deque<Pause> pauses = new ArrayDeque<>();
    private final Thread screen;
    private final Optional<Thread> painter = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
            .findFirst();
    private final Thread asking =
            Thread.ofPlatform().daemon().name("freeze-watch").unstarted(this::watch);
    private final Thread sleeping =
            Thread.ofPlatform().daemon().name("freeze-sleeper").unstarted(this::sleep);
    private volatile String during = "";
    private volatile double pace = 1;
    private volatile boolean isCounting;
    private volatile boolean isOver;
    private volatile long slept;

    private FreezeWatch(Thread screen) {
        this.screen = screen;
    }

    /** Begins to watch, without counting yet. To be called on the screen's thread. */
    static FreezeWatch begin() {
        var watch = new FreezeWatch(Thread.currentThread());
        watch.sleeping.start();
        watch.asking.start();
        return watch;
    }

    /** From now on freezes are noted, or no longer. */
    void count(boolean isCounting) {
        this.isCounting = isCounting;
    }

    /** Allows as many times more on a machine that is as many times slower. */
    void allow(double pace) {
        this.pace = pace;
    }

    /** What is being done from now on. */
    void during(String step) {
        during = step;
    }

    List<Freeze> freezes() {
        return List.copyOf(freezes);
    }

    /** What was noted since they were taken last. */
    List<Freeze> takeFreezes() {
        var taken = freezes();
        freezes.clear();
        return taken;
    }

    @Override
    public void close() {
        isOver = true;
    }

    private void watch() {
        try {
            while (!isOver) {
                ask();
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // nobody waits for it
        }
    }

    private void ask() throws InterruptedException {
        var answered = new CountDownLatch(1);
        var seen = new ArrayList<Glance>();
        boolean counts = isCounting;
        String step = during;
        long computed = threads.getThreadCpuTime(screen.threadId());
        long painted = painting();
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        while (!answered.await(BEAT_MILLIS, TimeUnit.MILLISECONDS) && !isOver) {
            if (millis(System.nanoTime() - asked) >= LOOK_FROM_MILLIS && seen.size() < DEEP) {
                seen.add(new Glance(screen.getState(), List.of(screen.getStackTrace())));
            }
        }
        long now = System.nanoTime();
        if (counts && !isOver && !seen.isEmpty()) {
            computed = threads.getThreadCpuTime(screen.threadId()) - computed;
            painted = painting() - painted;
            while (slept < now) {
                Thread.sleep(1); // until the sleeper knows whether it overslept
            }
            note(step, cost(asked, now, computed, painted, seen), seen);
        }
    }

    private long painting() {
        return painter.map(thread -> threads.getThreadCpuTime(thread.threadId()))
                .orElse(0L);
    }

    private Cost cost(long asked, long now, long computed, long painted, List<Glance> seen) {
        long stood = stoodStill(asked, now);
        long late = now - asked;
        long share = Math.max(0, late - stood) / seen.size();
        long waited = share * seen.stream().filter(Glance::isWaiting).count();
        long forPaint = share * seen.stream().filter(Glance::isPainting).count();
        return new Cost(late, computed, waited, Math.min(forPaint, painted), stood);
    }

    private void note(String step, Cost cost, List<Glance> seen) {
        long counted = millis(cost.counts());
        if (counted > LIMIT_MILLIS * pace) {
            freezes.add(new Freeze(
                    step, counted, cost, seen.stream().map(Glance::stack).toList()));
        }
    }

    private void sleep() {
        long beat = TimeUnit.MILLISECONDS.toNanos(2);
        while (!isOver) {
            long due = System.nanoTime() + beat;
            LockSupport.parkNanos(beat);
            long woke = System.nanoTime();
            if (woke - due > beat) {
                remember(new Pause(due, woke));
            }
            slept = woke;
        }
    }

    private void remember(Pause pause) {
        synchronized (pauses) {
            pauses.add(pause);
            if (pauses.size() > 10_000) {
                pauses.removeFirst();
            }
        }
    }

    private long stoodStill(long from, long to) {
        synchronized (pauses) {
            return pauses.stream()
                    .mapToLong(pause -> Math.max(0, Math.min(to, pause.to()) - Math.max(from, pause.from())))
                    .sum();
        }
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** The innermost lines, and of the rest those that are ours. */
    private static String told(List<StackTraceElement> stack) {
        return IntStream.range(0, stack.size())
                .filter(line -> line < TOLD || stack.get(line).getClassName().startsWith("org.entente."))
                .mapToObj(stack::get)
                .map(each -> "\n    " + each.getClassName() + "." + each.getMethodName() + ":" + each.getLineNumber())
                .collect(Collectors.joining());
    }
}
