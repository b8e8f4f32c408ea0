package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.copy.VaultCopies;
import org.entente.app.copy.WhatBecame;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has: the workstation it acts on, where its passphrase comes from, and how it speaks. */
abstract class Session {

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

    @Option(
            names = "--vault-was",
            paramLabel = "moved|copied|restored",
            description = "what became of a vault that is not as it was left here, when a command asks")
    private @Nullable String became;

    @Option(names = "--json", description = "print one JSON object per line")
    private boolean json;

    private final Workstation workstation;
    private final Streams streams;

    Session(Workstation workstation, Streams streams) {
        this.workstation = workstation;
        this.streams = streams;
    }

    Workstation workstation() {
        return workstation;
    }

    Output output() {
        return new Output(streams.out(), streams.err(), json);
    }

    String say(Message message) {
        return workstation.texts().say(message);
    }

    String say(String key, Object... arguments) {
        return workstation.texts().say(key, arguments);
    }

    /** Runs {@code work} with the passphrase and wipes it. */
    <T> T withPassphrase(Function<char[], T> work) {
        char[] secret = passphrase.read();
        try {
            return work.apply(secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** Opens the case, with this person's identity under the same passphrase, and closes it after {@code work}. */
    <T> T inCase(Path vault, Function<OpenCase, T> work) {
        return withPassphrase(secret -> {
            try (OpenCase open = open(vault, secret)) {
                if (open.isReadOnly()) {
                    output().warn(say("cli.vault.read-only"));
                }
                open.wrongTries()
                        .ifPresent(tries -> output().warn(say(
                                "cli.vault.tries", tries.count(), tries.since().toString())));
                return work.apply(open);
            }
        });
    }

    /** Opens the case, which the caller closes. */
    OpenCase open(Path vault, char[] secret) {
        String answer = became;
        if (answer != null) {
            workstation.copies().answer(vault, whatBecame(answer));
        }
        try {
            return workstation.open(vault, secret);
        } catch (AppException e) {
            if (!e.key().startsWith(VaultCopies.ASKED)) {
                throw e;
            }
            output().warn(workstation.texts().say(e));
            throw new CommandFailure("cli.vault.became", e);
        }
    }

    private static WhatBecame whatBecame(String word) {
        return Arrays.stream(WhatBecame.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("cli.vault.became"));
    }

    /** Warns of a passphrase that is easily guessed; what anybody would try first, such as names, makes it no stronger. */
    void warnIfWeak(char[] chosen, String... known) {
        NewPassphraseOption.warnIfWeak(chosen, List.of(known), output(), workstation.texts());
    }
}
