package org.entente.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.WholeFile;

/**
 * How often a passphrase or recovery code was wrong since somebody last got in. Counted in a plain file beside the header, because
 * nobody who fails has a key: it holds no secret, and who can write to the drive can change it.
 *
 * @param since when the first of them was
 */
public record FailedTries(int count, Instant since) {

    private static final String FILE = "tries";
    private static final int MOST_BYTES = 64;

    static Optional<FailedTries> read(Path folder, ChannelOpener files) {
        try {
            if (!files.exists(folder.resolve(FILE))) {
                return Optional.empty();
            }
            String[] words = new String(
                            WholeFile.read(files, folder.resolve(FILE), MOST_BYTES), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ", -1);
            int count = Integer.parseInt(words[0]);
            return count < 1 || words.length != 2
                    ? Optional.empty()
                    : Optional.of(new FailedTries(count, Instant.parse(words[1])));
        } catch (IOException | NumberFormatException | DateTimeException e) {
            return Optional.empty(); // it only warns, and nothing can be said for sure from a broken count
        }
    }

    static void count(Path folder, Surroundings surroundings) {
        Instant now = surroundings.clock().instant();
        FailedTries before = read(folder, surroundings.files()).orElse(new FailedTries(0, now));
        String line = Math.min(before.count(), Integer.MAX_VALUE - 1) + 1 + " " + before.since() + "\n";
        try {
            WholeFile.replace(surroundings.files(), folder.resolve(FILE), line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // a drive that cannot be written to is no reason to say anything but that the passphrase was wrong
            System.getLogger(FailedTries.class.getName()).log(System.Logger.Level.DEBUG, "try not counted", e);
        }
    }

    static void forget(Path folder, ChannelOpener files) {
        try {
            files.delete(folder.resolve(FILE));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }
}
