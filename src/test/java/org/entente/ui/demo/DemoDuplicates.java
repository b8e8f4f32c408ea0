package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.work.Progress;
import org.entente.ui.door.Duplicates;
import org.jspecify.annotations.Nullable;

/** Two pairs that may be one. */
public final class DemoDuplicates implements Duplicates {

    public final List<String> done = new ArrayList<>();
    /** What looking ends in; null for an answer. */
    public @Nullable RuntimeException breaks;

    private final List<Pair> pairs = new ArrayList<>();
    private int putAway;

    DemoDuplicates(DemoEntities entities) {
        pairs.add(new Pair(
                entities.named("Yusuf al-Karim"),
                entities.named("Omar Saleh"),
                List.of(
                        new Reason(true, "Same Phone: 1", "(C)"),
                        new Reason(false, "Different Date of birth: 1984 and 1985", "(C)"))));
        pairs.add(new Pair(
                entities.named("Pier 9"),
                entities.named("Quay Street 14"),
                List.of(new Reason(true, "Both are here", "(C)"))));
    }

    @Override
    public int count(Progress progress) {
        return pairs.size();
    }

    @Override
    public Answer look(int most, Perspective perspective, Progress progress) {
        if (breaks != null) {
            throw breaks;
        }
        return pairs(most, perspective, progress);
    }

    @Override
    public Answer pairs(int most, Perspective perspective, Progress progress) {
        return new Answer(pairs.size(), pairs, putAway);
    }

    @Override
    public void same(List<ObjectId> things, String reason) {
        done.add("same " + things.size() + ": " + reason);
        pairs.removeIf(pair -> things.contains(pair.one().id()));
    }

    @Override
    public void different(List<ObjectId> things, String reason) {
        done.add("different " + things.size() + ": " + reason);
        pairs.removeIf(pair -> things.contains(pair.one().id()));
    }

    @Override
    public void later(ObjectId one, ObjectId other) {
        done.add("later");
        pairs.removeIf(pair -> pair.one().id().equals(one));
        putAway++;
    }

    @Override
    public void takeUpAgain() {
        done.add("again");
        putAway = 0;
    }

    @Override
    public void split(ObjectId thing, String reason) {
        done.add("split: " + reason);
    }
}
