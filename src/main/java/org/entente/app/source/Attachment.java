package org.entente.app.source;

import java.time.Instant;
import org.entente.model.ClaimId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Blob;

/**
 * A file that somebody put with an object, as claims describe it.
 *
 * @param claim the claim that names it
 * @param name of the file; empty if it came without one
 * @param size in bytes; negative if nobody said and the file is not here
 * @param contributor code of the organisation that said so
 * @param made when
 * @param likeness code of how surely it shows what it is said to show; empty if nobody said
 */
public record Attachment(
        ClaimId claim,
        Blob blob,
        String name,
        long size,
        Marking marking,
        String contributor,
        Instant made,
        String likeness) {}
