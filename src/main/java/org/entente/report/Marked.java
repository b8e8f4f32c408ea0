package org.entente.report;

import org.entente.model.marking.Marking;

/** A text with the marking that its portion mark shows. */
public record Marked(String text, Marking marking) {

    public boolean isEmpty() {
        return text.isBlank();
    }
}
