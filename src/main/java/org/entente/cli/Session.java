package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.model.work.Message;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command has: the workstation it acts on, where its passphrase comes from, and how it speaks. */
abstract class Session {

    @Mixin
    private final PassphraseOption passphrase = new PassphraseOption();

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
            try (OpenCase open = workstation.open(vault, secret)) {
                open.wrongTries()
                        .ifPresent(tries -> output().warn(say(
                                "cli.vault.tries", tries.count(), tries.since().toString())));
                return work.apply(open);
            }
        });
    }

    /** Warns of a passphrase that is easily guessed; what anybody would try first, such as names, makes it no stronger. */
    void warnIfWeak(char[] chosen, String... known) {
        NewPassphraseOption.warnIfWeak(chosen, List.of(known), output(), workstation.texts());
    }
}
