package org.entente.app.intake;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own while what it said before is being written: on two cores an import takes little longer
 * than its slower half. What was read arrives on the caller's thread in file order, and a failure of the reader after it. How far
 * the reader is ahead is bounded by the length of texts, because one object may have many megabytes.
 */
final class ReadAhead implements AutoCloseable {

    private static final int MOST_STEPS = 1024;
    private static final int MOST_CHARACTERS = 4 << 20;

    /** What a value that is no text counts for. */
    private static final int SMALL = 64;

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST_STEPS);
    private final Semaphore room = new Semaphore(MOST_CHARACTERS);
    private final Thread reader;
    private volatile boolean abandoned;

    private ReadAhead(Importer importer, FileInput in, ImportOptions options, Progress progress) {
        reader = Thread.ofPlatform().daemon().name("reader").unstarted(() -> {
            Throwable failure = null;
            try {
                importer.read(in, options, new Queue(), progress);
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            put(new Step.End(failure));
        });
    }

    private sealed interface Step {

        record Read(int weight, Consumer<Receiver> what) implements Step {}

        record End(@Nullable Throwable failure) implements Step {}
    }

    /** Nobody waits for what is read any more. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Begins to read. */
    static ReadAhead start(Importer importer, FileInput in, ImportOptions options, Progress progress) {
        var ahead = new ReadAhead(importer, in, options, progress);
        ahead.reader.start();
        return ahead;
    }

    /** Gives {@code out} all that the importer reads, and throws what the importer throws. Once. */
    void deliver(Receiver out) {
        while (true) {
            switch (next()) {
                case Step.Read(int weight, var what) -> {
                    what.accept(out);
                    room.release(weight);
                }
                case Step.End(RuntimeException failure) -> throw failure;
                case Step.End(Error failure) -> throw failure;
                case Step.End _ -> {
                    return;
                }
            }
        }
    }

    private Step next() {
        boolean wasInterrupted = false;
        try {
            while (true) {
                try {
                    return steps.take();
                } catch (InterruptedException e) {
                    wasInterrupted = true; // cancelling goes by Progress; what is underway has to come to rest
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void put(Step step) {
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // only who has abandoned the reader interrupts it
        }
    }

    /** Stops reading if it is not at its end, and lets go of the file. */
    @Override
    public void close() {
        abandoned = true;
        reader.interrupt();
        boolean wasInterrupted = false;
        while (reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The reader's end. */
    private final class Queue implements Receiver {

        @Override
        public void object(Imported object) {
            send(weight(object), receiver -> receiver.object(object));
        }

        @Override
        public void source(Imported source) {
            send(weight(source), receiver -> receiver.source(source));
        }

        @Override
        public void cited(Imported source) {
            send(weight(source), receiver -> receiver.cited(source));
        }

        @Override
        public void refused(Problem problem) {
            send(SMALL, receiver -> receiver.refused(problem));
        }

        @Override
        public void warning(Problem problem) {
            send(SMALL, receiver -> receiver.warning(problem));
        }

        private void send(int weight, Consumer<Receiver> what) {
            try {
                room.acquire(weight);
                steps.put(new Step.Read(weight, what));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (abandoned) {
                throw new Abandoned();
            }
        }

        private static int weight(Imported object) {
            long characters = SMALL;
            for (Said said : object.said()) {
                characters +=
                        said.value() instanceof Text text ? SMALL + text.text().length() : SMALL;
            }
            return (int) Math.min(characters, MOST_CHARACTERS);
        }
    }
}
