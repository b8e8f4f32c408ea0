package org.entente;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/**
 * What the log says on the error stream. Trouble that the program coped with is one line there, among the sentences that people
 * read; only a defect, whose reference they are given, comes with its place in the program.
 */
public final class LogLine extends Formatter {

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.formatter = %s
            """.formatted(LogLine.class.getName());

    private final SimpleFormatter whole = new SimpleFormatter();

    /** Made by the log itself once something is logged, which in most runs nothing is. */
    public static final class Settings {
        public Settings() throws IOException {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /** Has to come before anything is logged; what somebody set for this run goes before. */
    static void use() {
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", Settings.class.getName());
        }
    }

    @Override
    public String format(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            return whole.format(entry);
        }
        var line = new StringBuilder(entry.getLevel().getName()).append(": ").append(formatMessage(entry));
        for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            line.append(", ").append(cause.getClass().getSimpleName());
        }
        return line.append(System.lineSeparator()).toString();
    }
}
