package org.entente.interop.network;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.LinkKind;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.interop.OwnProperties;
import org.entente.interop.table.HeaderWords;
import org.jspecify.annotations.Nullable;

/**
 * What the words of other programs mean here: a type, a link kind or a property by its key, its label, its STIX or its
 * FollowTheMoney name, in this order, and then by the words that tables use.
 */
final class ForeignNames {

    private static final Set<String> TYPE_NAMES = Set.of("type", "kind", "class");

    /** A drawing registers no sources. */
    private static final String SOURCE = "source.";

    private final Catalogue catalogue;
    private final HeaderWords words;
    private final ResourceBundle labels = ResourceBundle.getBundle("i18n.catalogue", Locale.ROOT);
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();

    ForeignNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = HeaderWords.load();
        var entities = catalogue.types().stream()
                .filter(type -> type.role() == ObjectType.Role.ENTITY && !type.local())
                .toList();
        entities.forEach(type -> name(types, type.key(), type.key()));
        entities.forEach(type -> name(types, labels.getString(type.labelKey()), type.key()));
        entities.forEach(type -> name(types, type.alternative() ? null : type.stix(), type.key()));
        entities.forEach(type -> name(types, type.ftm(), type.key()));
        catalogue.linkKinds().forEach(kind -> name(kinds, kind.key(), kind.key()));
        catalogue
                .linkKinds()
                .forEach(kind -> kind.labelKey().ifPresent(key -> name(kinds, labels.getString(key), kind.key())));
        catalogue.linkKinds().forEach(kind -> name(kinds, kind.stix(), kind.key()));
        catalogue.linkKinds().forEach(kind -> name(kinds, kind.ftm(), kind.key()));
        var known =
                catalogue.properties().stream().filter(ForeignNames::isForeign).toList();
        known.forEach(property -> name(properties, property.key(), property.key()));
        known.forEach(property ->
                property.labelKey().ifPresent(key -> name(properties, labels.getString(key), property.key())));
        known.forEach(property -> property.stix().forEach(stix -> name(properties, stix, property.key())));
        known.forEach(property -> property.ftm().forEach(ftm -> name(properties, ftm, property.key())));
    }

    private static boolean isForeign(PropertyType property) {
        return !OwnProperties.contains(property.key())
                && !property.key().startsWith(SOURCE)
                && switch (property.kind()) {
                    case TEXT, CODE, NUMBER, BOOL, MOMENT, PLACE -> true;
                    case PERIOD, LIKELIHOOD, REF, BLOB, ANY -> false;
                };
    }

    private static void name(Map<String, String> names, @Nullable String name, String key) {
        if (name != null && !HeaderWords.plain(name).isEmpty()) {
            names.putIfAbsent(HeaderWords.plain(name), key);
        }
    }

    /**
     * What a property's name means.
     *
     * @param property the catalogue's; empty if it has none
     * @param isType whether the values name types of objects or kinds of links
     * @param role {@code latitude} or {@code longitude}, which mean a place together; otherwise empty
     */
    record Meaning(String property, boolean isType, String role) {}

    Meaning meaning(String name, boolean isNode) {
        String plain = HeaderWords.plain(name);
        var recognised = words.recognise(name);
        String role = recognised.stem().isEmpty() ? recognised.role() : "";
        boolean isType = TYPE_NAMES.contains(plain) || role.equals("type") || (role.equals("link") && !isNode);
        String property = properties.getOrDefault(plain, "");
        if (property.isEmpty() && catalogue.property(role).known() && isForeign(catalogue.property(role))) {
            property = role;
        }
        boolean isAxis = role.equals("latitude") || role.equals("longitude");
        return new Meaning(isType || isAxis ? "" : property, isType, isAxis ? role : "");
    }

    /** The type of object that a word names. */
    Optional<String> type(String word) {
        for (String each : parts(word)) {
            var key = types.get(HeaderWords.plain(each));
            if (key != null) {
                return Optional.of(key);
            }
        }
        for (String each : parts(word)) {
            var key = words.type(each);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    /** The link kind that a word names. */
    Optional<String> kind(String word) {
        var key = kinds.get(HeaderWords.plain(word));
        return key == null ? words.link(word) : Optional.of(key);
    }

    /** Graph databases write several labels as {@code :Person:Suspect}. */
    private static List<String> parts(String word) {
        return word.startsWith(":") ? List.of(word.substring(1).split(":", 20)) : List.of(word);
    }

    /** The name that a reader sees. */
    String typeLabel(String type) {
        return labels.getString(catalogue.type(type).labelKey());
    }

    /** The name that a reader sees. */
    String kindLabel(String kind) {
        LinkKind known = catalogue.linkKind(kind);
        return known.labelKey().map(labels::getString).orElse(kind);
    }
}
