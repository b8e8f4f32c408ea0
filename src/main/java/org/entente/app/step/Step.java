package org.entente.app.step;

/**
 * Something that was done and can be taken back.
 *
 * @param number grows with every step, so that a step can be told from later ones
 * @param words what it did, such as "Set date of birth of Ada Test"
 * @param told what to say when it is done; may tell more, and is empty if what was done shows by itself
 */
public record Step(long number, String words, String told) {}
