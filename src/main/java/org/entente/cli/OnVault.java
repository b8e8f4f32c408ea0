package org.entente.cli;

import java.nio.file.Path;
import org.entente.app.Workstation;
import picocli.CommandLine.Parameters;

/** A command about one vault, which stands first among its parameters. */
abstract class OnVault extends Session implements Runnable {

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    OnVault(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    Path vault() {
        return vault;
    }
}
