package org.entente.interop;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Period;
import org.entente.model.value.UnicodeText;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One value that a file gives to one property of an object; becomes a claim unless its author already says so.
 * A multi-valued property takes one of these for each value.
 *
 * @param property key from the catalogue, or a format's own such as {@code stix.<name>}
 * @param valid when it holds in the world; null means not said
 * @param source the source object it rests on; null means that none is named
 * @param locator place inside the source; empty when not said
 */
public record Said(
        String property,
        Value value,
        @Nullable Period valid,
        Grade grade,
        Marking marking,
        @Nullable ObjectId source,
        String locator) {
    public Said {
        UnicodeText.check(property);
        UnicodeText.check(locator);
        if (property.isEmpty()) {
            throw new IllegalArgumentException("a value needs its property");
        }
    }
}
