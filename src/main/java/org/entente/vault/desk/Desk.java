package org.entente.vault.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.key.Aead;
import org.entente.vault.key.Bytes;
import org.entente.vault.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Small things that belong to one analyst's desk: drafts, charts, layouts, the last screen. Local, replaceable, in no
 * digest and in no package. Safe for several threads.
 *
 * <pre>
 * 8   magic "ENTDESK1"
 * 12  nonce
 * …   ciphertext and tag; plaintext: 2 length of name, name in UTF-8, content
 * </pre>
 *
 * The file is named by the first 16 bytes of HMAC-SHA-384(name); associated data: label, vault id, file name.
 */
public final class Desk {

    /** Most bytes of one thing on the desk: 64 MiB. */
    public static final int MOST_BYTES = 64 << 20;

    private static final byte[] MAGIC = "ENTDESK1".getBytes(StandardCharsets.US_ASCII);
    private static final String ENDING = ".desk";
    private static final String CHANGING = "changing";

    private final Path folder;
    private final UUID vault;
    private final Surroundings surroundings;
    private Secret key;
    private Secret nameKey;

    /** Takes the keys over; a change of keys that was interrupted is cleared away. */
    public Desk(Path folder, UUID vault, Surroundings surroundings, Secret key, Secret nameKey) {
        this.folder = folder;
        this.vault = vault;
        this.surroundings = surroundings;
        this.key = key;
        this.nameKey = nameKey;
        if (surroundings.files().exists(folder.resolve(CHANGING))) {
            sweep();
        }
    }

    /** Puts something on the desk, in place of what lay there under this name. */
    public synchronized void put(String name, byte[] content) {
        byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
        if (encoded.length > Short.MAX_VALUE || content.length > MOST_BYTES) {
            throw new IllegalArgumentException("too large for the desk: " + content.length + " bytes");
        }
        byte[] plain = Bytes.join(
                ByteBuffer.allocate(2).putShort((short) encoded.length).array(), encoded, content);
        String file = fileName(name);
        byte[] sealed = new Aead(key).sealWithNonce(surroundings.random(), associated(file), plain);
        Arrays.fill(plain, (byte) 0);
        try {
            surroundings.files().createFolder(folder);
            WholeFile.replace(surroundings.files(), folder.resolve(file), Bytes.join(MAGIC, sealed));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** What lies under a name; empty if nothing does, or if it is damaged, which costs no more than a layout. */
    public synchronized Optional<byte[]> get(String name) {
        byte[] plain = open(fileName(name));
        return plain == null
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(plain, 2 + nameLength(plain), plain.length));
    }

    /** Takes something off the desk if it is there. */
    public synchronized void delete(String name) {
        try {
            surroundings.files().delete(folder.resolve(fileName(name)));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** Names of everything on the desk, sorted. */
    public synchronized List<String> names() {
        var names = new ArrayList<String>();
        try {
            for (String file : surroundings.files().names(folder)) {
                byte[] plain = file.endsWith(ENDING) ? open(file) : null;
                if (plain != null) {
                    names.add(new String(plain, 2, nameLength(plain), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
        Collections.sort(names);
        return names;
    }

    /** Files on the desk that cannot be read: damaged, or put there by somebody else. */
    public synchronized List<String> damaged() throws IOException {
        return surroundings.files().names(folder).stream()
                .filter(file -> file.endsWith(ENDING) && open(file) == null)
                .sorted()
                .toList();
    }

    /**
     * Seals everything on the desk under other keys, whose names for the files are others too: old and new lie side by side until
     * {@code start} has made the new keys the vault's. Whichever keys open the vault after a power cut find all of it, and
     * clear the other half away.
     *
     * @param nextKey taken over
     * @param nextNameKey taken over
     */
    public synchronized void change(Secret nextKey, Secret nextNameKey, Runnable start) {
        sweep(); // before the mark is looked for with the other keys
        var next = new Desk(folder, vault, surroundings, nextKey, nextNameKey);
        boolean isDone = false;
        try {
            surroundings.files().createFolder(folder);
            WholeFile.replace(surroundings.files(), folder.resolve(CHANGING), new byte[0]);
            for (String name : names()) {
                get(name).ifPresent(content -> {
                    next.put(name, content);
                    Arrays.fill(content, (byte) 0);
                });
            }
            start.run();
            isDone = true;
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        } finally {
            if (!isDone) {
                next.wipe();
            }
        }
        wipe();
        key = nextKey;
        nameKey = nextNameKey;
        sweep();
    }

    /** Deletes what these keys do not open, then the mark that says there may be some. */
    private void sweep() {
        try {
            for (String file : List.copyOf(surroundings.files().names(folder))) {
                if (file.endsWith(ENDING) && open(file) == null) {
                    surroundings.files().delete(folder.resolve(file));
                }
            }
            surroundings.files().delete(folder.resolve(CHANGING));
            if (surroundings.files().exists(folder)) { // elsewhere it is made when something is put there
                surroundings.files().forceFolder(folder);
            }
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    private byte @Nullable [] open(String file) {
        Path path = folder.resolve(file);
        if (!surroundings.files().exists(path)) {
            return null;
        }
        try {
            byte[] bytes = WholeFile.read(surroundings.files(), path, MOST_BYTES + (64 << 10));
            if (bytes.length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
                return null;
            }
            byte[] plain = new Aead(key)
                    .openWithNonce(associated(file), Arrays.copyOfRange(bytes, MAGIC.length, bytes.length));
            return plain == null || plain.length < 2 + nameLength(plain) ? null : plain;
        } catch (IOException e) {
            return null;
        }
    }

    private static int nameLength(byte[] plain) {
        return plain.length < 2 ? Integer.MAX_VALUE - 2 : ByteBuffer.wrap(plain).getShort();
    }

    private String fileName(String name) {
        return HexFormat.of().formatHex(Bytes.hmac(nameKey, name.getBytes(StandardCharsets.UTF_8)), 0, 16) + ENDING;
    }

    private byte[] associated(String file) {
        return Bytes.join(Bytes.label("entente/desk/1"), Bytes.of(vault), file.getBytes(StandardCharsets.US_ASCII));
    }

    /** Wipes the keys. */
    public synchronized void wipe() {
        key.close();
        nameKey.close();
    }
}
