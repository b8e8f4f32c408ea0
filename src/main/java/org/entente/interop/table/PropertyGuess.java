package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.TitleProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which properties the columns of a table tell of.
 *
 * @param areCodes whether what the rows call their objects by are numbers and codes, which are no names
 * @param isLinked whether a row tells of several objects
 */
record PropertyGuess(HeaderWords words, Catalogue catalogue, boolean areCodes, boolean isLinked) {

    List<PropertyMapping> of(List<SeenColumn> rest, String type, List<String> key) {
        var properties = new ArrayList<PropertyMapping>();
        var used = new HashSet<String>();
        place(rest, properties);
        if (SeenColumn.first(rest, "name").isEmpty()
                && (SeenColumn.has(rest, "first.name") || SeenColumn.has(rest, "last.name"))) {
            var parts = new ArrayList<String>();
            SeenColumn.first(rest, "first.name").ifPresent(column -> parts.add(column.name()));
            SeenColumn.first(rest, "last.name").ifPresent(column -> parts.add(column.name()));
            properties.add(new PropertyMapping("name", parts, "", ValueKind.TEXT, "", null));
            used.add("name");
        }
        var title = isLinked || hasName(rest) || isTitled(rest, key) ? null : title(rest, type);
        if (title != null) {
            used.add(TitleProperty.of(type));
        }
        for (var column : rest) {
            String property = column.equals(title) ? TitleProperty.of(type) : property(column, type, key, used, rest);
            var kind = catalogue.property(property).known() ? null : kind(column);
            properties.add(new PropertyMapping(property, List.of(column.name()), "", kind, "", null));
        }
        return properties;
    }

    private String property(SeenColumn column, String type, List<String> key, Set<String> used, List<SeenColumn> rest) {
        boolean isTitle = !type.equals("link") && key.contains(column.name()) && !SeenColumn.has(rest, "name");
        String property = column.role();
        if (property.equals("id") || isTitle && property.isEmpty()) {
            boolean isBeside = property.equals("id") && hasName(rest);
            property = (isBeside || areCodes) && !used.contains("foreign.id") ? "foreign.id" : TitleProperty.of(type);
        } else if (property.equals("name")) {
            property = TitleProperty.of(type);
        }
        if (!isLinked && !column.isPlainly() && !fits(column, property, rest)) {
            property = "";
        }
        boolean isKnown = !property.isEmpty() && catalogue.property(property).known() && !property.equals("type");
        boolean isFree = catalogue.property(property).multi() || !used.contains(property);
        if (!isKnown || !isFree) {
            return "table." + HeaderWords.slug(column.name());
        }
        used.add(property);
        return property;
    }

    /** Whether what tells the objects apart names them too. */
    private static boolean isTitled(List<SeenColumn> rest, List<String> key) {
        return rest.stream()
                .anyMatch(
                        column -> key.contains(column.name()) && (column.role().isEmpty() || column.is("id")));
    }

    /** The column that is headed by what its rows are, as Vessel is in a list of vessels; else a first one that holds names. */
    private @Nullable SeenColumn title(List<SeenColumn> rest, String type) {
        return rest.stream()
                .filter(column -> column.role().isEmpty()
                        && !column.isOpaque()
                        && words.type(column.plain()).filter(type::equals).isPresent())
                .findFirst()
                .or(() -> rest.stream()
                        .limit(1)
                        .filter(column -> column.role().isEmpty() && column.kind() == ColumnKind.NAME)
                        .findFirst())
                .orElse(null);
    }

    private static boolean hasName(List<SeenColumn> rest) {
        return SeenColumn.has(rest, "name") || SeenColumn.has(rest, "first.name") || SeenColumn.has(rest, "last.name");
    }

    /**
     * Whether a heading with more words still means its property: a mobile phone is a phone, but a mother's name is not
     * the name, unless no other column names the object.
     */
    private boolean fits(SeenColumn column, String property, List<SeenColumn> rest) {
        if (property.isEmpty()
                || catalogue.property(property).multi()
                || words.type(column.stem()).isPresent()) {
            return true;
        }
        return column.is("name")
                && rest.stream().noneMatch(other -> other.is("name") && other.isPlainly())
                && SeenColumn.first(rest, "name").filter(column::equals).isPresent();
    }

    private static void place(List<SeenColumn> rest, List<PropertyMapping> properties) {
        var latitude = SeenColumn.first(rest, "latitude");
        var longitude = SeenColumn.first(rest, "longitude");
        if (latitude.isPresent() && longitude.isPresent()) {
            var parts = new ArrayList<String>(
                    List.of(latitude.get().name(), longitude.get().name()));
            var radius = SeenColumn.first(rest, "radius");
            radius.ifPresent(column -> parts.add(column.name()));
            properties.add(new PropertyMapping("location", parts, "", ValueKind.PLACE, "", null));
            rest.remove(latitude.get());
            rest.remove(longitude.get());
            radius.ifPresent(rest::remove);
            return;
        }
        rest.stream()
                .filter(column -> column.kind() == ColumnKind.COORDINATES)
                .findFirst()
                .ifPresent(column -> {
                    properties.add(
                            new PropertyMapping("location", List.of(column.name()), "", ValueKind.PLACE, "", null));
                    rest.remove(column);
                });
    }

    private static @Nullable ValueKind kind(SeenColumn column) {
        return kind(column.column());
    }

    /** How the cells of a column that has no property of its own are read; null for text. */
    static @Nullable ValueKind kind(PreviewColumn column) {
        return switch (column.kind()) {
            case NUMBER, WHOLE_NUMBER -> hasLeadingZero(column) ? ValueKind.TEXT : ValueKind.NUMBER;
            case YES_NO -> ValueKind.BOOL;
            case DATE_TIME -> ValueKind.MOMENT;
            default -> null;
        };
    }

    private static boolean hasLeadingZero(PreviewColumn column) {
        return column.values().keySet().stream()
                .anyMatch(value -> value.length() > 1 && value.charAt(0) == '0' && Character.isDigit(value.charAt(1)));
    }
}
