package org.entente.vault.erasure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.vault.Surroundings;
import org.entente.vault.VaultException;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.WholeFile;
import org.entente.vault.journal.Content;
import org.entente.vault.journal.ContentAddress;
import org.entente.vault.journal.ErasureRecord;
import org.entente.vault.journal.Journal;
import org.entente.vault.journal.Replay;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.Secret;
import org.entente.vault.key.VaultKeys;

/**
 * Erases contents of a vault for good, each step forced before the next: a sealed plan, the recorded order, the segments anew,
 * key tables with both keys, the segments exchanged, key tables without the old key. Until the order is recorded a power cut
 * leaves everything; from then on the next opening finishes.
 */
public final class Eraser {

    private static final String PLAN = "erasing";
    private static final int MOST_PLAN = 1 << 30;

    private final Path folder;
    private final VaultKeys keys;
    private final Surroundings surroundings;

    public Eraser(Path folder, VaultKeys keys, Surroundings surroundings) {
        this.folder = folder;
        this.keys = keys;
        this.surroundings = surroundings;
    }

    /**
     * Exchanges what an erasure had written when the power went, before the journal is opened, and deletes what it had not written
     * to its end.
     */
    public void settleFiles() throws DamagedException {
        try {
            Journal.settle(folder.resolve("journal"), surroundings.files(), keys.sessions());
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /**
     * Finishes an erasure whose order was recorded, and forgets one whose was not.
     *
     * @return whether something was finished
     */
    public boolean resume(Journal journal) throws DamagedException {
        ErasurePlan plan = plan();
        if (plan == null) {
            return false;
        }
        boolean isOrdered = isOrdered(journal, plan);
        if (isOrdered) {
            carryOut(journal, plan);
        }
        forget();
        return isOrdered;
    }

    /**
     * Erases contents and attachments.
     *
     * @param order writes the action that orders it, whose entry of kind {@link ErasureRecord#ENTRY} names the contents
     * @throws VaultException if the drive fails; when the order was recorded, the next opening finishes
     */
    public void erase(
            Journal journal, Collection<ContentAddress> contents, Collection<BlobReceipt> attachments, Runnable order) {
        var plan = new ErasurePlan(
                journal.head().sequence(),
                contents.stream().map(each -> session(each.segment())).toList(),
                contents.stream().map(each -> Hash.of(each.commitment())).toList(),
                attachments.stream().map(BlobReceipt::name).toList());
        boolean isOrdered = false;
        try {
            keep(plan);
            order.run();
            isOrdered = true;
            carryOut(journal, plan);
            forget();
        } catch (DamagedException e) {
            throw new VaultException(e.key(), e, e.arguments().toArray());
        } catch (VaultException e) {
            // whether the order reached the drive is for the next opening to find out, so the plan stays
            throw isOrdered ? new VaultException("vault.erasure.unfinished", e) : e;
        }
    }

    private int session(int segment) {
        return keys.sessions().places().stream()
                .filter(place -> place.firstSegment() <= segment)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("no session wrote segment " + segment))
                .session();
    }

    private void carryOut(Journal journal, ErasurePlan plan) throws DamagedException {
        try {
            journal.erase(new HashSet<>(plan.contents()), plan.sessions(), keys.sessions()::rekey, this::wipeCache);
            deleteAttachments(plan);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    /** Projections and indexes know what is to be gone: without these files they are made anew at the next opening. */
    private void wipeCache() throws IOException {
        ChannelOpener files = surroundings.files();
        Path cache = folder.resolve("cache");
        for (String name : files.names(cache)) {
            if (name.equals("key") || name.endsWith(".sealed")) {
                files.delete(cache.resolve(name));
            }
        }
        files.forceFolder(cache);
    }

    private void deleteAttachments(ErasurePlan plan) throws IOException {
        Path blobs = folder.resolve("blobs");
        for (byte[] name : plan.attachments()) {
            surroundings.files().delete(blobs.resolve(HexFormat.of().formatHex(name)));
        }
        surroundings.files().forceFolder(blobs);
    }

    private static boolean isOrdered(Journal journal, ErasurePlan plan) {
        byte[] record = ErasureRecord.write(plan.contents());
        var found = new boolean[1];
        journal.replay(
                plan.before(),
                new Replay() {
                    @Override
                    public void entry(long sequence, String kind, byte[] chain, List<Content> contents) {
                        found[0] |= kind.equals(ErasureRecord.ENTRY) && Arrays.equals(chain, record);
                    }

                    @Override
                    public void endOfAction(org.entente.vault.Head head) {
                        // only the order matters
                    }
                },
                Progress.NONE);
        return found[0];
    }

    private Secret key() {
        return keys.purpose("entente/vault/1/erasing");
    }

    private void keep(ErasurePlan plan) {
        try (Secret key = key()) {
            WholeFile.replace(surroundings.files(), folder.resolve(PLAN), plan.seal(key, surroundings.random()));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }

    private @org.jspecify.annotations.Nullable ErasurePlan plan() {
        Path file = folder.resolve(PLAN);
        if (!surroundings.files().exists(file)) {
            return null;
        }
        try (Secret key = key()) {
            return ErasurePlan.open(key, WholeFile.read(surroundings.files(), file, MOST_PLAN));
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
    }

    private void forget() {
        try {
            surroundings.files().delete(folder.resolve(PLAN));
            surroundings.files().forceFolder(folder);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-write", e);
        }
    }
}
