package org.entente.vault.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.key.DamagedException;

/** The journal's folder. */
record SegmentFiles(Path folder, ChannelOpener files) {

    Path file(int segment) {
        return folder.resolve(SegmentHeader.fileName(segment));
    }

    /** Whether the journal's folder is in its place. */
    boolean isThere() {
        return files.exists(folder);
    }

    boolean isThere(int segment) {
        return files.exists(file(segment));
    }

    SegmentReader read(int segment) throws IOException {
        return new SegmentReader(files, file(segment));
    }

    /** How many segments there are; their numbers must be 1, 2, 3, … without a gap. */
    int count() throws IOException, DamagedException {
        List<Integer> numbers = new ArrayList<>();
        for (String name : files.names(folder)) {
            int number = SegmentHeader.numberOf(name);
            if (number > 0) {
                numbers.add(number);
            }
        }
        Collections.sort(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                throw new DamagedException("vault.damaged.segment-missing", SegmentHeader.fileName(i + 1));
            }
        }
        return numbers.size();
    }

    /** Puts what was written beside the segments in their places. */
    void exchange() throws IOException {
        for (String name : unfinished()) {
            Path file = folder.resolve(name);
            files.move(file, folder.resolve(name.substring(0, name.length() - Rewriting.UNFINISHED.length())));
        }
        files.forceFolder(folder);
    }

    /** Names of segments that were written beside those in their places. */
    List<String> unfinished() throws IOException {
        return files.names(folder).stream()
                .filter(name -> name.endsWith(Rewriting.UNFINISHED))
                .filter(name ->
                        SegmentHeader.numberOf(name.substring(0, name.length() - Rewriting.UNFINISHED.length())) > 0)
                .sorted()
                .toList();
    }

    /** Cuts everything behind a place, and returns where the journal then ends. */
    Place cut(Place end) throws IOException, DamagedException {
        for (int segment = count(); segment > end.segment(); segment--) {
            files.delete(file(segment));
        }
        if (end.segment() > 0) {
            if (end.offset() < SegmentHeader.BYTES) {
                files.delete(file(end.segment()));
            } else {
                try (var channel = files.open(file(end.segment()), ChannelOpener.Access.WRITE)) {
                    channel.truncate(end.offset());
                    channel.force();
                }
            }
        }
        files.forceFolder(folder);
        if (end.segment() == 0 || end.offset() >= SegmentHeader.BYTES) {
            return end;
        }
        int before = end.segment() - 1;
        try (var reader = before == 0 ? null : read(before)) {
            return new Place(before, reader == null ? 0 : reader.size());
        }
    }
}
