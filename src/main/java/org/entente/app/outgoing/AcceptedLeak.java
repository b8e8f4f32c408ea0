package org.entente.app.outgoing;

/** A withheld name that somebody let go in a text, and why. */
public record AcceptedLeak(Leak leak, String reason) {}
