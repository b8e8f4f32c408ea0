package org.entente.ui.keys;

/**
 * Something that a key does wherever one is in the window. What registers keys and what lists them is the same list, so that the
 * list cannot lie.
 */
public record Shortcut(KeyAction what, Runnable action) {}
