package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.PropertyType.ValueKind;
import org.entente.interop.table.EndsGuess.Side;
import org.jspecify.annotations.Nullable;

/** Makes a mapping to start from. Knows words and forms, never particular files. */
final class MappingGuess {

    /** Properties that identify alone, the surest first. */
    private static final List<String> NUMBERS = List.of(
            "imo.number",
            "mmsi",
            "iban",
            "passport.number",
            "imei",
            "registration.number",
            "id.number",
            "wallet.key",
            "account.number",
            "registration",
            "document.number");

    private static final Set<String> PERSONAL = Set.of(
            "birth.date",
            "birth.place",
            "death.date",
            "first.name",
            "last.name",
            "father.name",
            "nationality",
            "gender",
            "occupation",
            "passport.number");

    private static final Set<String> GENERAL_FOLDERS = Set.of(
            "", "downloads", "desktop", "documents", "tmp", "temp", "data", "import", "imports", "files", "new folder");

    private static final String RELATED = "related-to";

    private final TablePreview preview;
    private final HeaderWords words;
    private final Catalogue catalogue;
    private final List<SeenColumn> columns;
    /** Whether what the rows call their objects by are numbers and codes, which are no names. */
    private boolean areCodes;
    /** Whether a row tells of several objects. */
    private boolean isLinked;

    MappingGuess(TablePreview preview, HeaderWords words, Catalogue catalogue) {
        this.preview = preview;
        this.catalogue = catalogue;
        this.words = words;
        this.columns = preview.columns().stream()
                .filter(column -> !column.isEmpty() && !isRowNumber(column))
                .map(column -> SeenColumn.of(column, words, preview.form().hasHeading()))
                .toList();
    }

    TableMapping mapping() {
        if (preview.form().shape() == TableForm.Shape.MATRIX) {
            return matrix();
        }
        var sides = new EndsGuess(preview, columns, words).sides();
        return sides.isEmpty() ? oneObject() : linked(sides);
    }

    private TableMapping matrix() {
        var label = PropertyMapping.of("name", TableMatrix.LABEL);
        var node = new ObjectMapping(
                "node", Coded.always(typeByName().orElse("person")), List.of(TableMatrix.LABEL), List.of(label));
        var link = new LinkMapping(
                "node",
                "node",
                Coded.always(RELATED),
                List.of(TableMatrix.LABEL),
                List.of(PropertyMapping.of("weight", TableMatrix.WEIGHT)),
                null,
                null,
                true);
        return mapping(List.of(node), List.of(link), null, null);
    }

    private TableMapping oneObject() {
        var rest = new ArrayList<>(columns);
        var type = type(rest, "");
        var grade = take(rest, "grade");
        var source = take(rest, "reference");
        var key = key(rest);
        areCodes =
                columns.stream().filter(column -> key.contains(column.name())).allMatch(SeenColumn::isOpaque);
        var properties = properties(rest, type.otherwise(), key);
        var object = new ObjectMapping("row", type, key, properties);
        return mapping(List.of(object), List.of(), grade, source);
    }

    private TableMapping linked(List<Side> sides) {
        var rest = new ArrayList<>(columns);
        sides.forEach(side -> side.columns().forEach(told -> rest.removeIf(column -> column.isSameAs(told))));
        var grade = take(rest, "grade");
        var source = take(rest, "reference");
        areCodes = sides.stream()
                .flatMap(side -> side.columns().stream())
                .filter(column -> column.role().isEmpty() || column.isIdentity())
                .allMatch(SeenColumn::isOpaque);
        isLinked = true;
        var objects = new ArrayList<ObjectMapping>();
        for (int i = 0; i < sides.size(); i++) {
            objects.add(side(
                    sides.get(i),
                    sides.get(i).word().isEmpty() ? "object" + i : sides.get(i).word()));
        }
        var kind = kind(rest);
        var from = takeColumn(rest, "valid.from");
        var to = takeColumn(rest, "valid.to");
        var ends = new ArrayList<>(objects.get(0).key());
        ends.addAll(objects.get(1).key());
        var key = linkKey(ends, kind, rest, from);
        var properties = properties(rest, "link", key);
        var links = new ArrayList<LinkMapping>();
        for (int i = 1; i < objects.size(); i++) {
            boolean isFirst = i == 1;
            links.add(new LinkMapping(
                    objects.getFirst().name(),
                    objects.get(i).name(),
                    isFirst ? kind : Coded.always(RELATED),
                    isFirst
                            ? key
                            : both(objects.getFirst().key(), objects.get(i).key()),
                    isFirst ? properties : List.of(),
                    isFirst && from != null ? from.name() : null,
                    isFirst && to != null ? to.name() : null,
                    !isFirst));
        }
        return mapping(objects, links, grade, source);
    }

