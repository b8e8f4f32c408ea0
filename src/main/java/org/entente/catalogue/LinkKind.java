package org.entente.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two objects are linked.
 *
 * @param directed whether it says something else when read from the other end
 * @param once whether it happens at a time, as a meeting does, instead of lasting from then on
 * @param stix STIX 2.1 relationship type; null means that the kind's own key is written
 * @param ftm FollowTheMoney schema; null means UnknownLink
 * @param known whether the catalogue lists it
 */
public record LinkKind(
        String key,
        Category category,
        boolean directed,
        boolean once,
        @Nullable String stix,
        @Nullable String ftm,
        boolean known) {

    /**
     * A group of link kinds that share a colour.
     *
     * @param light line colour on a light background, as {@code #RRGGBB}
     */
    public record Category(String key, String light, String dark) {
        /** Key of its name in the bundle {@code i18n.catalogue}. */
        public String labelKey() {
            return "link.category." + key;
        }
    }

    /** Key of its name in the bundle {@code i18n.catalogue}; empty for a kind that the catalogue does not know. */
    public Optional<String> labelKey() {
        return known ? Optional.of("link.kind." + key) : Optional.empty();
    }

    /** The same, as it reads from the other end. */
    public Optional<String> reverseLabelKey() {
        return directed ? labelKey().map(label -> label + ".reverse") : labelKey();
    }

    /** The relationship type to write in STIX. */
    public String stixName() {
        return stix == null ? key : stix;
    }
}
