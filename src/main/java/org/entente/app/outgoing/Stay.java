package org.entente.app.outgoing;

/**
 * How many chosen claims stay, and why.
 *
 * @param why the reason's code, for scripts
 * @param words the reason for people
 */
public record Stay(String why, String words, long count) {}
