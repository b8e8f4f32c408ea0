package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.Workstation;
import org.entente.app.outgoing.Export;
import org.entente.app.outgoing.Stay;
import org.entente.app.outgoing.WrittenFile;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}: the case, or a part of it, in a foreign format. */
@Command(name = "export", description = "write the case in a foreign format, for a partner or for yourself")
final class ExportCommand extends Session implements Runnable, IExitCodeGenerator {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--as", required = true, paramLabel = "FORMAT", description = "stix")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--for", paramLabel = "PARTNER", description = "without it: for your own organisation, marked")
    private @Nullable String partner;

    @Option(names = "--select", paramLabel = "QUERY")
    private @Nullable String select;

    @Mixin
    private final AcceptLeaksOption accept = new AcceptLeaksOption();

    private int exit;

    ExportCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        var wish = new Export(format, out, partner, select, accept.reason());
        WrittenFile written = inCase(vault, open -> open.exports().write(wish, Progress.NONE));
        if (partner == null) {
            tell(written, this);
            return;
        }
        var fields = fields(written);
        fields.put("leaks", LeakWords.fields(written.leaks()));
        if (written.isWritten()) {
            tell(written, fields, this);
            return;
        }
        exit = 1;
        fields.remove("file");
        if (output().isJson()) {
            output().result(fields, "");
        }
        new LeakWords(this).refused(partner, written.leaks());
    }

    @Override
    public int getExitCode() {
        return exit;
    }

    /** Says what was written, what left and what stayed. */
    static void tell(WrittenFile written, Session session) {
        tell(written, fields(written), session);
    }

    private static Map<String, Object> fields(WrittenFile written) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", written.file().toString());
        fields.put("leaves", written.leaves());
        fields.put("stays", PackageCommands.fields(written.stays()));
        return fields;
    }

    private static void tell(WrittenFile written, Map<String, Object> fields, Session session) {
        session.output()
                .result(
                        fields,
                        session.say(
                                "cli.written",
                                written.file().toString(),
                                written.leaves(),
                                written.stays().stream().mapToLong(Stay::count).sum()));
        written.stays()
                .forEach(stay -> session.output().say(session.say("cli.package.stay", stay.count(), stay.words())));
    }
}
