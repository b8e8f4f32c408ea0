package org.entente.vault.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.entente.vault.Head;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.WholeFile;

/**
 * The header and key table of an open vault with what opened them, and the only way to write them. Not safe for several threads:
 * who uses it holds its monitor.
 *
 * <p>The order of a table change is keys.a, header.a, header.b, keys.b: whatever a power cut leaves, the newest
 * authentic header finds a table with the hash it names.
 */
final class OpenHeader implements AutoCloseable {

    private final HeaderFiles files;
    private final Surroundings surroundings;
    private Unwrapped unwrapped;
    private Header header;
    private KeyTable table;
    private long generation;
    private boolean isStopped;
    private String stopped = "vault.writing-stopped";

    OpenHeader(HeaderFiles files, Surroundings surroundings, Unwrapped unwrapped, Header header, KeyTable table) {
        this.files = files;
        this.surroundings = surroundings;
        this.unwrapped = unwrapped;
        this.header = header;
        this.table = table;
        this.generation = header.generation();
    }

    UUID vault() {
        return header.vault();
    }

    int epoch() {
        return header.epoch();
    }

    Head seal() {
        return header.seal();
    }

    List<KeySlot> slots() {
        return header.slots();
    }

    KeyTable table() {
        return table;
    }

    /** The slot that opened the vault. */
    KeySlot ownSlot() {
        return unwrapped.slot();
    }

    Unwrapped unwrapped() {
        return unwrapped;
    }

    Secret vaultKey() {
        return unwrapped.vaultKey();
    }

    RandomGenerator random() {
        return surroundings.random();
    }

    /** Another slot is from now on what opened the vault; nothing is written. */
    void openedBy(Unwrapped other) {
        unwrapped = other;
    }

    /** Writes a new vault's files for the first time. */
    void writeFirst() {
        writeAll(header, table.write(), vaultKey());
    }

    void writeSlots(List<KeySlot> slots) {
        writeHeader(header.withSlots(++generation, slots), vaultKey());
    }

    /** Writes another table, and that the journal reaches {@code head}. */
    void writeTable(KeyTable next, Head head) {
        byte[] file = next.write();
        writeAll(header.withTable(++generation, next.generation(), KeyTable.hash(file), head), file, vaultKey());
        table = next;
    }

    /** Writes everything as it is from the next epoch on; the earlier vault key is the caller's to wipe. */
    void writeEpoch(Unwrapped next, byte[] sealedCase, List<KeySlot> slots, KeyTable nextTable) {
        byte[] file = nextTable.write();
        Header nextHeader =
                header.inNextEpoch(++generation, sealedCase, slots, nextTable.generation(), KeyTable.hash(file));
        writeAll(nextHeader, file, next.vaultKey());
        table = nextTable;
        unwrapped = next;
    }

    /** See {@link VaultKeys#seal(Head)}. */
    void writeSeal(Head head) {
        if (isStopped) {
            return; // what the journal reaches is checked by the next one who opens the vault
        }
        if (head.sequence() <= header.seal().sequence()) {
            return;
        }
        writeHeader(header.sealed(++generation, head), vaultKey());
    }

    /** Nothing more is written until the vault is opened again. */
    void stop() {
        isStopped = true;
    }

    /**
     * Nothing is written.
     *
     * @param why key of the sentence that says so to whoever tries
     */
    void stop(String why) {
        stopped = why;
        stop();
    }

    private void writeHeader(Header next, Secret key) {
        if (isStopped) {
            throw new VaultException(stopped);
        }
        byte[] file;
        try (Secret mac = files.macKey(key, next.vault())) {
            file = next.write(mac);
        }
        try {
            WholeFile.replace(surroundings.files(), files.headerA(), file);
            WholeFile.replace(surroundings.files(), files.headerB(), file);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
        header = next;
    }

    private void writeAll(Header next, byte[] tableFile, Secret key) {
        try {
            WholeFile.replace(surroundings.files(), files.keysA(), tableFile);
            writeHeader(next, key);
            WholeFile.replace(surroundings.files(), files.keysB(), tableFile);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** See {@link VaultKeys#files}. */
    Map<String, byte[]> files() {
        byte[] head = header.write(files.macKey(vaultKey(), header.vault()));
        byte[] keys = table.write();
        return Map.of("header.a", head, "header.b", head, "keys.a", keys, "keys.b", keys);
    }

    /** See {@link VaultKeys#repair}. */
    List<String> repair(boolean mayWrite) throws IOException {
        var differing = new ArrayList<String>();
        for (var file : new TreeMap<>(files()).entrySet()) {
            Path path = files.headerA().resolveSibling(file.getKey());
            if (files.differs(path, file.getValue())) {
                differing.add(file.getKey());
                if (mayWrite && !isStopped) {
                    WholeFile.replace(surroundings.files(), path, file.getValue());
                }
            }
        }
        return differing;
    }

    /** Wipes the keys. */
    @Override
    public void close() {
        unwrapped.close();
    }
}
