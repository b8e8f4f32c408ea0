package org.entente.app.recovery;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.app.AppException;

/**
 * Prints a recovery sheet on the printer that this computer uses. The page goes to the system's printing program through a pipe:
 * Java's own printing would leave the code in a temporary file.
 */
public final class SheetPrinter {

    /** CUPS, on Linux and macOS; takes a page from its input. */
    private static final List<String> PROGRAM = List.of("lp", "-s", "-t", "Entente", "-");

    private static final int PATIENCE_SECONDS = 30;

    private final SheetWriter writer;
    private final List<String> program;

    public SheetPrinter(SheetWriter writer) {
        this(writer, PROGRAM);
    }

    SheetPrinter(SheetWriter writer, List<String> program) {
        this.writer = writer;
        this.program = List.copyOf(program);
    }

    /** @throws AppException if there is no printing program, or it refuses the page, with its reason */
    public void print(RecoverySheet sheet) {
        byte[] page = writer.page(sheet);
        try {
            var printing = new ProcessBuilder(program).redirectErrorStream(true).start();
            try (var in = printing.getOutputStream()) {
                in.write(page);
            } catch (IOException _) {
                // it ended without reading: what it said tells why
            }
            if (!printing.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                printing.destroyForcibly();
                throw new AppException("app.recovery.not-printed", "");
            }
            String said = new String(printing.getInputStream().readAllBytes(), Charset.defaultCharset()).strip();
            if (printing.exitValue() != 0) {
                throw new AppException("app.recovery.not-printed", said);
            }
        } catch (IOException e) {
            throw new AppException("app.recovery.no-printing", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AppException("app.recovery.not-printed", e, "");
        }
    }
}
