package org.entente.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Why withheld names may leave in what a command writes. */
final class AcceptLeaksOption {

    @Option(
            names = "--accept-leaks",
            paramLabel = "REASON",
            description = "write although the text names what stays; the reason is recorded and never leaves")
    private @Nullable String reason;

    /** Null means that nobody accepts them. */
    @Nullable
    String reason() {
        return reason;
    }
}
