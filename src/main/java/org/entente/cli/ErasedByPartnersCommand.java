package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.erasure.ErasureRequest;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente package erased}: what partners erased that they had given us, and what is decided about it here. */
@Command(
        name = "erased",
        description =
                "what partners erased that they had given us; --erase KEY erases it here too, --keep KEY keeps it")
final class ErasedByPartnersCommand extends Session implements Runnable {

    private static final int SHORT = 12;

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @ArgGroup
    private @Nullable Decision decision;

    @Option(names = "--reason", paramLabel = "R", description = "why it is kept")
    private String reason = "";

    @Option(
            names = "--second-passphrase-file",
            paramLabel = "FILE",
            description = "read the passphrase of another user, who confirms it, from the first line of FILE")
    private @Nullable Path second;

    /** One of the two. */
    private static final class Decision {
        @Option(names = "--erase", paramLabel = "KEY", description = "erase it here too, for good")
        private @Nullable String erase;

        @Option(names = "--keep", paramLabel = "KEY", description = "keep it, for a --reason")
        private @Nullable String keep;
    }

    ErasedByPartnersCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        inCase(vault, open -> {
            if (decision != null && decision.keep != null) {
                open.erasures().requests().keep(decision.keep, reason);
            }
            if (decision != null && decision.erase != null) {
                erase(open, decision.erase);
            }
            open.erasures().requests().all().forEach(this::tell);
            return 0;
        });
    }

    private void erase(OpenCase open, String key) {
        char[] confirming = EraseCommand.confirming(open.erasures(), second);
        try {
            open.erasures().requests().erase(key, confirming, Progress.NONE);
        } finally {
            Arrays.fill(confirming, '\0');
        }
    }

    private void tell(ErasureRequest request) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("key", request.key());
        fields.put("partner", request.partner());
        fields.put("time", request.time().toString());
        fields.put("order", request.notice().order());
        fields.put("basis", request.notice().basis());
        fields.put("claims", request.notice().claims().size());
        fields.put("here", request.here());
        fields.put("decision", request.decision().name().toLowerCase(Locale.ROOT));
        fields.put("reason", request.reason());
        output().result(
                        fields,
                        say(
                                "cli.package.erased",
                                request.key().substring(0, SHORT),
                                request.partner(),
                                request.notice().claims().size(),
                                request.notice().order(),
                                request.notice().basis(),
                                request.here(),
                                request.decision().name().toLowerCase(Locale.ROOT)));
    }
}
