package org.entente.catalogue.yardstick;

/**
 * How well founded a judgement is, which is another question than how likely it is.
 *
 * @param key {@code low}, {@code moderate} or {@code high}
 * @param pips filled pips out of three
 */
public record ConfidenceLevel(String key, String label, int pips, String sense) {}
