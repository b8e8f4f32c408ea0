package org.entente.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a passphrase comes from: a file, the variable, or a prompt; never an argument, which other users could see. */
final class PassphraseOption {

    static final String VARIABLE = "ENTENTE_PASSPHRASE";

    /** Byte order mark. */
    private static final char MARK = '\uFEFF';

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "read the passphrase from the first line of FILE")
    private @Nullable Path file;

    /** The passphrase; the caller wipes it. */
    char[] read() {
        return read(file, VARIABLE, "Passphrase: ", "cli.passphrase.missing");
    }

    /** @param missing key of the sentence that says how to give it, which names the variable */
    static char[] read(@Nullable Path file, String variable, String prompt, String missing) {
        if (file != null) {
            return fromFile(file);
        }
        String set = System.getenv(variable);
        if (set != null && !set.isEmpty()) {
            return set.toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword(prompt);
        if (typed == null) {
            throw new CommandFailure(missing, variable);
        }
        return typed;
    }

    private static char[] fromFile(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CommandFailure("cli.passphrase.unreadable", e, file.toString());
        }
        CharBuffer all = CharBuffer.allocate(bytes.length);
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            boolean isText = !decoder.decode(ByteBuffer.wrap(bytes), all, true).isError()
                    && !decoder.flush(all).isError();
            if (!isText) { // what is replaced in silence would open with another file too, and at no keyboard
                throw new CommandFailure("cli.passphrase.not-text", file.toString());
            }
            return firstLine(all.flip(), file);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(all.array(), '\0');
        }
    }

    /** Without the mark that some editors put before a text, and that nobody typed. */
    private static char[] firstLine(CharBuffer all, Path file) {
        int start = !all.isEmpty() && all.charAt(0) == MARK ? 1 : 0;
        int end = start;
        while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
            end++;
        }
        if (end == start) {
            throw new CommandFailure("cli.passphrase.empty", file.toString());
        }
        char[] passphrase = new char[end - start];
        all.position(start).get(passphrase);
        return passphrase;
    }
}
