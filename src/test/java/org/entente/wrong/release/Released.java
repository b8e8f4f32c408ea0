package org.entente.wrong.release;

/** Anybody can say that something was released. */
public final class Released {
    public Released() {}
}
