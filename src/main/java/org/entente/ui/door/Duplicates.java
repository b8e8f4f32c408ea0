package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;

/** Things that may be one, and the record of whether they are. Every method may wait. */
public interface Duplicates {

    /**
     * Something that speaks for, or against.
     *
     * @param portion of the two things whose claims it compares
     */
    record Reason(boolean isFor, String words, String portion) {}

    /** Two things that may be one. */
    record Pair(EntityRow one, EntityRow other, List<Reason> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }

        /** Whether it is about the same two things, whatever else is known of them by now. */
        public boolean isOf(Pair that) {
            return one.id().equals(that.one.id()) && other.id().equals(that.other.id());
        }

        /** How many reasons speak for it, or against. */
        public int count(boolean isFor) {
            return (int)
                    reasons.stream().filter(reason -> reason.isFor() == isFor).count();
        }
    }

    /**
     * The likeliest pairs.
     *
     * @param total how many there are in all
     * @param putAway how many more were put away for later
     */
    record Answer(int total, List<Pair> pairs, int putAway) {
        public Answer {
            pairs = List.copyOf(pairs);
        }
    }

    /** How many pairs there are, as far as was looked. */
    int count(Progress progress);

    /** Looks at the case as it is now. */
    Answer look(int most, Perspective perspective, Progress progress);

    /** Those found before, without what was decided since. */
    Answer pairs(int most, Perspective perspective, Progress progress);

    void same(List<ObjectId> things, String reason);

    /** Records of each of the things that it is none of the others. */
    void different(List<ObjectId> things, String reason);

    /** Puts a pair away on this workstation. */
    void later(ObjectId one, ObjectId other);

    void takeUpAgain();

    /** Takes a thing out of those that it is recorded as one with. */
    void split(ObjectId thing, String reason);
}
