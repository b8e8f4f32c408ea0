package org.entente.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.app.Workstation;
import org.entente.app.user.VaultUser;
import org.entente.app.user.VaultUsers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente vault user}: who opens a vault. */
@Command(name = "user", description = "who opens a vault: list, add, change your passphrase, remove")
final class UserCommands {

    private UserCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new UserCommands())
                .addSubcommand(new ListAll(workstation, streams))
                .addSubcommand(new Add(workstation, streams))
                .addSubcommand(new Passphrase(workstation, streams))
                .addSubcommand(new Remove(workstation, streams));
    }

    private abstract static class OnUsers extends OnVault {
        OnUsers(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        void tell(VaultUser user) {
            Instant since = user.since();
            var fields = new LinkedHashMap<String, Object>();
            fields.put("slot", user.slot());
            fields.put("person", user.person());
            fields.put("organisation", user.organisation());
            fields.put("since", since == null ? "" : since.toString());
            fields.put("own", user.isOwn());
            fields.put("opened", user.hasOpened());
            fields.put("ready", user.isReady());
            output().result(
                            fields,
                            say(
                                    user.isOwn() ? "cli.vault.user.own" : "cli.vault.user",
                                    user.slot(),
                                    user.person().isEmpty() ? say("cli.vault.user.unknown") : user.person(),
                                    user.organisation()));
        }
    }

    @Command(name = "list", description = "everybody whose passphrase opens the vault")
    private static final class ListAll extends OnUsers {
        ListAll(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault(), open -> {
                open.users().list().forEach(this::tell);
                return 0;
            });
        }
    }

    @Command(
            name = "add",
            description = "let somebody else open the vault; they make their own identity, with the same passphrase")
    private static final class Add extends OnUsers {
        @Mixin
        private final NewPassphraseOption chosen = new NewPassphraseOption();

        @Option(names = "--name", required = true, description = "the person's name")
        private String name = "";

        @Option(names = "--organisation", required = true, paramLabel = "CODE", description = "the organisation's code")
        private String organisation = "";

        Add(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            var added = inCase(vault(), open -> {
                chosen.with(secret -> {
                    warnIfWeak(secret, name, organisation);
                    open.users().add(name.strip(), organisation, secret);
                });
                return open.users().list().getLast();
            });
            tell(added);
        }
    }

    @Command(name = "passphrase", description = "change your own passphrase, of the vault and of your identity")
    private static final class Passphrase extends OnVault {
        @Mixin
        private final NewPassphraseOption chosen = new NewPassphraseOption();

        Passphrase(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            withPassphrase(before -> {
                try (var open = open(vault(), before)) {
                    chosen.with(next -> {
                        warnIfWeak(next, open.person().person(), open.person().organisation());
                        open.users().change(before, next);
                    });
                }
                return 0;
            });
            var fields = new LinkedHashMap<String, Object>();
            fields.put("vault", vault().toString());
            fields.put("changed", true);
            output().result(fields, say("cli.vault.user.changed"));
        }
    }

    @Command(
            name = "remove",
            description = "take somebody's passphrase away and start new keys; prints a new recovery code")
    private static final class Remove extends OnVault {
        @Parameters(
                paramLabel = "USER",
                description = "the slot that list shows, or the person's name if only one has it")
        private String user = "";

        Remove(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            String recovery = inCase(vault(), open -> {
                VaultUsers users = open.users();
                boolean had = users.hasRecovery();
                users.remove(slot(users.list()));
                return had ? open.recovery().code() : "";
            });
            output().warn(say("cli.vault.user.copies"));
            var fields = new LinkedHashMap<String, Object>();
            fields.put("vault", vault().toString());
            fields.put("removed", user);
            fields.put("recovery", recovery);
            output().result(
                            fields,
                            say(
                                    recovery.isEmpty() ? "cli.vault.user.removed" : "cli.vault.user.removed.recovery",
                                    user,
                                    recovery));
        }

        private String slot(List<VaultUser> users) {
            var named = users.stream()
                    .filter(each -> each.slot().equals(user) || each.person().equals(user))
                    .toList();
            if (named.size() > 1) {
                throw new CommandFailure("cli.vault.user.several", user);
            }
            return named.isEmpty() ? user : named.getFirst().slot();
        }
    }
}
