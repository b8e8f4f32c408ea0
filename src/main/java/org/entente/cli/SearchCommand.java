package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.entente.app.Workstation;
import org.entente.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente search}: names and texts, across scripts and spellings. */
@Command(name = "search", description = "find names and texts, across scripts and spellings")
final class SearchCommand extends Session implements Runnable {

    @Parameters(index = "0", paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Parameters(index = "1", paramLabel = "QUERY")
    private String query = "";

    SearchCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        inCase(vault, open -> {
            open.search().find(query, 50).forEach(this::tell);
            return 0;
        });
    }

    private void tell(Hit hit) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", hit.id().toString());
        fields.put("type", hit.type());
        fields.put("name", hit.name());
        fields.put("score", hit.score());
        output().result(
                        fields,
                        say("cli.search.hit", hit.name(), hit.type(), hit.id().toString()));
    }
}
