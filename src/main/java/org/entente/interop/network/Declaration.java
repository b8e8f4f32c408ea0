package org.entente.interop.network;

/**
 * A property that a network file declares before it uses it.
 *
 * @param otherwise the value of whatever does not say it; empty if there is none
 * @param isDrawing whether it says how the network was drawn
 */
record Declaration(String id, String name, ForeignValue.Form form, String otherwise, boolean isDrawing) {

    ForeignValue value(String text, org.entente.model.value.@org.jspecify.annotations.Nullable Period valid) {
        return new ForeignValue(name, text, form, valid);
    }
}
