package org.entente.app.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.ObjectId;

/** Tells this machine from another, so that a whole home that was copied to another one is found out. */
final class Machine {

    /** Stands for a machine that does not say which one it is. */
    static final String UNKNOWN = "-";

    private static final Path ID = Path.of("/etc/machine-id");

    private Machine() {}

    /** A name that says nothing about the machine; {@link #UNKNOWN} where the system gives none, as Windows and macOS do. */
    static String here() {
        try {
            String id = Files.isRegularFile(ID) ? Files.readString(ID).strip() : "";
            return id.isEmpty() ? UNKNOWN : ObjectId.derived("machine", id).toString();
        } catch (IOException _) {
            return UNKNOWN; // as on a system that has no such file
        }
    }

    static boolean differ(String one, String other) {
        return !one.equals(UNKNOWN) && !other.equals(UNKNOWN) && !one.equals(other);
    }
}
