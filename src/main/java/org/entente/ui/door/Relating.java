package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.ui.theme.Symbol;

/** What things that are brought together can become: linked, or evidence on a judgement. Every method may wait. */
public interface Relating {

    /** What can become of something. */
    enum Role {
        /** It can be linked with others, and be one with them. */
        ENTITY,
        /** It can be cited. */
        SOURCE,
        /** Neither: a link, an assessment, a part of one. */
        OTHER
    }

    /** Something that was brought. */
    record Thing(ObjectId id, Symbol symbol, String name, Role role) {}

    /** How two things can be linked; {@code isDirected} if it matters from which end. */
    record Kind(String code, String label, boolean isDirected) {}

    /**
     * Where something that is said about a thing was read.
     *
     * @param words the source and the place in it
     */
    record Place(ObjectId source, String words, String locator) {}

    /** The things as they are called; those that are not known are left out. */
    List<Thing> things(List<ObjectId> ids);

    List<Kind> kinds();

    /** The levels that a link can be marked with, lowest first. */
    List<String> levels();

    List<Cuts.Judgement> judgements();

    /** The places that what is said about a thing rests on; for a source, the source. */
    List<Place> places(ObjectId thing);

    /** Claims a link from each of the things to {@code to}, as one step. */
    void link(List<ObjectId> from, String kind, ObjectId to, String level);

    /** Claims a link from {@code from} to each of the things, as one step. */
    void linkFrom(ObjectId from, String kind, List<ObjectId> to, String level);
}
