package org.entente.vault.journal;

import org.entente.vault.Head;

/**
 * Which files hold the journal up to one moment.
 *
 * @param head where it stood
 * @param segments number of the last segment file, 0 if there is none
 * @param lastBytes how much of that file belongs to it; the files before it belong to it as a whole
 */
public record Extent(Head head, int segments, long lastBytes) {

    /** Name of a segment's file in the journal's folder. */
    public static String fileName(int segment) {
        return SegmentHeader.fileName(segment);
    }

    Place end() {
        return new Place(segments, lastBytes);
    }
}
