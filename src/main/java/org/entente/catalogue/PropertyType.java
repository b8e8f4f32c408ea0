package org.entente.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What can be said about an object.
 *
 * @param multi whether several values stand side by side; otherwise different values contest each other
 * @param identifying whether it helps to tell whether two objects are the same
 * @param stix names of STIX 2.1 properties that mean this; the first is written
 * @param ftm names of FollowTheMoney properties that mean this; the first is written
 * @param known whether the catalogue lists it
 */
public record PropertyType(
        String key,
        ValueKind kind,
        boolean multi,
        boolean identifying,
        List<String> stix,
        List<String> ftm,
        boolean known) {

    /**
     * Prefix of properties kept exactly as STIX had them: as they are, or as JSON text where they are lists or objects.
     * There is one of each, apart from the pointers in a {@code …_refs}, which stand side by side.
     */
    public static final String STIX_PREFIX = "stix.";

    public PropertyType {
        stix = List.copyOf(stix);
        ftm = List.copyOf(ftm);
    }

    /** What values a property takes. */
    public enum ValueKind {
        TEXT,
        CODE,
        NUMBER,
        BOOL,
        MOMENT,
        PERIOD,
        LIKELIHOOD,
        PLACE,
        REF,
        BLOB,
        ANY
    }

    /** Key of its name in the bundle {@code i18n.catalogue}; empty for a property that the catalogue does not know. */
    public Optional<String> labelKey() {
        return known ? Optional.of("property." + key) : Optional.empty();
    }

    /** A property from a newer version or another format: kept, multi-valued, shown as text. */
    static PropertyType unknown(String key) {
        boolean isMulti = !key.startsWith(STIX_PREFIX) || key.endsWith("_refs") && !key.endsWith("marking_refs");
        return new PropertyType(key, ValueKind.TEXT, isMulti, false, List.of(), List.of(), false);
    }
}
