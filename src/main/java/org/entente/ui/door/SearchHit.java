package org.entente.ui.door;

import org.entente.model.ObjectId;
import org.entente.ui.theme.Symbol;

/**
 * Something that a search found.
 *
 * @param found what matched, in words; empty when it is the name itself
 */
public record SearchHit(ObjectId id, Symbol symbol, String name, String found, String portion) {}
