package org.entente.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What kind of thing an object is.
 *
 * @param icon Ikonli literal of the Material Design 2 pack
 * @param stix STIX 2.1 type; null if STIX has none that fits
 * @param stixClass value of {@code identity_class} that goes with the STIX type; null for every other type
 * @param ftm FollowTheMoney schema; null if it has none that fits
 * @param local whether its objects stay on this workstation whatever their marking says
 * @param alternative whether another type is the first choice for the same STIX type
 */
public record ObjectType(
        String key,
        Family family,
        String icon,
        Role role,
        @Nullable String stix,
        @Nullable String stixClass,
        @Nullable String ftm,
        boolean local,
        boolean alternative) {

    /** What part objects of a type play in a case. */
    public enum Role {
        /** Something in the world: listed under entities, drawn in graphs. */
        ENTITY,
        LINK,
        SOURCE,
        /** A part of an assessment. */
        ANALYSIS,
        /** A recorded decision: a resolution or a re-marking. */
        RECORD,
        /** Known to this workstation only. */
        LOCAL
    }

    /** Key of its name in the bundle {@code i18n.catalogue}; types that the catalogue does not know share one. */
    public String labelKey() {
        return isKnown() ? "type." + key : "type.unknown";
    }

    /** Whether the catalogue lists it. Others, such as STIX custom types, are kept, shown and written back. */
    public boolean isKnown() {
        return !icon.equals(UNKNOWN_ICON);
    }

    static final String UNKNOWN_ICON = "mdi2s-shape";

    static ObjectType unknown(String key, Family family) {
        return new ObjectType(key, family, UNKNOWN_ICON, Role.ENTITY, null, null, null, false, false);
    }
}
