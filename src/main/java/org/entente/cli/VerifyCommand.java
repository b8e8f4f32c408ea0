package org.entente.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.VaultCheck;
import org.entente.app.Workstation;
import org.entente.model.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Parameters;

/** {@code verify}, of a vault and of its audit alike: both rest on the one chain of the journal. */
@Command(name = "verify", description = "read everything again and check every seal and signature")
final class VerifyCommand extends Session implements Runnable, IExitCodeGenerator {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    private int exit;

    VerifyCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        var report = inCase(vault, open -> open.verify(Progress.NONE));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("intact", report.isIntact());
        fields.put("records", report.records());
        fields.put("signatures", report.signatures());
        fields.put("since", report.since() == null ? "" : report.since().toString());
        fields.put(
                "confirmed",
                report.confirmed().stream()
                        .map(each -> Map.of(
                                "partner",
                                each.partner(),
                                "time",
                                each.time().toString(),
                                "upTo",
                                each.upTo().toString()))
                        .toList());
        fields.put("problems", report.problems());
        exit = report.isIntact() ? 0 : 1;
        output().result(fields, sentence(report));
    }

    private String sentence(VaultCheck report) {
        if (!report.isIntact()) {
            return say(
                    "cli.vault.damaged",
                    report.problems().size(),
                    report.problems().getFirst());
        }
        var sentences = new ArrayList<String>();
        sentences.add(say("cli.vault.intact", report.records(), report.signatures()));
        Instant since = report.since();
        if (since != null) {
            sentences.add(say("cli.vault.since", day(since)));
        }
        report.confirmed()
                .forEach(each ->
                        sentences.add(say("cli.vault.confirmed", each.partner(), day(each.time()), day(each.upTo()))));
        return String.join(" ", sentences);
    }

    private static String day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
