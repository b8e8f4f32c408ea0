package org.entente.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Importer;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.interop.Where;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading on a thread of its own must look like reading on the caller's. */
@Timeout(60)
class ReadAheadTest {

    private static final ImportOptions OPTIONS =
            new ImportOptions(Grade.NOT_GRADED, Marking.UNMARKED, new ObjectId(new UUID(1, 1)));

    @TempDir
    Path folder;

    private FileInput file;

    @BeforeEach
    void writeAFile() throws Exception {
        Path path = Files.writeString(folder.resolve("some.txt"), "content", StandardCharsets.UTF_8);
        file = FileInput.of(path);
    }

    private static Imported object(int number, String text) {
        return new Imported(
                new ObjectId(new UUID(7, number)),
                "object " + number,
                null,
                false,
                List.of(new Said("name", new Text(text), null, Grade.NOT_GRADED, Marking.UNMARKED, null, "")),
                List.of(),
                Where.FILE);
    }

    /** Keeps the foreign ids in the order in which they come. */
    private static class Kept implements Receiver {
        final List<String> ids = new ArrayList<>();

        @Override
        public void object(Imported object) {
            ids.add(object.foreignId());
        }

        @Override
        public void source(Imported source) {
            ids.add("source " + source.foreignId());
        }

        @Override
        public void refused(Problem problem) {
            ids.add("refused");
        }

        @Override
        public void warning(Problem problem) {
            ids.add("warning");
        }
    }

    @Test
    void givesEverythingInTheOrderOfTheFile() {
        Importer importer = (in, options, out, progress) -> {
            for (int i = 0; i < 5000; i++) {
                out.object(object(i, "x"));
                if (i % 1000 == 0) {
                    out.source(object(i, "y"));
                    out.warning(new Problem(Where.FILE, "interop.table.validity.order"));
                    out.refused(new Problem(Where.FILE, "interop.table.validity.order"));
                }
            }
        };
        var direct = new Kept();
        importer.read(file, OPTIONS, direct, Progress.NONE);
        var ahead = new Kept();
        try (var reading = ReadAhead.start(importer, file, OPTIONS, Progress.NONE)) {
            reading.deliver(ahead);
        }
        assertThat(ahead.ids).hasSize(5015).isEqualTo(direct.ids);
    }

    @Test
    void failsAsTheReaderFailedOnceWhatCameBeforeHasArrived() {
        Importer importer = (in, options, out, progress) -> {
            out.object(object(1, "x"));
            throw new IllegalStateException("the disk went away");
        };
        var kept = new Kept();
        try (var reading = ReadAhead.start(importer, file, OPTIONS, Progress.NONE)) {
            assertThatThrownBy(() -> reading.deliver(kept))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the disk went away");
        }
        assertThat(kept.ids).containsExactly("object 1");
    }

    @Test
    void isNotFurtherAheadThanMemoryAllows() throws Exception {
        String megabyte = "x".repeat(1 << 20);
        var given = new AtomicInteger();
        Importer importer = (in, options, out, progress) -> {
            for (int i = 0; i < 50; i++) {
                out.object(object(i, megabyte));
                given.incrementAndGet();
            }
        };
        var kept = new Kept();
        try (var reading = ReadAhead.start(importer, file, OPTIONS, Progress.NONE)) {
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(given.get()).isLessThan(5);
            reading.deliver(kept);
        }
        assertThat(kept.ids).hasSize(50);
    }

    @Test
    void letsGoOfAFileThatNobodyWantsAnyMore() throws Exception {
        var ended = new CountDownLatch(1);
        Importer importer = (in, options, out, progress) -> {
            try {
                for (int i = 0; i < Integer.MAX_VALUE; i++) {
                    out.object(object(i, "x"));
                }
            } finally {
                ended.countDown();
            }
        };
        var full = new Kept() {
            @Override
            public void object(Imported object) {
                super.object(object);
                if (ids.size() == 3) {
                    throw new Progress.Cancelled();
                }
            }
        };
        try (var reading = ReadAhead.start(importer, file, OPTIONS, Progress.NONE)) {
            assertThatThrownBy(() -> reading.deliver(full)).isInstanceOf(Progress.Cancelled.class);
        }
        assertThat(ended.await(0, TimeUnit.SECONDS)).isTrue();
    }
}
