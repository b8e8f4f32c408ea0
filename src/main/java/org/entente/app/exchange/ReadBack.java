package org.entente.app.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.entente.app.AppException;

/** Reads a package again that was just written, so that nobody carries a broken stick to a partner. */
final class ReadBack {

    private ReadBack() {}

    /** @param written what {@link #digest} came to while it was written */
    static void check(Path file, byte[] written) {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Arrays.equals(in.getMessageDigest().digest(), written)) {
                throw new AppException("app.package.read-back", file.toString());
            }
        } catch (IOException e) {
            throw new AppException("app.package.read-back", e, file.toString());
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
