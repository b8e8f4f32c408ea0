package org.entente.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.identity.IdentityFile;
import org.entente.vault.key.KdfParameters;

/** Wrote the golden vault, once. It is kept to show how; a new format gets a golden vault of its own beside this one. */
final class GoldenVaultWriter {

    static final String PASSPHRASE = "Ölkanne harbour lights 7";

    private GoldenVaultWriter() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path place = folder.resolve("harbour-lights.vault");
        var setup = new VaultSetup(TestVaults.CASE, KdfParameters.FLOOR);
        try (Vault vault = Vault.create(place, PASSPHRASE.toCharArray(), setup, TestVaults.surroundings(2026))) {
            try (var code = vault.slots().newRecoveryCode()) {
                System.out.println(new String(code.printed()));
            }
            var blob = vault.blobs().write(new ByteArrayInputStream("An attachment.".getBytes(UTF_8)));
            try (var action = vault.journal().begin()) {
                int first = action.content("first content".getBytes(UTF_8));
                int second = action.content("second content, Zaunkönig".getBytes(UTF_8));
                action.entry("commit", new byte[] {1, 2, 3}, first, second);
                action.entry(BlobReceipt.ENTRY, new byte[0], action.content(blob.bytes()));
                action.end();
            }
            vault.desk().put("screen", "entities".getBytes(UTF_8));
        }
        try (Vault vault = open(place)) {
            try (var action = vault.journal().begin()) {
                action.entry("audit", "no contents".getBytes(UTF_8));
                action.end();
            }
            try (var action = vault.journal().begin()) {
                action.entry("large", new byte[1_050_000], action.content("in two chain records".getBytes(UTF_8)));
                action.end();
            }
        }
        new IdentityFile(folder, TestVaults.surroundings(2027))
                .create("Mara Kestrel", "KST", PASSPHRASE.toCharArray(), KdfParameters.FLOOR)
                .close();
        Files.delete(place.resolve("lock"));
    }

    static Vault open(Path place) {
        return switch (Vault.open(place, PASSPHRASE.toCharArray(), TestVaults.surroundings(2028))) {
            case Opening.Opened(Vault vault, var _) -> vault;
            case Opening other -> throw new AssertionError(other.toString());
        };
    }
}
