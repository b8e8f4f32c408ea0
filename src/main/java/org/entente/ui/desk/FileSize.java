package org.entente.ui.desk;

import org.entente.ui.text.Texts;

/** How large a file is, in words. */
final class FileSize {

    private FileSize() {}

    /** @param bytes negative for a size that nobody said */
    static String words(Texts texts, long bytes) {
        if (bytes < 0) {
            return texts.get("ui.file.size.unknown");
        }
        if (bytes < 1_000) {
            return texts.get("ui.file.bytes", bytes);
        }
        return bytes < 1_000_000
                ? texts.get("ui.file.kilobytes", bytes / 1e3)
                : texts.get("ui.file.megabytes", bytes / 1e6);
    }
}
