package org.entente.cli;

import java.nio.file.Path;
import org.entente.app.Workstation;
import org.entente.app.outgoing.ReportOrder;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente report}: an assessment as a document that its reader may see. */
@Command(name = "report", description = "write an assessment as a document, with only what its reader may see")
final class ReportCommand extends Session implements Runnable {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--assessment", required = true, paramLabel = "ID")
    private String assessment = "";

    @Option(names = "--template", defaultValue = "bluf", paramLabel = "NAME", description = "bluf, full or register")
    private String template = "bluf";

    @Option(names = "--for", paramLabel = "PARTNER", description = "without it: for your own organisation, marked")
    private @Nullable String partner;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = ".docx, .xlsx or .pdf")
    private Path out = Path.of("");

    ReportCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        var order = new ReportOrder(assessment, template, partner, out);
        ExportCommand.tell(inCase(vault, open -> open.reports().write(order, Progress.NONE)), this);
    }
}
