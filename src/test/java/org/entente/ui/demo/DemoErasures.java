package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.ui.door.Erasures;
import org.jspecify.annotations.Nullable;

/** Orders to erase in the fictional case: only written down. */
public final class DemoErasures implements Erasures {

    public final List<String> done = new ArrayList<>();

    @Override
    public Reach reach(ObjectId object) {
        return new Reach(true, "This takes 12 claims of ours. AVL was given some of them.");
    }

    /** Of the whole case and of every thing; the whole case stands under null. */
    public final Map<@Nullable ObjectId, Days> days = new HashMap<>();

    @Override
    public Days days(@Nullable ObjectId object) {
        return days.getOrDefault(object, new Days(null, null));
    }

    @Override
    public void set(@Nullable ObjectId object, Days wanted) {
        days.put(object, wanted);
    }

    public boolean needsSecond;

    @Override
    public boolean needsSecond() {
        return needsSecond;
    }

    @Override
    public String erase(ObjectId object, String reason, String basis, char[] second, Progress progress) {
        done.add(reason + " under " + basis + (needsSecond ? " with " + new String(second) : ""));
        return "Erased 12 claims. The signature trail is intact.";
    }
}