    private static List<String> both(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private ObjectMapping side(Side side, String name) {
        var rest = new ArrayList<>(side.columns());
        var type = type(rest, side.word());
        var identity = first(rest, "id").or(() -> first(rest, "name")).orElse(rest.getFirst());
        var key = List.of(identity.name());
        if (type.column() != null && first(rest, "id").isEmpty()) {
            key = List.of(identity.name(), type.column());
        }
        return new ObjectMapping(name, type, key, properties(rest, type.otherwise(), key));
    }

    private Coded kind(List<SeenColumn> rest) {
        var column = first(rest, "link").or(() -> first(rest, "type"));
        if (column.isEmpty()) {
            return Coded.always(RELATED);
        }
        var codes = new LinkedHashMap<String, String>();
        for (String value : column.get().column().values().keySet()) {
            words.link(value).ifPresent(kind -> codes.put(value, kind));
        }
        return Coded.by(column.get().name(), codes, RELATED);
    }

    /** The fewest columns that tell the links of the sample apart; none if only the row number does. */
    private List<String> linkKey(List<String> ends, Coded kind, List<SeenColumn> rest, @Nullable SeenColumn validFrom) {
        var key = new ArrayList<>(ends);
        if (kind.column() != null) {
            key.add(kind.column());
        }
        if (isUnique(key)) {
            return key;
        }
        if (validFrom != null) {
            key.add(validFrom.name());
        }
        rest.stream().filter(column -> column.kind().isTime()).forEach(column -> key.add(column.name()));
        return isUnique(key) ? key : List.of();
    }

    private boolean isUnique(List<String> names) {
        var indexes = preview.columns().stream()
                .filter(column -> names.contains(column.name()))
                .map(PreviewColumn::index)
                .toList();
        var seen = new HashSet<List<String>>();
        return preview.sample().stream()
                .allMatch(row -> seen.add(indexes.stream().map(row::cell).toList()));
    }

    private List<String> key(List<SeenColumn> rest) {
        var id = first(rest, "id").filter(column -> column.column().isUnique());
        if (id.isPresent()) {
            return List.of(id.get().name());
        }
        int rows = preview.sample().size();
        for (String number : NUMBERS) {
            var found = first(rest, number)
                    .filter(column ->
                            column.column().isUnique() && column.column().filled() == rows);
            if (found.isPresent()) {
                return List.of(found.get().name());
            }
        }
        var name = first(rest, "name")
                .filter(column -> column.column().isUnique() && column.column().filled() == rows);
        if (name.isPresent()) {
            return List.of(name.get().name());
        }
        if (!preview.form().hasHeading()
                && !rest.isEmpty()
                && rest.getFirst().column().isUnique()
                && rest.getFirst().column().filled() == rows) {
            return List.of(rest.getFirst().name());
        }
        return List.of();
    }

    private Coded type(List<SeenColumn> rest, String word) {
        String otherwise = fixedType(rest, word);
        var column = first(rest, "type");
        if (column.isEmpty()) {
            return Coded.always(otherwise);
        }
        var codes = new LinkedHashMap<String, String>();
        for (String value : column.get().column().values().keySet()) {
            words.type(value).ifPresent(type -> codes.put(value, type));
        }
        if (codes.isEmpty()) {
            return Coded.always(otherwise);
        }
        rest.remove(column.get());
        return Coded.by(column.get().name(), codes, otherwise);
    }

    private String fixedType(List<SeenColumn> rest, String word) {
        if (rest.stream().anyMatch(column -> PERSONAL.contains(column.role()))) {
            return "person";
        }
        if (has(rest, "imo.number") || has(rest, "mmsi")) {
            return "vessel";
        }
        var byWord = word.isEmpty() ? Optional.<String>empty() : words.type(word);
        var main = rest.stream()
                .filter(column -> column.role().isEmpty() || column.isIdentity())
                .findFirst();
        return byWord.or(() -> main.flatMap(column -> words.type(column.plain())))
                .or(() -> isLinked ? Optional.empty() : typeByName())
                .or(() -> typeByContent(rest, main))
                .orElseGet(() -> word.isEmpty() && !words.fileSays(preview.file(), "nodes") ? "item" : "person");
    }

    private Optional<String> typeByName() {
        return words.typeOfFile(preview.file());
    }

    private static Optional<String> typeByContent(List<SeenColumn> rest, Optional<SeenColumn> main) {
        var kind = main.map(SeenColumn::kind).orElse(ColumnKind.TEXT);
        return switch (kind) {
            case NAME -> Optional.of("person");
            case E_MAIL -> Optional.of("email");
            case PHONE -> Optional.of("phone");
            case NETWORK_ADDRESS -> Optional.of("network-address");
            case WEB_ADDRESS -> Optional.of("site");
            default ->
                has(rest, "iban") || has(rest, "account.number")
                        ? Optional.of("bank-account")
                        : has(rest, "registration")
                                ? Optional.of("vehicle")
                                : has(rest, "latitude") ? Optional.of("place") : Optional.empty();
        };
    }

    private List<PropertyMapping> properties(List<SeenColumn> rest, String type, List<String> key) {
        var properties = new ArrayList<PropertyMapping>();
        var used = new HashSet<String>();
        place(rest, properties);
        if (first(rest, "name").isEmpty() && (has(rest, "first.name") || has(rest, "last.name"))) {
            var parts = new ArrayList<String>();
            first(rest, "first.name").ifPresent(column -> parts.add(column.name()));
            first(rest, "last.name").ifPresent(column -> parts.add(column.name()));
            properties.add(new PropertyMapping("name", parts, "", ValueKind.TEXT, "", null));
            used.add("name");
        }
        for (var column : rest) {
            String property = property(column, type, key, used, rest);
            var kind = catalogue.property(property).known() ? null : kind(column);
            properties.add(new PropertyMapping(property, List.of(column.name()), "", kind, "", null));
        }
        return properties;
    }

    private String property(SeenColumn column, String type, List<String> key, Set<String> used, List<SeenColumn> rest) {
        boolean isTitle = !type.equals("link") && key.contains(column.name()) && !has(rest, "name");
        String property = column.role();
        if (property.equals("id") || isTitle && property.isEmpty()) {
            boolean isBeside = property.equals("id") && hasName(rest);
            property = (isBeside || areCodes) && !used.contains("foreign.id") ? "foreign.id" : title(type);
        } else if (property.equals("name")) {
            property = title(type);
        }
        if (!isLinked && !column.isPlainly() && !fits(column, property, rest)) {
            property = "";
        }
        boolean isKnown = !property.isEmpty() && catalogue.property(property).known() && !property.equals("type");
        boolean isFree = catalogue.property(property).multi() || !used.contains(property);
        if (!isKnown || !isFree) {
            return "table." + slug(column.name());
        }
        used.add(property);
        return property;
    }

    private static boolean hasName(List<SeenColumn> rest) {
        return has(rest, "name") || has(rest, "first.name") || has(rest, "last.name");
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
                && first(rest, "name").filter(column::equals).isPresent();
    }

    /** The property that names an object of this type in lists. */
    private static String title(String type) {
        return switch (type) {
            case "phone" -> "number";
            case "email", "site", "network-address" -> "value";
            case "online-account" -> "handle";
            default -> "name";
        };
    }

    private static void place(List<SeenColumn> rest, List<PropertyMapping> properties) {
        var latitude = first(rest, "latitude");
        var longitude = first(rest, "longitude");
        if (latitude.isPresent() && longitude.isPresent()) {
            var parts = new ArrayList<String>(
                    List.of(latitude.get().name(), longitude.get().name()));
            var radius = first(rest, "radius");
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
        return switch (column.kind()) {
            case NUMBER, WHOLE_NUMBER -> hasLeadingZero(column) ? ValueKind.TEXT : ValueKind.NUMBER;
            case YES_NO -> ValueKind.BOOL;
            case DATE_TIME -> ValueKind.MOMENT;
            default -> null;
        };
    }

    private static boolean hasLeadingZero(SeenColumn column) {
        return column.column().values().keySet().stream()
                .anyMatch(value -> value.length() > 1 && value.charAt(0) == '0' && Character.isDigit(value.charAt(1)));
    }

    static String slug(String name) {
        String slug = HeaderWords.plain(name).replace(' ', '-');
        return slug.isEmpty() ? "column" : slug;
    }

    private static boolean has(List<SeenColumn> columns, String role) {
        return first(columns, role).isPresent();
    }

    private static Optional<SeenColumn> first(List<SeenColumn> columns, String role) {
        return columns.stream().filter(column -> column.is(role)).findFirst();
    }

    private static @Nullable String take(List<SeenColumn> columns, String role) {
        var found = takeColumn(columns, role);
        return found == null ? null : found.name();
    }

    private static @Nullable SeenColumn takeColumn(List<SeenColumn> columns, String role) {
        var found = first(columns, role).orElse(null);
        if (found != null) {
            columns.remove(found);
        }
        return found;
    }

    /** The numbers 1, 2, 3 … under an empty heading, as statistics programs write them. */
    private boolean isRowNumber(PreviewColumn column) {
        if (!preview.form().hasHeading() || !column.name().equals("column " + (column.index() + 1))) {
            return false;
        }
        int expected = 1;
        for (var row : preview.sample()) {
            if (!row.cell(column.index()).equals(String.valueOf(expected++))) {
                return false;
            }
        }
        return true;
    }

    private TableMapping mapping(
            List<ObjectMapping> objects, List<LinkMapping> links, @Nullable String grade, @Nullable String source) {
        var form = preview.form();
        var choice = new TableChoice(
                form.charset(),
                form.encoding() == null ? null : form.separator(),
                form.sheet().isEmpty() ? null : form.sheet(),
                form.hasHeading(),
                form.shape(),
                form.empties());
        return new TableMapping(choice, namespace(), cellFormat(), null, grade, null, source, objects, links);
    }

    private String namespace() {
        String subject = words.subjectOf(preview.file());
        String folder = HeaderWords.plain(preview.folder());
        return !subject.isEmpty() ? subject : GENERAL_FOLDERS.contains(folder) ? "" : slug(folder);
    }

    /** Sees from dates such as 25/12/1984 which number is the day. */
    private CellFormat cellFormat() {
        var order = CellFormat.DateOrder.UNKNOWN;
        for (var column : columns) {
            for (String value : column.column().values().keySet()) {
                if (column.kind() == ColumnKind.DATE && value.matches("[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{4}")) {
                    String[] parts = value.split("[./-]");
                    if (Integer.parseInt(parts[0]) > 12) {
                        order = CellFormat.DateOrder.DAY_FIRST;
                    } else if (Integer.parseInt(parts[1]) > 12) {
                        order = CellFormat.DateOrder.MONTH_FIRST;
                    } else if (value.indexOf('.') > 0 && order == CellFormat.DateOrder.UNKNOWN) {
                        order =
                                CellFormat.DateOrder
                                        .DAY_FIRST; // points between the numbers: day first wherever they are used
                    }
                }
            }
        }
        return new CellFormat(CellFormat.ANY_DECIMAL, order, CellFormat.UNKNOWN.zone());
    }
}
