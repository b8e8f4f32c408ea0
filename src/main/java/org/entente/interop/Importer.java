package org.entente.interop;

import org.entente.model.work.Progress;

/** Reads one foreign format. Stateless and safe for several threads; one call reads one file. */
public interface Importer {

    /**
     * Reads the whole file. What is wrong inside it goes to {@link Receiver#refused}, also when the rest of the file
     * cannot be read.
     *
     * @param progress counts bytes
     * @throws InteropException if the file cannot be opened or its drive fails
     */
    void read(FileInput in, ImportOptions options, Receiver out, Progress progress);
}
