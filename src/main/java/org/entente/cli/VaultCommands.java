package org.entente.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.VaultInfo;
import org.entente.app.Workstation;
import org.entente.model.work.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente vault}: the encrypted folder a case lives in. */
@Command(
        name = "vault",
        description = "create, look into, check, rebuild, copy and restore a vault, erase from it; who opens it")
final class VaultCommands {

    private VaultCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new VaultCommands())
                .addSubcommand(new Create(workstation, streams))
                .addSubcommand(new Info(workstation, streams))
                .addSubcommand(new VerifyCommand(workstation, streams))
                .addSubcommand(new ScrubCommand(workstation, streams))
                .addSubcommand(new Rebuild(workstation, streams))
                .addSubcommand(new BackupCommands.Backup(workstation, streams))
                .addSubcommand(new BackupCommands.Restore(workstation, streams))
                .addSubcommand(new EraseCommand(workstation, streams))
                .addSubcommand(new RetentionCommand(workstation, streams))
                .addSubcommand(UserCommands.of(workstation, streams));
    }

    private static Map<String, Object> fields(VaultInfo info) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("objects", info.objects());
        fields.put("links", info.links());
        fields.put("claims", info.claims());
        fields.put("commits", info.commits());
        fields.put("contested", info.contested());
        fields.put("digest", info.digest());
        return fields;
    }

    private abstract static class Counting extends OnVault {
        Counting(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        void tell(VaultInfo info) {
            output().result(
                            fields(info),
                            say(
                                    "cli.vault.info",
                                    info.objects(),
                                    info.links(),
                                    info.claims(),
                                    info.commits(),
                                    info.contested()));
        }
    }

    @Command(name = "create", description = "make an empty vault for a new case")
    private static final class Create extends OnVault {
        Create(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            String recovery = withPassphrase(secret -> {
                warnIfWeak(secret);
                try (var created = workstation().create(vault(), secret)) {
                    return created.recovery().code();
                }
            });
            var fields = new LinkedHashMap<String, Object>();
            fields.put("vault", vault().toString());
            fields.put("recovery", recovery);
            output().result(fields, say("cli.vault.created", vault().toString(), recovery));
        }
    }

    @Command(name = "info", description = "how much the case holds, and its digest")
    private static final class Info extends Counting {
        Info(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            tell(inCase(vault(), open -> open.info()));
        }
    }

    @Command(name = "rebuild", description = "drop every projection and build it again from the journal")
    private static final class Rebuild extends Counting {
        Rebuild(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            tell(inCase(vault(), open -> {
                open.rebuild(Progress.NONE);
                return open.info();
            }));
        }
    }
}
