package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.app.Workstation;
import org.entente.app.claim.ActionUndo.Undone;
import org.entente.model.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente undo}: actions of this workstation taken back, each as a whole. */
@Command(
        name = "undo",
        description =
                "take back actions of this workstation, an import as a whole; nothing is deleted, and an undo can be"
                        + " undone")
final class UndoCommand extends Session implements Runnable {

    @Parameters(index = "0", paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ACTION", description = "its id; see audit list")
    private List<String> actions = List.of();

    UndoCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        inCase(vault, open -> {
            actions.forEach(action -> tell(open.undo().undo(action, Progress.NONE)));
            return 0;
        });
    }

    private void tell(Undone undone) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("action", undone.action().toString());
        fields.put("intent", undone.intent());
        fields.put("withdrawn", undone.withdrawn());
        output().result(fields, say("cli.undo.done", undone.intent(), undone.withdrawn()));
    }
}
