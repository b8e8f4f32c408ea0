package org.entente.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.model.work.Progress;
import org.entente.vault.cache.Scratch;

/**
 * An open case through its partners' eyes: each perspective has scratch files of its own, and ends with the case at the latest.
 * Safe for several threads.
 */
final class Perspectives implements AutoCloseable {

    private final Workstation workstation;
    private final Ground ground;
    private final String name;
    private final List<OpenCase> open = new CopyOnWriteArrayList<>();

    /** @param name what the analyst calls the case */
    Perspectives(Workstation workstation, Ground ground, String name) {
        this.workstation = workstation;
        this.ground = ground;
        this.name = name;
    }

    /** See {@link OpenCase#seenBy}. */
    OpenCase of(String partner, OpenCase whole, Progress progress) {
        Scratch scratch = ground.vault().cache().scratch();
        try {
            var held = ground.heldBy(partner, whole.partners(), scratch, progress);
            var perspective = new OpenCase(workstation, held, name, closed -> {
                scratch.close();
                open.remove(closed);
            });
            open.add(perspective);
            whole.accounting().trail().keep("view.partner", partner);
            return perspective;
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    @Override
    public void close() {
        open.forEach(OpenCase::close);
    }
}
