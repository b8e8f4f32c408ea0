package org.entente.vault;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.entente.vault.backup.Backup;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.disk.Overlay;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Stretch;
import org.entente.vault.key.Unlocking;
import org.entente.vault.key.VaultKeys;
import org.jspecify.annotations.Nullable;

/**
 * The way from a folder to an open vault: its lock, its keys, then the vault itself. Whatever stops on the way leaves the folder
 * unlocked.
 */
record VaultOpening(Path folder, Surroundings surroundings) {

    private static final int LOOK_BYTES = 8;

    /** What opening writes to, empties or replaces: through a link that would be something outside the vault. */
    private static final List<String> PARTS = List.of(
            VaultLock.FILE,
            "header.a",
            "header.b",
            "keys.a",
            "keys.b",
            "journal",
            "blobs",
            "desk",
            "cache",
            "spool",
            "tries",
            "erasing");

    /** See {@link Vault#create}. */
    Vault create(char[] passphrase, VaultSetup setup, Stretch stretch) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("a vault needs a passphrase");
        }
        Backup.refuseInsideVault(folder, surroundings);
        ChannelOpener files = surroundings.files();
        Closeable lock = null;
        boolean wasThere = files.exists(folder);
        boolean isBegun = false;
        boolean isMade = false;
        try {
            if (!files.names(folder).isEmpty()) {
                throw new VaultException("vault.folder-not-empty");
            }
            files.createFolder(folder);
            lock = lock();
            isBegun = true;
            for (String part : List.of("journal", "blobs", "desk", "cache")) {
                files.createFolder(folder.resolve(part));
            }
            VaultKeys keys = VaultKeys.create(folder, passphrase, setup, surroundings, stretch);
            var made = new Vault(folder, lock, keys, surroundings, new ArrayList<>());
            isMade = true;
            return made;
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        } finally {
            if (!isMade) {
                unmake(lock, isBegun, wasThere);
            }
        }
    }

    /** Nothing half made stays, if the drive lets go of it. */
    private void unmake(@Nullable Closeable lock, boolean isBegun, boolean wasThere) {
        try {
            VaultLock.release(lock);
            if (isBegun) {
                Backup.delete(folder, surroundings);
            } else if (!wasThere) {
                surroundings.files().delete(folder);
            }
            if (wasThere) {
                surroundings.files().createFolder(folder); // somebody's, who made it for a vault
            }
        } catch (IOException | VaultException e) {
            // the drive that failed may be gone: why the vault was not made says more
            System.getLogger(Vault.class.getName()).log(System.Logger.Level.DEBUG, "half a vault left", e);
        }
    }

    private Closeable lock() throws IOException {
        return surroundings.files().lock(folder.resolve(VaultLock.FILE), VaultLock.holder(surroundings.clock()));
    }

    /** @param unlock tries what the user gave, once nobody else has the vault open */
    Opening open(Function<Surroundings, Unlocking> unlock) {
        ChannelOpener files = surroundings.files();
        if (!files.exists(folder.resolve("header.a")) && !files.exists(folder.resolve("header.b"))) {
            return new Opening.NoVault();
        }
        return files.isReadOnly(folder) ? new VaultOpening(folder, overlaid()).openThere(unlock) : openThere(unlock);
    }

    /** What opening writes goes to this process's temporary folder, since it cannot lie with the vault. */
    private Surroundings overlaid() {
        var machine = new FileOpener();
        Path copies = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("look-" + HexFormat.of().formatHex(surroundings.randomBytes(LOOK_BYTES)));
        return new Surroundings(
                surroundings.clock(),
                surroundings.random(),
                new Overlay(surroundings.files(), folder, machine, copies));
    }

    private Opening openThere(Function<Surroundings, Unlocking> unlock) {
        ChannelOpener files = surroundings.files();
        for (String part : PARTS) {
            if (files.isLink(folder.resolve(part))) {
                return new Opening.Damaged("vault.damaged.link", List.of(part));
            }
        }
        Closeable lock;
        try {
            lock = lock();
        } catch (ChannelOpener.HeldException e) {
            return new Opening.InUse(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
        Opening opening = null;
        try {
            opening = locked(lock, unlock.apply(surroundings));
            return opening;
        } finally {
            if (!(opening instanceof Opening.Opened)) {
                VaultLock.release(lock);
            }
        }
    }

    private Opening locked(Closeable lock, Unlocking unlocking) {
        return switch (unlocking) {
            case Unlocking.Refused() -> {
                FailedTries.count(folder, surroundings);
                yield new Opening.WrongPassphrase();
            }
            case Unlocking.Broken(DamagedException why) -> new Opening.Damaged(why.key(), why.arguments());
            case Unlocking.Unlocked(VaultKeys keys, List<String> repairs) ->
                unlocked(lock, keys, new ArrayList<>(repairs));
        };
    }

    private Opening unlocked(Closeable lock, VaultKeys keys, List<String> repairs) {
        try {
            return new Opening.Opened(new Vault(folder, lock, keys, surroundings, repairs), List.copyOf(repairs));
        } catch (DamagedException e) {
            keys.close();
            return new Opening.Damaged(e.key(), e.arguments());
        } catch (RuntimeException e) {
            keys.close();
            throw e;
        }
    }
}
