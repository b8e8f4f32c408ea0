package org.entente.ui.shell;

import java.util.Locale;
import org.entente.model.current.Perspective;
import org.entente.ui.text.Texts;

/** Through whose eyes one looks at a case. */
public sealed interface Viewpoint {

    /** Ours, or jointly. */
    record Own(Perspective perspective) implements Viewpoint {}

    /**
     * As a partner sees it.
     *
     * @param code of the partner's organisation
     */
    record Partner(String code) implements Viewpoint {}

    /** Part of ids. */
    default String key() {
        return switch (this) {
            case Own(Perspective perspective) -> perspective.name().toLowerCase(Locale.ROOT);
            case Partner(String code) -> "as-" + code;
        };
    }

    /** What it is called. */
    default String name(Texts texts) {
        return switch (this) {
            case Own _ -> texts.get("ui.perspective." + key());
            case Partner(String code) -> texts.get("ui.perspective.partner", code);
        };
    }

    default String icon() {
        return switch (this) {
            case Own _ -> "mdi2c-circle-half-full";
            case Partner _ -> "mdi2e-eye-outline";
        };
    }
}
