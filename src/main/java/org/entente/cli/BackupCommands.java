package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente vault backup} and {@code entente vault restore}. */
final class BackupCommands {

    private BackupCommands() {}

    @Command(name = "backup", description = "write an encrypted copy of a vault, and test it by reading all of it back")
    static final class Backup extends Session implements Runnable {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        @Option(
                names = "--to",
                paramLabel = "FOLDER",
                description = "where the copy gets a folder of its own; otherwise among this workstation's backups")
        private @Nullable Path place;

        Backup(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var made = inCase(vault, open -> {
                var backups = open.backups();
                return backups.write(place == null ? backups.usualPlace() : place, Progress.NONE);
            });
            output().result(
                            Map.of(
                                    "backup",
                                    made.folder().toString(),
                                    "time",
                                    made.time().toString()),
                            say("cli.backup.done", made.folder().toString()));
        }
    }

    @Command(name = "restore", description = "make a vault from a backup, and open it once to see that it does")
    static final class Restore extends Session implements Runnable {
        @Parameters(index = "0", paramLabel = "BACKUP")
        private Path backup = Path.of("");

        @Parameters(index = "1", paramLabel = "VAULT", description = "a folder that is not there")
        private Path vault = Path.of("");

        Restore(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var info = withPassphrase(secret -> {
                try (OpenCase open = workstation().restore(backup, vault, secret, Progress.NONE)) {
                    return open.info();
                }
            });
            var fields = new LinkedHashMap<String, Object>();
            fields.put("vault", vault.toString());
            fields.put("claims", info.claims());
            fields.put("digest", info.digest());
            output().result(fields, say("cli.backup.restored", vault.toString(), info.claims()));
        }
    }
}
