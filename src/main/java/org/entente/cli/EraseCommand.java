package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.app.erasure.Erased;
import org.entente.app.erasure.ErasureService;
import org.entente.app.erasure.Reach;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente vault erase}: what the law says must be gone. */
@Command(
        name = "erase",
        description =
                "erase for good what this workstation said about one entity or source, with links to it and its attachments;"
                        + " nothing brings it back")
final class EraseCommand extends Session implements Runnable {

    private static final String SECOND = "ENTENTE_SECOND_PASSPHRASE";

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--object", required = true, paramLabel = "ID", description = "of the entity or source; see search")
    private String object = "";

    @Option(names = "--reason", required = true, paramLabel = "R", description = "such as the number of the order")
    private String reason = "";

    @Option(names = "--basis", required = true, paramLabel = "B", description = "the law that asks for it")
    private String basis = "";

    @Option(
            names = "--second-passphrase-file",
            paramLabel = "FILE",
            description = "read the passphrase of another user, who confirms it, from the first line of FILE;"
                    + " needed where the vault has more than one user")
    private @Nullable Path second;

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
                tell(new Erased(erasures.reach(id), "", open.backups().list()));
            } else {
                tell(erase(id, erasures));
            }
            return 0;
        });
    }

    private Erased erase(ObjectId id, ErasureService erasures) {
        char[] confirming = confirming(erasures, second);
        try {
            return erasures.erase(id, reason, basis, confirming, Progress.NONE);
        } finally {
            Arrays.fill(confirming, '\0');
        }
    }

    /** The passphrase of another user where the vault has one; the caller wipes it. */
    static char[] confirming(ErasureService erasures, @Nullable Path second) {
        return erasures.needsSecond()
                ? PassphraseOption.read(
                        second, SECOND, "Passphrase of another user, who confirms: ", "cli.erase.second-missing")
                : new char[0];
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
        fields.put("second", erased.second());
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
        if (!isDry) {
            output().warn(
                            erased.second().isEmpty()
                                    ? say("cli.erase.one-user")
                                    : say("cli.erase.confirmed", erased.second()));
        }
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
