package org.entente.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.work.Progress;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.blob.Blobs;
import org.entente.vault.desk.Desk;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.journal.Journal;
import org.entente.vault.key.DamagedException;
import org.entente.vault.key.VaultKeys;

/**
 * Reads every file of an open vault but its cache: both copies of header and key table, which are restored from each other, the
 * journal and its attachments as a whole check does, and the desk.
 */
final class Scrub {

    private final Path folder;
    private final ChannelOpener files;
    private final VaultKeys keys;
    private final Journal journal;
    private final Blobs blobs;
    private final Desk desk;
    private long contents;
    private long attachments;
    private long bytes;

    Scrub(Path folder, ChannelOpener files, VaultKeys keys, Journal journal, Blobs blobs, Desk desk) {
        this.folder = folder;
        this.files = files;
        this.keys = keys;
        this.journal = journal;
        this.blobs = blobs;
        this.desk = desk;
    }

    /** @param opened message keys of what had been put right when the vault was opened */
    ScrubReport run(List<String> opened, Progress progress) {
        try {
            var repaired = keys.repair(!files.isReadOnly(folder));
            for (String name : keys.files().keySet()) {
                bytes += size(folder.resolve(name));
            }
            var found = journal.verify(this::hear, progress);
            var problems = new ArrayList<IntegrityReport.Problem>();
            found.problems().forEach(each -> problems.add(new IntegrityReport.Problem(each.key(), each.arguments())));
            var damaged = desk.damaged();
            damaged.forEach(
                    each -> problems.add(new IntegrityReport.Problem("vault.damaged.desk", List.of((Object) each))));
            Path parts = folder.resolve("journal");
            var segments = names(parts, ".seg");
            var notes = names(folder.resolve("desk"), ".desk");
            for (String name : segments) {
                bytes += size(parts.resolve(name));
            }
            for (String name : notes) {
                bytes += size(folder.resolve("desk").resolve(name));
            }
            var counts = new ScrubReport.Counts(
                    segments.size(), found.records(), contents, attachments, notes.size(), bytes);
            return new ScrubReport(counts, opened, repaired, problems);
        } catch (IOException e) {
            throw new VaultException("vault.cannot-read", e);
        }
    }

    private void hear(String kind, byte[] content) throws DamagedException {
        contents++;
        if (BlobReceipt.isNamedBy(kind) && content.length > 0) {
            attachments++;
        }
        blobs.check(kind, content);
        if (BlobReceipt.isNamedBy(kind) && content.length > 0) {
            bytes += BlobReceipt.parse(content).size();
        }
    }

    private List<String> names(Path part, String ending) throws IOException {
        return files.names(part).stream().filter(name -> name.endsWith(ending)).toList();
    }

    private long size(Path file) {
        if (!files.exists(file)) {
            return 0;
        }
        try (var channel = files.open(file, ChannelOpener.Access.READ)) {
            return channel.size();
        } catch (IOException e) {
            return 0; // the check that needs what is in it says that it cannot be read
        }
    }
}
