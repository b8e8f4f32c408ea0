package org.entente.store.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.provenance.CommitHeader;
import org.entente.provenance.SignedHeader;

/** Entries as bytes, big-endian, each behind a version byte; the journal keeps the kind apart. */
public final class EntryForm {

    private static final int VERSION = 1;
    private static final String NOTE_PREFIX = "note.";
    private static final Set<String> KINDS =
            Set.of("commit", "received", "package", "set-aside", "binding", "handed", "erased", "erased-received");

    private EntryForm() {}

    /** The kind under which the journal keeps the entry. */
    public static String kind(Entry entry) {
        return switch (entry) {
            case Entry.Committed _ -> "commit";
            case Entry.Received _ -> "received";
            case Entry.Packaged _ -> "package";
            case Entry.SetAside _ -> "set-aside";
            case Entry.Bound _ -> "binding";
            case Entry.Handed _ -> "handed";
            case Entry.Erased _ -> "erased";
            case Entry.ErasedReceived _ -> "erased-received";
            case Entry.Note note -> NOTE_PREFIX + note.kind();
        };
    }

    public static byte[] write(Entry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            switch (entry) {
                case Entry.Committed(var signed, var leaves) -> {
                    signed(out, signed);
                    leaves(out, leaves);
                }
                case Entry.Received(var reference, var signed, var leaves, var taken, var leftOut) -> {
                    out.writeUTF(reference);
                    signed(out, signed);
                    leaves(out, leaves);
                    ids(out, taken);
                    ids(out, leftOut);
                }
                case Entry.Packaged(var reference, var from, var second) -> {
                    out.writeUTF(reference);
                    out.writeUTF(from);
                    out.writeLong(second);
                }
                case Entry.SetAside(var reference, var aside) -> {
                    out.writeUTF(reference);
                    out.writeBoolean(aside);
                }
                case Entry.Bound(var key, var organisation) -> {
                    out.write(key.hash().bytes());
                    out.writeUTF(organisation);
                }
                case Entry.Handed(var partner, var reference, var whole, var bare) -> {
                    out.writeUTF(partner);
                    out.writeUTF(reference);
                    ids(out, whole);
                    ids(out, bare);
                }
                case Entry.Erased(var claims, var kept) -> erased(out, claims, kept);
                case Entry.ErasedReceived(var claims, var kept) -> erased(out, claims, kept);
                case Entry.Note(var _, var chain) -> out.write(chain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether entries of this kind are the store's. */
    public static boolean isKnown(String kind) {
        return KINDS.contains(kind) || kind.startsWith(NOTE_PREFIX);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param kind a {@linkplain #isKnown known} one
     * @throws IllegalArgumentException if the version is not known, or bytes are missing
     */
    public static Entry read(String kind, byte[] chain) {
        try (var in = new DataInputStream(new ByteArrayInputStream(chain))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("this version knows entries of version 1, got " + version);
            }
            return switch (kind) {
                case "commit" -> new Entry.Committed(signed(in), leaves(in));
                case "received" -> new Entry.Received(in.readUTF(), signed(in), leaves(in), ids(in), ids(in));
                case "package" -> new Entry.Packaged(in.readUTF(), in.readUTF(), in.readLong());
                case "set-aside" -> new Entry.SetAside(in.readUTF(), in.readBoolean());
                case "binding" -> new Entry.Bound(new KeyId(hash(in)), in.readUTF());
                case "handed" -> new Entry.Handed(in.readUTF(), in.readUTF(), ids(in), ids(in));
                case "erased" -> new Entry.Erased(ids(in), kept(in));
                case "erased-received" -> new Entry.ErasedReceived(ids(in), kept(in));
                default -> new Entry.Note(kind.substring(NOTE_PREFIX.length()), in.readAllBytes());
            };
        } catch (IOException e) {
            throw new IllegalArgumentException("an entry is cut short", e);
        }
    }

    private static void erased(DataOutputStream out, List<ClaimId> claims, List<Entry.Kept> kept) throws IOException {
        ids(out, claims);
        out.writeInt(kept.size());
        for (Entry.Kept each : kept) {
            signed(out, each.signed());
            leaves(out, each.leaves());
            out.writeBoolean(each.withSecret());
        }
    }

    private static void signed(DataOutputStream out, SignedHeader signed) throws IOException {
        byte[] header = signed.header().bytes();
        out.writeInt(header.length);
        out.write(header);
        out.write(signed.signature());
    }

    private static SignedHeader signed(DataInputStream in) throws IOException {
        byte[] header = in.readNBytes(in.readInt());
        return new SignedHeader(CommitHeader.parse(header), in.readNBytes(96));
    }

    private static void leaves(DataOutputStream out, Entry.Leaves leaves) throws IOException {
        ints(out, leaves.counts());
        ints(out, leaves.positions());
        out.write(leaves.ids());
    }

    private static Entry.Leaves leaves(DataInputStream in) throws IOException {
        int[] counts = ints(in);
        int[] positions = ints(in);
        return new Entry.Leaves(counts, positions, in.readNBytes(positions.length * Hash.BYTES));
    }

    private static List<Entry.Kept> kept(DataInputStream in) throws IOException {
        var kept = new ArrayList<Entry.Kept>();
        for (int left = in.readInt(); left > 0; left--) {
            kept.add(new Entry.Kept(signed(in), leaves(in), in.readBoolean()));
        }
        return kept;
    }

    private static void ints(DataOutputStream out, int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }

    private static void ids(DataOutputStream out, List<ClaimId> ids) throws IOException {
        out.writeInt(ids.size());
        for (ClaimId id : ids) {
            out.write(id.hash().bytes());
        }
    }

    private static List<ClaimId> ids(DataInputStream in) throws IOException {
        int count = in.readInt();
        var ids = new ArrayList<ClaimId>(Math.min(count, 1 << 18));
        for (int i = 0; i < count; i++) {
            ids.add(new ClaimId(hash(in)));
        }
        return ids;
    }

    private static Hash hash(DataInputStream in) throws IOException {
        return Hash.of(in.readNBytes(Hash.BYTES));
    }
}
