package org.entente.ui.door;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.ui.theme.Symbol;

/** The network of a case, in parts: a chart starts from something, never from everything. Every method may wait. */
public interface Charts {

    /** How well a link is founded; shown as its pattern. */
    enum Strength {
        CONFIRMED,
        UNCONFIRMED,
        TENTATIVE,
        /** Nobody graded it. */
        NOT_JUDGED
    }

    /**
     * A thing on a chart.
     *
     * @param second its name in another script; may be empty
     * @param degree links it has in the whole case
     * @param portion of all that is said about it
     */
    record Item(
            ObjectId id, Symbol symbol, String name, String second, int degree, boolean isContested, String portion) {}

    /**
     * A link between two things on a chart.
     *
     * @param kind in words
     * @param sources independent sources behind it
     */
    record Link(
            ObjectId id,
            ObjectId from,
            ObjectId to,
            String kind,
            Strength strength,
            int sources,
            boolean isContested) {}

    /**
     * Things and every link between them.
     *
     * @param inCase linked things in the whole case
     * @param portion the marking of everything in it, in short; empty if it is empty
     */
    record Part(List<Item> items, List<Link> links, int inCase, String portion) {
        public Part {
            items = List.copyOf(items);
            links = List.copyOf(links);
        }
    }

    /** A chart to be written as a picture: what it shows and where. */
    record Drawing(Part part, float[] x, float[] y, boolean isDark) {}

    /** The most linked things. */
    List<ObjectId> mostLinked(int most, Perspective perspective);

    /** What is linked with {@code centre}, the most linked first. */
    List<ObjectId> neighbours(ObjectId centre, int most, Perspective perspective);

    Part part(Collection<ObjectId> ids, Perspective perspective);

    /**
     * Writes a chart through the release check, marked.
     *
     * @param format {@code png}, {@code svg} or {@code pdf}
     */
    void write(Drawing drawing, String format, Path target);
}
