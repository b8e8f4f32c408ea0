package org.entente.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.vault.desk.Desk;

/** What the analyst calls the case: kept on the desk, encrypted, because a folder's name is seen by anybody. */
final class CaseName {

    private static final String NAME = "case-name";
    private static final String ENDING = ".vault";

    private CaseName() {}

    static void keep(Desk desk, String name) {
        if (!name.isBlank()) {
            desk.put(NAME, name.strip().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The name that was given; of a case without one, the folder's. */
    static String of(Desk desk, Path vault) {
        return desk.get(NAME)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(name -> !name.isBlank())
                .orElseGet(() -> ofFolder(vault));
    }

    private static String ofFolder(Path vault) {
        String folder = String.valueOf(vault.toAbsolutePath().normalize().getFileName());
        return folder.endsWith(ENDING) ? folder.substring(0, folder.length() - ENDING.length()) : folder;
    }
}
