package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.audit.AuditSentences;
import org.entente.app.desk.AuditDesk;
import org.entente.app.erasure.ErasureOrder;
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
                .addSubcommand(new VerifyCommand(workstation, streams))
                .addSubcommand(new LogExportCommand(workstation, streams))
                .addSubcommand(new LogVerifyCommand(workstation, streams));
    }

    @Command(name = "list", description = "every action with its id, and every erasure, oldest first")
    private static final class ListAll extends Session implements Runnable {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        ListAll(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault, open -> {
                if (!output().isJson()) {
                    return inWords(open);
                }
                var orders = new ArrayDeque<>(open.erasures().orders());
                for (AuditEntry entry : open.audit().entries()) {
                    while (!orders.isEmpty() && orders.getFirst().time().isBefore(entry.time())) {
                        tell(orders.removeFirst());
                    }
                    tell(entry);
                }
                orders.forEach(this::tell);
                return 0;
            });
        }

        /** For people; scripts get the codes. */
        private int inWords(OpenCase open) {
            var wording = new LogWording(workstation());
            var sentences = new AuditSentences(wording);
            new AuditDesk(open, workstation().catalogue(), workstation().clock())
                    .entries()
                    .reversed()
                    .forEach(entry -> output().say(say(
                                    "cli.audit.entry",
                                    wording.time(entry.time()),
                                    wording.line(sentences.of(entry)),
                                    entry instanceof AuditDesk.Entry.Action action
                                            ? action.id().toString()
                                            : "")
                            .strip()));
            return 0;
        }

        private void tell(ErasureOrder order) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("time", order.time().toString());
            fields.put("action", "erase");
            fields.put("object", order.object().toString());
            fields.put("claims", order.claims());
            fields.put("person", order.person());
            fields.put("reason", order.reason());
            fields.put("basis", order.basis());
            fields.put("second", order.second());
            output().result(fields, "");
        }

        private void tell(AuditEntry entry) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("time", entry.time().toString());
            fields.put("author", entry.author().toString());
            fields.put("action", entry.action());
            fields.put("id", entry.id());
            output().result(fields, "");
        }
    }
}
