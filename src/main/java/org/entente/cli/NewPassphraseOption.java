package org.entente.cli;

import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.app.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a passphrase comes from that is chosen now: a file, a variable, or a prompt; never an argument. */
final class NewPassphraseOption {

    static final String VARIABLE = "ENTENTE_NEW_PASSPHRASE";

    @Option(
            names = "--new-passphrase-file",
            paramLabel = "FILE",
            description = "read the new passphrase from the first line of FILE")
    private @Nullable Path file;

    /** Runs {@code work} with the new passphrase and wipes it. */
    void with(Consumer<char[]> work) {
        char[] chosen = PassphraseOption.read(file, VARIABLE, "New passphrase: ", "cli.passphrase.new-missing");
        try {
            work.accept(chosen);
        } finally {
            Arrays.fill(chosen, '\0');
        }
    }

    /**
     * Warns of a passphrase that a person at the window could not take. Scripts choose theirs for themselves, and must not stop
     * working because an estimate changed.
     */
    static void warnIfWeak(char[] chosen, List<String> known, Output output, Texts texts) {
        var strength = PassphraseStrength.of(CharBuffer.wrap(chosen), known);
        if (!strength.isEnough()) {
            var time = strength.time();
            output.warn(texts.say(
                    "cli.passphrase.weak",
                    texts.say("ui.first.time." + time.unit().name().toLowerCase(Locale.ROOT), time.count())));
        }
    }
}
