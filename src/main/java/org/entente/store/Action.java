package org.entente.store;

/** What one person does at once: all of it is kept, or nothing. */
@FunctionalInterface
public interface Action<T> {
    T run(Draft draft);
}
