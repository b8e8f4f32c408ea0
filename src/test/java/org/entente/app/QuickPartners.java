package org.entente.app;

import java.nio.file.Path;
import java.util.Objects;
import org.entente.app.exchange.Arrival;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests between two organisations that exchange: a fresh case on each side for every test, the identities made once. */
@SuppressWarnings("NullAway.Init")
public abstract class QuickPartners {

    @TempDir
    private static Path homes;

    private static QuickStation kst;
    private static QuickStation avl;

    @TempDir
    protected Path folder;

    protected OpenCase ours;
    protected OpenCase theirs;
    private int files;

    @BeforeAll
    static void makeIdentities() {
        kst = new QuickStation(homes.resolve("kst"), "KST");
        avl = new QuickStation(homes.resolve("avl"), "AVL");
    }

    @BeforeEach
    void meet() {
        ours = kst.create(folder.resolve("kst"), 1);
        theirs = avl.create(folder.resolve("avl"), 2);
        QuickStation.meet(ours, kst, theirs, avl);
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    /** The package that everything releasable to AVL leaves in. */
    protected final Path write() {
        Path out = folder.resolve(++files + ".entente");
        return Objects.requireNonNull(
                ours.outbox().write("AVL", null, out, Progress.NONE).file());
    }

    /** AVL takes in what KST writes now. */
    protected final Arrival send() {
        return theirs.inbox().apply(write(), Progress.NONE);
    }
}
