package org.entente.ui.door;

import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A claim as typed by the analyst.
 *
 * @param property catalogue key
 * @param value as text; read by the property's kind
 * @param source null means unsourced
 * @param level classification level
 * @param from since when it holds, as typed; empty for not said
 * @param until until when it holds, as typed; empty for not said
 */
public record NewClaim(
        String property,
        String value,
        Grade grade,
        @Nullable ObjectId source,
        String locator,
        String level,
        String from,
        String until) {}
