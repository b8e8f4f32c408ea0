package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente attach}: a file for a source, or a photo for an entity. */
@Command(
        name = "attach",
        description = "seal a file into the vault and attach it to a source or an entity; a picture becomes its photo")
final class AttachCommand extends Session implements Runnable {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "ID", description = "of the source or entity; see search")
    private String object = "";

    @Option(names = "--into", required = true, paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--marking", paramLabel = "M", description = "such as CONFIDENTIAL//REL AVL,KST")
    private @Nullable String marking;

    AttachCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        var attached = inCase(vault, open -> open.attaching().attach(file, object, marking));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", file.toString());
        fields.put("id", attached.object().toString());
        fields.put("property", attached.property());
        fields.put("mediaType", attached.blob().mediaType());
        fields.put("commitment", attached.blob().commitment().toString());
        output().result(
                        fields,
                        say(
                                "cli.attach." + attached.property(),
                                file.toString(),
                                attached.object().toString()));
    }
}
