package org.entente.store;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread on which one part of large actions is worked on. It keeps no program from ending. */
final class Worker {

    private Worker() {}

    static ExecutorService named(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }
}
