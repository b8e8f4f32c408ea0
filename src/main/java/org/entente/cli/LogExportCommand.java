package org.entente.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.app.Workstation;
import org.entente.app.audit.AuditSentences;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.app.outgoing.LogOrder;
import org.entente.app.outgoing.WrittenLog;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente audit export}: the log, or a part of it, as a signed file. */
@Command(
        name = "export",
        description = "write the log to a file, signed, so that others can check it with verify-export")
final class LogExportCommand extends Session implements Runnable {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--for", paramLabel = "PARTNER", description = "without it: for your own organisation")
    private @Nullable String partner;

    @Option(names = "--since", paramLabel = "DAY", description = "only from this day on, such as 2027-01-31 (UTC)")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "only up to this day (UTC)")
    private @Nullable String until;

    LogExportCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        Instant from = since == null
                ? Instant.MIN
                : day(since).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = until == null
                ? Instant.MAX
                : day(until).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        WrittenLog written = inCase(vault, open -> {
            var log =
                    new AuditDesk(open, workstation().catalogue(), workstation().clock()).entries();
            List<Entry> wanted = log.stream()
                    .filter(entry ->
                            !entry.time().isBefore(from) && entry.time().isBefore(to))
                    .toList();
            var words = new AuditSentences(new LogWording(workstation()));
            return open.logs().write(new LogOrder(partner, wanted, log.size(), words, out), Progress.NONE);
        });
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", written.file().toString());
        fields.put("entries", written.leaves());
        fields.put("of", written.of());
        fields.put("stays", written.stays());
        fields.put("recipient", written.recipient());
        fields.put("marking", written.banner());
        output().result(
                        fields,
                        say(
                                "cli.log.written",
                                written.leaves(),
                                written.of(),
                                written.file().toString(),
                                written.banner(),
                                written.stays(),
                                written.recipient()));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new CommandFailure("cli.log.day", e, typed);
        }
    }
}
