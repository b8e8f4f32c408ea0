package org.entente.ui.attachment;

/**
 * A stretch of text that something was made from.
 *
 * @param from first character
 * @param to behind the last
 */
record Mark(int from, int to, Cutting.Made made) {

    Cutting.Kind kind() {
        return made.kind();
    }

    boolean contains(int character) {
        return from <= character && character < to;
    }
}
