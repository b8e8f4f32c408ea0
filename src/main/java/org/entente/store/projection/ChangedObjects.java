package org.entente.store.projection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which objects' rows the last actions changed, so that who keeps rows in memory reads those again alone. Safe for several threads. */
public final class ChangedObjects {

    /** With more rows than this to read again it is quicker to read all. */
    private static final int MOST = 5_000;

    private record Action(long before, long content, Set<Integer> objects) {}

    private final Deque<Action> actions = new ArrayDeque<>();
    private final Set<Integer> coming = new HashSet<>();
    private int kept;

    ChangedObjects() {}

    /** A row is going to be written in this action. */
    void add(int object) {
        if (coming.size() <= MOST) {
            coming.add(object);
        }
    }

    /**
     * The action is finished.
     *
     * @param before number of the content that it found
     * @param content number of the content that it left
     */
    synchronized void finish(long before, long content) {
        if (coming.size() > MOST) {
            actions.clear();
            kept = 0;
        } else if (before != content) {
            actions.addLast(new Action(before, content, Set.copyOf(coming)));
            kept += coming.size();
            while (kept > MOST) {
                kept -= actions.removeFirst().objects().size();
            }
        }
        coming.clear();
    }

    /** Keys of the objects that were changed since the content had this number; empty if that is no longer known. */
    public synchronized Optional<Set<Integer>> since(long content) {
        var changed = new HashSet<Integer>();
        boolean met = false;
        for (Action action : actions) {
            met |= action.before() == content;
            if (met) {
                changed.addAll(action.objects());
            }
        }
        return met ? Optional.of(changed) : Optional.empty();
    }
}
