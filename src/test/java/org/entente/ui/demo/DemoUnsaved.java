package org.entente.ui.demo;

import java.util.ArrayList;
import java.util.List;
import org.entente.ui.door.Unsaved;

/** Nothing waits, until a test says otherwise. */
public final class DemoUnsaved implements Unsaved {

    public String waiting = "";
    public final List<String> done = new ArrayList<>();

    @Override
    public String waiting() {
        return waiting;
    }

    @Override
    public String make() {
        done.add("make");
        waiting = "";
        return "2 changes are in the case now.";
    }

    @Override
    public void discard() {
        done.add("discard");
        waiting = "";
    }
}
