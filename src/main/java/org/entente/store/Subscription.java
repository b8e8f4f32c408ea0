package org.entente.store;

/** Ends the announcements to one listener. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
