package org.entente.interop.table;

import org.entente.interop.Said;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Period;
import org.entente.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all values of one row.
 *
 * @param source null if none was named
 * @param locator place of the row in the source
 */
record RowSetting(Grade grade, Marking marking, @Nullable ObjectId source, String locator) {

    RowSetting graded(Grade other) {
        return new RowSetting(other, marking, source, locator);
    }

    Said said(String property, Value value) {
        return said(property, value, null);
    }

    Said said(String property, Value value, @Nullable Period valid) {
        return new Said(property, value, valid, grade, marking, source, source == null ? "" : locator);
    }
}
