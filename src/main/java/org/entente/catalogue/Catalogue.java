package org.entente.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.catalogue.marking.MarkingPolicies;
import org.entente.catalogue.yardstick.ConfidenceLevel;
import org.entente.catalogue.yardstick.GradingScale;
import org.entente.catalogue.yardstick.Yardstick;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a case can speak of: object types, properties, link kinds, scales, yardsticks, marking policies.
 *
 * <p>Immutable and safe for several threads. Keys that it does not know get a neutral answer, because a newer version or
 * another tool may have written them; they are kept and shown.
 */
public final class Catalogue {

    private final Map<String, Family> families;
    private final Map<String, ObjectType> types;
    private final Map<String, PropertyType> properties;
    private final Map<String, PropertyType> stixProperties;
    private final Map<String, PropertyType> ftmProperties;
    private final List<String> titleProperties;
    private final Map<String, LinkKind.Category> linkCategories;
    private final Map<String, LinkKind> linkKinds;
    private final List<GradingScale> scales;
    private final List<Yardstick> yardsticks;
    private final List<ConfidenceLevel> confidence;
    private final MarkingPolicies markings;

    private Catalogue(CatalogueReader reader) {
        families = index(reader.families(), Family::key);
        types = index(reader.types(this::family), ObjectType::key);
        properties = index(reader.properties(), PropertyType::key);
        stixProperties = foreign(PropertyType::stix);
        ftmProperties = foreign(PropertyType::ftm);
        titleProperties = List.copyOf(reader.titleProperties());
        linkCategories = index(reader.linkCategories(this::family), LinkKind.Category::key);
        linkKinds = index(reader.linkKinds(this::linkCategory), LinkKind::key);
        scales = List.copyOf(reader.scales());
        yardsticks = List.copyOf(reader.yardsticks());
        confidence = List.copyOf(reader.confidence());
        markings = new MarkingPolicies(reader.markingPolicies());
    }

    /** Reads the data files that ship with the program. */
    public static Catalogue load() {
        return new Catalogue(new CatalogueReader());
    }

    public Collection<Family> families() {
        return families.values();
    }

    /** All types that the catalogue lists, in the order in which people should meet them. */
    public Collection<ObjectType> types() {
        return types.values();
    }

    /** The type with this key; a neutral one if the catalogue does not list it. */
    public ObjectType type(String key) {
        var known = types.get(key);
        return known == null ? ObjectType.unknown(key, family("documents")) : known;
    }

    /**
     * The type that a STIX 2.1 object becomes; empty for a custom type.
     *
     * @param identityClass value of {@code identity_class}; null if there is none
     */
    public Optional<ObjectType> typeForStix(String stix, @Nullable String identityClass) {
        var candidates = types.values().stream()
                .filter(type -> stix.equals(type.stix()) && !type.alternative())
                .toList();
        return candidates.stream()
                .filter(type -> type.stixClass() != null && type.stixClass().equals(identityClass))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(type -> type.stixClass() == null)
                        .findFirst());
    }

    /** The first listed type with this FollowTheMoney schema. */
    public Optional<ObjectType> typeForFtm(String schema) {
        return types.values().stream().filter(type -> schema.equals(type.ftm())).findFirst();
    }

    public Collection<PropertyType> properties() {
        return properties.values();
    }

    /** The property with this key; unknown ones are multi-valued text, but {@code stix.…} ones single-valued. */
    public PropertyType property(String key) {
        var known = properties.get(key);
        return known == null ? PropertyType.unknown(key) : known;
    }

    /** The property that a STIX 2.1 property means. */
    public Optional<PropertyType> propertyForStix(String name) {
        return Optional.ofNullable(stixProperties.get(name));
    }

    /** The property that a FollowTheMoney property means. */
    public Optional<PropertyType> propertyForFtm(String name) {
        return Optional.ofNullable(ftmProperties.get(name));
    }

    /** Properties that can stand for an object where only one line is shown; the first one that it has is taken. */
    public List<String> titleProperties() {
        return titleProperties;
    }

    public Collection<LinkKind.Category> linkCategories() {
        return linkCategories.values();
    }

    public Collection<LinkKind> linkKinds() {
        return linkKinds.values();
    }

    /** The link kind with this key; a neutral, directed one if the catalogue does not list it. */
    public LinkKind linkKind(String key) {
        var known = linkKinds.get(key);
        return known == null ? new LinkKind(key, linkCategory("other"), true, false, null, null, false) : known;
    }

    /** The link kind that a STIX 2.1 relationship type means; a custom one is its own kind. */
    public LinkKind linkKindForStix(String relationshipType) {
        return linkKinds.values().stream()
                .filter(kind -> relationshipType.equals(kind.stix()))
                .findFirst()
                .orElseGet(() -> linkKind(relationshipType));
    }

    public List<GradingScale> scales() {
        return scales;
    }

    public Optional<GradingScale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /** All yardsticks; the first is the default. */
    public List<Yardstick> yardsticks() {
        return yardsticks;
    }

    /** The yardstick that a claim names as {@code id/version}; empty if this version of it is not here. */
    public Optional<Yardstick> yardstick(String reference) {
        return yardsticks.stream()
                .filter(yardstick -> yardstick.reference().equals(reference))
                .findFirst();
    }

    /** Confidence levels, lowest first. */
    public List<ConfidenceLevel> confidence() {
        return confidence;
    }

    public MarkingPolicies markings() {
        return markings;
    }

    private Family family(String key) {
        return required(families, key);
    }

    private LinkKind.Category linkCategory(String key) {
        return required(linkCategories, key);
    }

    private static <T> T required(Map<String, T> all, String key) {
        var found = all.get(key);
        if (found == null) {
            throw new IllegalStateException("the catalogue has no " + key);
        }
        return found;
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> key) {
        var index = new LinkedHashMap<String, T>();
        for (T each : all) {
            if (index.put(key.apply(each), each) != null) {
                throw new IllegalStateException("the catalogue lists " + key.apply(each) + " twice");
            }
        }
        return Collections.unmodifiableMap(index);
    }

    private Map<String, PropertyType> foreign(Function<PropertyType, List<String>> names) {
        var index = new LinkedHashMap<String, PropertyType>();
        for (PropertyType property : properties.values()) {
            for (String name : names.apply(property)) {
                index.putIfAbsent(name, property);
            }
        }
        return Collections.unmodifiableMap(index);
    }
}
