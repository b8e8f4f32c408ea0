package org.entente.assessment;

import java.util.Optional;
import java.util.stream.Stream;

/** How far an assessment is, in the order in which it goes there. */
public enum Stage {
    DRAFT("draft"),
    COORDINATION("coordination"),
    APPROVED("approved"),
    RELEASED("released");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** As it is claimed. */
    public String code() {
        return code;
    }

    /** Empty for a word that is no stage on the way, such as one of another version. */
    public static Optional<Stage> of(String code) {
        return Stream.of(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }

    /** Empty after the last. */
    public Optional<Stage> next() {
        return Stream.of(values())
                .filter(stage -> stage.ordinal() == ordinal() + 1)
                .findFirst();
    }
}
