package org.entente.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which document is made of an assessment. */
public enum Template {
    /** Bottom line up front: one or two pages. */
    BLUF,
    /** Everything the assessment holds. */
    FULL,
    /** Evidence and entities as a workbook. */
    REGISTER;

    /** What the command line calls it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Template> find(String key) {
        return Stream.of(values())
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}
