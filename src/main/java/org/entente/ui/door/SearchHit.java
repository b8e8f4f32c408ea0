package org.entente.ui.door;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.theme.Symbol;

/**
 * Something that a search found.
 *
 * @param kind what such things are called together, such as People
 * @param found what matched and how, in words; empty when it is the name itself
 * @param grade the best of what is said about it
 */
public record SearchHit(
        ObjectId id, Symbol symbol, String kind, String name, String found, Grade grade, String portion) {}
