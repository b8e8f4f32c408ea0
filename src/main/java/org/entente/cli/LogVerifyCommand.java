package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.exchange.Partner;
import org.entente.app.outgoing.LogFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente audit verify-export}: whether an exported log is as it was signed, and by whom. */
@Command(
        name = "verify-export",
        description = "check an exported log from its first byte to its last, and print it; without a vault only the"
                + " signature is checked, with one also whose it is")
final class LogVerifyCommand extends Session implements Runnable {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--in", paramLabel = "VAULT", description = "in which the signer is a partner")
    private @Nullable Path vault;

    LogVerifyCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        LogFile log = LogFile.verified(file);
        Path known = vault;
        String signer = known == null ? "unchecked" : inCase(known, open -> signer(open, log));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("organisation", log.organisation());
        fields.put("person", log.person());
        fields.put("key", log.key().toString());
        fields.put("signer", signer);
        fields.put("recipient", log.recipient());
        fields.put("marking", log.marking());
        fields.put("written", log.written().toString());
        fields.put("entries", log.entries().size());
        fields.put("of", log.of());
        fields.put("stays", log.stays());
        output().result(
                        fields,
                        say(
                                "cli.log.holds",
                                log.organisation(),
                                log.person(),
                                log.written().toString(),
                                log.entries().size(),
                                log.of(),
                                log.marking(),
                                log.stays(),
                                log.recipient()));
        if (!output().isJson()) {
            output().say(say(
                    "cli.log.signer." + signer, log.organisation(), log.key().toString()));
        }
        var words = new LogWording(workstation());
        log.entries().forEach(entry -> tell(entry, words));
    }

    /** What we know of who signed it: ourselves, a partner and how far it is trusted, or nobody. */
    private static String signer(OpenCase open, LogFile log) {
        if (open.person().key().equals(log.key())) {
            return "own";
        }
        return open.partners().list().stream()
                .filter(partner ->
                        partner.key().equals(log.key()) && partner.code().equals(log.organisation()))
                .map(Partner::state)
                .map(state -> state.name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("unknown");
    }

    private void tell(LogFile.Entry entry, LogWording words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("time", entry.time());
        fields.put("person", entry.person());
        fields.put("action", entry.action());
        fields.put("object", entry.object());
        fields.put("others", entry.others());
        fields.put("reason", entry.reason());
        fields.put("package", entry.pack());
        fields.put("marking", entry.marking());
        String said = words.whole(
                entry.person(), entry.action(), entry.object(), entry.others(), entry.reason(), entry.pack());
        output().result(fields, say("cli.log.entry", entry.time(), said, entry.marking()));
    }
}
