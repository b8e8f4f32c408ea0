package org.entente.interop.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.interop.table.EndsGuess.Side;
import org.jspecify.annotations.Nullable;

/** Makes a mapping to start from. Knows words and forms, never particular files. */
final class MappingGuess {

    private static final String RELATED = "related-to";

    private final TablePreview preview;
    private final HeaderWords words;
    private final Catalogue catalogue;
    private final List<SeenColumn> columns;

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
                "node",
                Coded.always(new TypeGuess(preview, words, false).byFileName().orElse("person")),
                List.of(TableMatrix.LABEL),
                List.of(label));
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

    /** A mapping of links, whether or not the columns look like it. */
    TableMapping links() {
        var sides = new EndsGuess(preview, columns, words).sides();
        if (!sides.isEmpty() || columns.size() < 2) {
            return sides.isEmpty() ? oneObject() : linked(sides);
        }
        return linked(List.of(new Side("from", List.of(columns.get(0))), new Side("to", List.of(columns.get(1)))));
    }

    TableMapping oneObject() {
        var rest = new ArrayList<>(columns);
        var type = new TypeGuess(preview, words, false).of(rest, "");
        var grade = SeenColumn.take(rest, "grade");
        var source = source(rest);
        var linked = linkedColumns(rest);
        var key = new KeyGuess(preview).ofObject(rest);
        boolean areCodes =
                columns.stream().filter(column -> key.contains(column.name())).allMatch(SeenColumn::isOpaque);
        var properties = new PropertyGuess(words, catalogue, areCodes, false).of(rest, type.otherwise(), key);
        var row = new ObjectMapping("row", type, key, properties);
        var objects = new ArrayList<>(List.of(row));
        linked.forEach(column -> objects.add(column.object()));
        var links = linked.stream().map(column -> column.link(row)).toList();
        return mapping(objects, links, grade, source);
    }

    /** A column with references before one that is merely headed as a source; neither is among the others then. */
    private static @Nullable String source(List<SeenColumn> rest) {
        String reference = SeenColumn.take(rest, "reference");
        if (reference != null) {
            return reference;
        }
        var named = rest.stream()
                .filter(column -> column.is("source") && column.isPlainly())
                .findFirst()
                .orElse(null);
        rest.remove(named);
        return named == null ? null : named.name();
    }

    /** Columns that name what the object is linked to. The first column names the object itself, whatever its heading is. */
    private List<LinkedColumn> linkedColumns(List<SeenColumn> rest) {
        var found = rest.stream()
                .filter(column -> column.column().index() > 0
                        && column.role().isEmpty()
                        && !column.isOpaque()
                        && words.linked(column.name()).isPresent())
                .toList();
        rest.removeAll(found);
        return found.stream()
                .map(column -> TableMapping.guessLinked(column.column()))
                .toList();
    }

    private TableMapping linked(List<Side> sides) {
        var rest = new ArrayList<>(columns);
        sides.forEach(side -> side.columns().forEach(told -> rest.removeIf(column -> column.isSameAs(told))));
        var grade = SeenColumn.take(rest, "grade");
        var source = source(rest);
        boolean areCodes = sides.stream()
                .flatMap(side -> side.columns().stream())
                .filter(column -> column.role().isEmpty() || column.isIdentity())
                .allMatch(SeenColumn::isOpaque);
        var guess = new PropertyGuess(words, catalogue, areCodes, true);
        var objects = new ArrayList<ObjectMapping>();
        for (int i = 0; i < sides.size(); i++) {
            objects.add(side(
                    sides.get(i),
                    sides.get(i).word().isEmpty() ? "object" + i : sides.get(i).word(),
                    guess));
        }
        var kind = kind(rest);
        var from = SeenColumn.takeColumn(rest, "valid.from");
        var to = SeenColumn.takeColumn(rest, "valid.to");
        var ends = new ArrayList<>(objects.get(0).key());
        ends.addAll(objects.get(1).key());
        var key = new KeyGuess(preview).ofLink(ends, kind, rest, from);
        var properties = guess.of(rest, "link", key);
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

    private ObjectMapping side(Side side, String name, PropertyGuess guess) {
        var rest = new ArrayList<>(side.columns());
        var type = new TypeGuess(preview, words, true).of(rest, side.word());
        var identity = SeenColumn.first(rest, "id")
                .or(() -> SeenColumn.first(rest, "name"))
                .orElse(rest.getFirst());
        var key = List.of(identity.name());
        if (type.column() != null && SeenColumn.first(rest, "id").isEmpty()) {
            key = List.of(identity.name(), type.column());
        }
        return new ObjectMapping(name, type, key, guess.of(rest, type.otherwise(), key));
    }

    private Coded kind(List<SeenColumn> rest) {
        var column = SeenColumn.first(rest, "link").or(() -> SeenColumn.first(rest, "type"));
        if (column.isEmpty()) {
            return Coded.always(RELATED);
        }
        var codes = new LinkedHashMap<String, String>();
        for (String value : column.get().column().values().keySet()) {
            words.link(value).ifPresent(kind -> codes.put(value, kind));
        }
        return Coded.by(column.get().name(), codes, RELATED);
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
        var format = new CellFormat(CellFormat.ANY_DECIMAL, DateOrderGuess.of(columns), CellFormat.UNKNOWN.zone());
        return new TableMapping(choice, namespace(), format, null, grade, null, source, objects, links);
    }

    private String namespace() {
        return words.namespace(preview.file(), preview.folder());
    }
}
