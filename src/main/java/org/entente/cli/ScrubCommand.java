package org.entente.cli;

import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.model.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;

/** {@code entente vault scrub}. */
@Command(
        name = "scrub",
        description = "read every file again, repair headers and keys from their copies, name what is damaged")
final class ScrubCommand extends OnVault implements IExitCodeGenerator {

    private int exit;

    ScrubCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        var found = inCase(vault(), open -> open.scrub(Progress.NONE));
        var read = found.counts();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("intact", found.isIntact());
        fields.put("segments", read.segments());
        fields.put("records", read.records());
        fields.put("contents", read.contents());
        fields.put("attachments", read.attachments());
        fields.put("desk", read.desk());
        fields.put("bytes", read.bytes());
        fields.put("repaired", found.repaired());
        fields.put("problems", found.problems());
        exit = found.isIntact() ? 0 : 1;
        output().result(
                        fields,
                        say(
                                "cli.vault.scrubbed",
                                read.bytes(),
                                read.segments(),
                                read.contents(),
                                read.attachments(),
                                read.desk(),
                                found.problems().size()));
        found.repaired().forEach(output()::warn);
        found.problems().forEach(output()::warn);
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
