package org.entente.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/** The four files {@code header.a}, {@code header.b}, {@code keys.a}, {@code keys.b}: found, checked, repaired. */
final class HeaderFiles {

    private static final String MAC_LABEL = "entente/vault/1/header";

    private final Path folder;
    private final Surroundings surroundings;
    private final ChannelOpener files;

    HeaderFiles(Path folder, Surroundings surroundings) {
        this.folder = folder;
        this.surroundings = surroundings;
        this.files = surroundings.files();
    }

    /** What an opened vault's files said. */
    record Loaded(Header header, KeyTable table, Unwrapped keys, List<String> repairs) {}

    private record Copy(Path file, byte[] bytes, Header untrusted) {}

    private record Trusted(Copy copy, Unwrapped keys) {}

    /** A journal's head before its first record. */
    static Head genesis(UUID vault) {
        return new Head(0, Bytes.sha384().digest(Bytes.join(Bytes.label("entente/journal/1"), Bytes.of(vault))));
    }

    Path headerA() {
        return folder.resolve("header.a");
    }

    Path headerB() {
        return folder.resolve("header.b");
    }

    Path keysA() {
        return folder.resolve("keys.a");
    }

    Path keysB() {
        return folder.resolve("keys.b");
    }

    Secret macKey(Secret vaultKey, UUID vault) {
        return Derivation.derive(vaultKey, Bytes.of(vault), MAC_LABEL);
    }

    /** Opens the newest authentic header and the table it names, and repairs the other copies; null if no slot opens. */
    @Nullable
    Loaded load(SlotKeys tried) throws DamagedException {
        var copies = new ArrayList<Copy>();
        DamagedException unreadable = null;
        for (Path file : List.of(headerA(), headerB())) {
            try {
                byte[] bytes = WholeFile.read(files, file, Header.MOST_BYTES);
                copies.add(new Copy(file, bytes, Header.readUntrusted(bytes)));
            } catch (DamagedException e) {
                unreadable = e;
            } catch (IOException e) {
                unreadable = new DamagedException("vault.damaged.header");
            }
        }
        if (copies.isEmpty()) {
            throw unreadable == null ? new DamagedException("vault.damaged.header") : unreadable;
        }
        Trusted newest = newestAuthentic(copies, tried);
        if (newest == null) {
            return null;
        }
        var repairs = new ArrayList<String>();
        byte[] headerBytes = newest.copy().bytes();
        byte[] tableBytes = table(newest.copy().untrusted());
        try {
            if (differs(keysA(), tableBytes) | differs(keysB(), tableBytes)) {
                WholeFile.replace(files, keysA(), tableBytes);
                WholeFile.replace(files, keysB(), tableBytes);
                repairs.add("vault.repaired.keys");
            }
            if (differs(headerA(), headerBytes) | differs(headerB(), headerBytes)) {
                // the damaged one first, so that a good copy exists at every moment
                Path first = newest.copy().file().equals(headerA()) ? headerB() : headerA();
                WholeFile.replace(files, first, headerBytes);
                repairs.add("vault.repaired.header");
            }
        } catch (IOException e) {
            throw new org.entente.vault.VaultException("vault.cannot-write", e);
        }
        return new Loaded(newest.copy().untrusted(), KeyTable.read(tableBytes), newest.keys(), repairs);
    }

    private @Nullable Trusted newestAuthentic(List<Copy> copies, SlotKeys tried) throws DamagedException {
        copies.sort(Comparator.comparingLong((Copy copy) -> copy.untrusted().generation())
                .reversed());
        Trusted newest = null;
        boolean unwrapped = false;
        for (Copy copy : copies) {
            Unwrapped keys = unwrap(copy.untrusted(), tried);
            if (keys == null) {
                continue;
            }
            unwrapped = true;
            boolean authentic;
            try (Secret mac = macKey(keys.vaultKey(), copy.untrusted().vault())) {
                authentic = Header.authenticates(copy.bytes(), mac);
            }
            if (authentic && newest == null) {
                newest = new Trusted(copy, keys);
            } else {
                keys.close();
            }
        }
        if (newest == null && unwrapped) {
            throw new DamagedException("vault.damaged.header");
        }
        return newest;
    }

    private @Nullable Unwrapped unwrap(Header untrusted, SlotKeys tried) {
        for (KeySlot slot : untrusted.slots()) {
            try (Secret slotKey = tried.keyFor(slot)) {
                Secret vaultKey = slotKey == null ? null : slot.unwrap(slotKey, untrusted.vault(), untrusted.epoch());
                if (slotKey != null && vaultKey != null) {
                    return new Unwrapped(
                            vaultKey,
                            paired(slot, slotKey, vaultKey, untrusted),
                            slot.isRecovery() ? null : slot.holderKey(slotKey));
                }
            }
        }
        return null;
    }

    /** A passphrase's slot of the first kind becomes one of the third while its key is at hand. */
    private KeySlot paired(KeySlot slot, Secret slotKey, Secret vaultKey, Header header) {
        KdfParameters cost = slot.cost();
        return cost == null || slot instanceof PairedSlot
                ? slot
                : PairedSlot.create(
                        cost, slot.salt(), slotKey, vaultKey, header.vault(), header.epoch(), surroundings.random());
    }

    private byte[] table(Header header) throws DamagedException {
        for (Path file : List.of(keysA(), keysB())) {
            try {
                byte[] bytes = WholeFile.read(files, file, KeyTable.MOST_BYTES);
                if (MessageDigest.isEqual(KeyTable.hash(bytes), header.tableHash())) {
                    return bytes;
                }
            } catch (IOException e) {
                continue; // the other copy may serve
            }
        }
        throw new DamagedException("vault.damaged.keys");
    }

    /** Whether a copy is not what it should be, or cannot be read. */
    boolean differs(Path file, byte[] expected) {
        try {
            return !Arrays.equals(WholeFile.read(files, file, KeyTable.MOST_BYTES), expected);
        } catch (IOException e) {
            return true;
        }
    }
}
