package org.entente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.Workstation;
import org.entente.app.identity.IdentitySummary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente identity}: who this workstation's person is. */
@Command(name = "identity", description = "who you are: make, show and hand out your identity")
final class IdentityCommands {

    private IdentityCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new IdentityCommands())
                .addSubcommand(new New(workstation, streams))
                .addSubcommand(new Show(workstation, streams))
                .addSubcommand(new WriteCard(workstation, streams))
                .addSubcommand(new Export(workstation, streams));
    }

    private static Map<String, Object> fields(IdentitySummary identity) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("person", identity.person());
        fields.put("organisation", identity.organisation());
        fields.put("workstation", identity.workstation().toString());
        fields.put("key", identity.key().toString());
        return fields;
    }

    @Command(name = "new", description = "make your keys on this machine")
    private static final class New extends Session implements Runnable {
        @Option(names = "--name", required = true, description = "your name as partners read it")
        private String name = "";

        @Option(
                names = "--organisation",
                required = true,
                paramLabel = "CODE",
                description = "your organisation's code")
        private String organisation = "";

        New(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var identity = withPassphrase(secret -> {
                warnIfWeak(secret, name, organisation);
                return workstation().identities().create(name, organisation, secret);
            });
            output().result(fields(identity), say("cli.identity.made", identity.person(), identity.organisation()));
        }
    }

    @Command(name = "show", description = "show your identity; no passphrase needed")
    private static final class Show extends Session implements Runnable {
        Show(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var identity = workstation().identities().summary();
            output().result(
                            fields(identity),
                            say(
                                    "cli.identity.shown",
                                    identity.person(),
                                    identity.organisation(),
                                    identity.key().toString()));
        }
    }

    @Command(name = "card", description = "write the card that you hand to partners")
    private static final class WriteCard extends Session implements Runnable {
        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("card");

        WriteCard(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            try {
                Files.writeString(file, workstation().identities().card());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var fields = fields(workstation().identities().summary());
            fields.put("file", file.toString());
            output().result(fields, say("cli.identity.card", file.toString()));
        }
    }

    @Command(name = "export", description = "write your keys as PKCS #12 for stock tools; guard that file well")
    private static final class Export extends Session implements Runnable {
        @Parameters(paramLabel = "FILE.p12")
        private Path file = Path.of("identity.p12");

        Export(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            withPassphrase(secret -> {
                workstation().identities().exportTo(file, secret);
                return file;
            });
            var fields = fields(workstation().identities().summary());
            fields.put("file", file.toString());
            output().result(fields, say("cli.identity.exported", file.toString()));
        }
    }
}
