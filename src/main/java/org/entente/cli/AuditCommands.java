package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.audit.AuditEntry;
import org.entente.model.work.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente audit}: what was done, and proof that nobody rewrote it. */
@Command(name = "audit", description = "what was done in a case, and proof that nobody rewrote it")
final class AuditCommands {

    private AuditCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new AuditCommands())
                .addSubcommand(new ListAll(workstation, streams))
                .addSubcommand(new Verify(workstation, streams));
    }

    @Command(name = "list", description = "every entry, oldest first")
    private static final class ListAll extends Session implements Runnable {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        ListAll(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault, open -> {
                open.audit().entries().forEach(this::tell);
                return 0;
            });
        }

        private void tell(AuditEntry entry) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("time", entry.time().toString());
            fields.put("author", entry.author().toString());
            fields.put("action", entry.action());
            fields.put("subject", entry.subject());
            output().result(fields, say("cli.audit.entry", entry.time().toString(), entry.action(), entry.subject()));
        }
    }

    @Command(name = "verify", description = "check the whole chain again")
    private static final class Verify extends Session implements Runnable, CommandLine.IExitCodeGenerator {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        private int exit;

        Verify(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var report = inCase(vault, open -> open.verify(Progress.NONE));
            var fields = new LinkedHashMap<String, Object>();
            fields.put("intact", report.isIntact());
            fields.put("records", report.records());
            exit = report.isIntact() ? 0 : 1;
            output().result(fields, say("cli.vault.intact", report.records(), report.signatures()));
        }

        @Override
        public int getExitCode() {
            return exit;
        }
    }
}
