package org.entente.app.intake;

import java.util.List;
import org.entente.interop.Problem;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.jspecify.annotations.Nullable;

/**
 * What one file brought. {@code read} is the sum of created, updated, unchanged and refused, in objects.
 *
 * @param source that the file now stands for in the case; null if it is none, or nothing in it could come in
 * @param dangling distinct objects that were pointed at and that the case does not hold afterwards
 * @param conflicts foreign ids whose content differs from what is held under the same version; both stand, contested
 * @param duplicates objects that the file lists more than once
 * @param unnamed entities among the created ones that nothing names
 * @param problems refusals, each with its place; the list is cut at {@link #LISTED}, the counts are not
 * @param kinds what the objects were, the commonest first; with {@code refused} they add up to {@code read}
 * @param marking as strict as everything that was written; unmarked if nothing was
 * @param came objects that were created or updated, links not among them; the list is cut at {@link #CAME}
 */
public record ImportReport(
        String file,
        @Nullable Source source,
        long created,
        long updated,
        long unchanged,
        long refused,
        long dangling,
        List<String> conflicts,
        long duplicates,
        long unnamed,
        List<Problem> problems,
        List<Problem> warnings,
        List<Kind> kinds,
        Marking marking,
        List<ObjectId> came) {

    /** How many problems are kept one by one; a file that is wrong a million times must not fill the memory. */
    public static final int LISTED = 1_000;

    /** How many of the objects that came in are kept by their ids. */
    public static final int CAME = 10_000;

    /**
     * How many objects of one kind there were.
     *
     * @param type empty if the file does not say it
     */
    public record Kind(String type, long created, long updated, long unchanged) {

        public long all() {
            return created + updated + unchanged;
        }

        Kind plus(Kind other) {
            return new Kind(type, created + other.created, updated + other.updated, unchanged + other.unchanged);
        }
    }

    /** A source by its title. */
    public record Source(ObjectId id, String title) {}

    public ImportReport {
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        kinds = List.copyOf(kinds);
        came = List.copyOf(came);
    }

    public long read() {
        return created + updated + unchanged + refused;
    }
}
