package org.entente.ui.door;

import java.util.List;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.search.Hit;
import org.entente.ui.theme.Symbol;

/**
 * Something that a search found.
 *
 * @param kind what such things are called together, such as People
 * @param original its name in another script; empty if it has none
 * @param found what matched and how, in words; empty when it is the name itself
 * @param grade the best of what is said about it
 * @param inName the words of its name that matched
 * @param inFound the words of {@code found} that matched
 */
public record SearchHit(
        ObjectId id,
        Symbol symbol,
        String kind,
        String name,
        String original,
        String found,
        Grade grade,
        String portion,
        List<Hit.Span> inName,
        List<Hit.Span> inFound) {

    public SearchHit {
        inName = List.copyOf(inName);
        inFound = List.copyOf(inFound);
    }

    /** One that nothing was typed for. */
    public SearchHit(ObjectId id, Symbol symbol, String kind, String name, String found, Grade grade, String portion) {
        this(id, symbol, kind, name, "", found, grade, portion, List.of(), List.of());
    }
}
