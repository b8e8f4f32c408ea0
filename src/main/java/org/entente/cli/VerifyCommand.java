package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        fields.put("problems", report.problems());
        exit = report.isIntact() ? 0 : 1;
        output().result(fields, sentence(report));
    }

    private String sentence(VaultCheck report) {
        return report.isIntact()
                ? say("cli.vault.intact", report.records(), report.signatures())
                : say(
                        "cli.vault.damaged",
                        report.problems().size(),
                        report.problems().getFirst());
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
