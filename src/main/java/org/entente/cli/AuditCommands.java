package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.audit.AuditEntry;
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
                .addSubcommand(new VerifyCommand(workstation, streams));
    }

    @Command(name = "list", description = "every action with its id, oldest first")
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
            fields.put("id", entry.id());
            output().result(fields, say("cli.audit.entry", entry.time().toString(), entry.action(), entry.id()));
        }
    }
}
