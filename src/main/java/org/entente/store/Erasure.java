package org.entente.store;

import java.util.function.Consumer;
import org.entente.model.Hash;
import org.entente.model.work.Progress;
import org.entente.vault.Vault;

/** Takes contents out of the journal for good, on an order that is written down. For the one writer, which holds its lock meanwhile. */
final class Erasure {

    private final Vault vault;
    private final Projections projections;

    Erasure(Vault vault, Projections projections) {
        this.vault = vault;
        this.projections = projections;
    }

    ErasureReach reach(ErasureSubject subject) {
        return subject.scope(projections).reach();
    }

    /**
     * Erases; the projections have to be made anew afterwards.
     *
     * @param order writes why
     * @param write writes entries into one journal action
     */
    ErasureReach erase(
            ErasureSubject subject, Consumer<Notes> order, Consumer<Consumer<EntryWriter>> write, Progress progress) {
        var scope = subject.scope(projections);
        if (scope.ids().isEmpty()) {
            throw new StoreException("store.erasure.nothing");
        }
        var pass = new ErasurePass(scope.ids(), scope.files());
        vault.journal().replay(0, pass, progress);
        vault.erase(
                pass.gone(),
                pass.receipts(),
                () -> write.accept(entries -> record(subject, scope, pass, entries, order)));
        return scope.reach();
    }

    private static void record(
            ErasureSubject subject, ErasureScope scope, ErasurePass pass, EntryWriter entries, Consumer<Notes> order) {
        entries.erasure(
                pass.gone().stream().map(each -> Hash.of(each.commitment())).toList());
        int[] contents = pass.contents().stream().mapToInt(entries::content).toArray();
        entries.write(
                subject.entry(scope.ids().stream().sorted().toList(), pass.kept()), contents); // read by the rebuild
        order.accept(entries);
    }
}
