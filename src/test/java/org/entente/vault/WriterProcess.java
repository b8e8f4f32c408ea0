package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.SplittableRandom;

/** Another process: opens a vault and writes until it is killed, saying so after every durable action. */
final class WriterProcess {

    private WriterProcess() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        var random = new SplittableRandom(seed);
        switch (TestVaults.tryOpen(Path.of(arguments[0]), TestVaults.surroundings(seed))) {
            case Opening.Opened(Vault vault, var _) -> {
                for (int i = 0; ; i++) {
                    try (var action = vault.journal().begin()) {
                        int content =
                                action.content((seed + "." + i + "x".repeat(random.nextInt(20_000))).getBytes(UTF_8));
                        action.entry("note", (seed + "." + i).getBytes(UTF_8), content);
                        action.end();
                    }
                    System.out.println(seed + "." + i);
                }
            }
            case Opening other -> System.out.println(other);
        }
    }
}
