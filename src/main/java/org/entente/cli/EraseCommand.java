package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.app.erasure.Erased;
import org.entente.app.erasure.Reach;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente vault erase}: what the law says must be gone. */
@Command(
        name = "erase",
        description = "erase for good what this workstation said about one thing, with links to it and its attachments;"
                + " nothing brings it back")
final class EraseCommand extends Session implements Runnable {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--object", required = true, paramLabel = "ID", description = "of the thing; see search")
    private String object = "";

    @Option(names = "--reason", required = true, paramLabel = "R", description = "such as the number of the order")
    private String reason = "";

    @Option(names = "--basis", required = true, paramLabel = "B", description = "the law that asks for it")
    private String basis = "";

    @Option(names = "--dry-run", description = "say what would be erased, and change nothing")
    private boolean isDry;

    EraseCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        ObjectId id = id();
        inCase(vault, open -> {
            var erasures = open.erasures();
            if (isDry) {
                tell(new Erased(erasures.reach(id), open.backups().list()));
            } else {
                tell(erasures.erase(id, reason, basis, Progress.NONE));
            }
            return 0;
        });
    }

    private ObjectId id() {
        try {
            return ObjectId.parse(object);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cli.erase.id", e, object);
        }
    }

    private void tell(Erased erased) {
        Reach reach = erased.reach();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("object", object);
        fields.put("erased", isDry ? 0 : reach.claims());
        fields.put("claims", reach.claims());
        fields.put("links", reach.links());
        fields.put("attachments", reach.attachments());
        fields.put("others", reach.others());
        fields.put("partners", reach.partners());
        fields.put(
                "backups",
                erased.backups().stream().map(each -> each.folder().toString()).toList());
        output().result(
                        fields,
                        say(
                                isDry ? "cli.erase.would" : "cli.erase.done",
                                reach.claims(),
                                reach.links(),
                                reach.attachments()));
        if (reach.others() > 0) {
            output().warn(say("cli.erase.others", reach.others()));
        }
        if (!reach.partners().isEmpty()) {
            output().warn(say("cli.erase.partners", String.join(", ", reach.partners())));
        }
        erased.backups()
                .forEach(each ->
                        output().warn(say("cli.erase.backup", each.folder().toString())));
        output().warn(say("cli.erase.elsewhere"));
    }
}
