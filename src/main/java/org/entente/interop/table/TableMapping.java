package org.entente.interop.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.interop.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table say.
 *
 * @param choice how the table is read
 * @param namespace within which keys are unique: files that name the same things by the same keys share one. It is part
 *     of every derived id, so that two nations that import one file under one namespace agree
 * @param format how numbers and dates are meant
 * @param grade such as {@code B2}, for every value; null leaves it to the import
 * @param gradeColumn column with such grades, which counts before {@code grade}; null if there is none
 * @param marking as banners write it; null leaves it to the import
 * @param sourceColumn column that names the source of its row, as a web address or a title; null if there is none
 * @param objects what every row tells of; for a matrix one object, which stands for its labels
 * @param links between these objects; for a matrix one link, which stands for its cells
 */
public record TableMapping(
        TableChoice choice,
        String namespace,
        CellFormat format,
        @Nullable String grade,
        @Nullable String gradeColumn,
        @Nullable String marking,
        @Nullable String sourceColumn,
        List<ObjectMapping> objects,
        List<LinkMapping> links) {
    public TableMapping {
        objects = List.copyOf(objects);
        links = List.copyOf(links);
        if (objects.isEmpty()) {
            throw new Refusal("interop.mapping.objects");
        }
        var names = objects.stream().map(ObjectMapping::name).toList();
        if (names.stream().distinct().count() != names.size()) {
            throw new Refusal("interop.mapping.names");
        }
        for (var link : links) {
            if (!names.contains(link.from()) || !names.contains(link.to())) {
                throw new Refusal("interop.mapping.ends");
            }
        }
    }

    /** A mapping to start from, read off headings, contents and the file's name; for the analyst to correct. */
    public static TableMapping guess(TablePreview preview) {
        return new MappingGuess(preview, Data.WORDS, Data.CATALOGUE).mapping();
    }

    /** As {@link #guess}, for rows that tell of one object each, whatever they look like. */
    public static TableMapping guessObjects(TablePreview preview) {
        return new MappingGuess(preview, Data.WORDS, Data.CATALOGUE).oneObject();
    }

    /** As {@link #guess}, for rows that tell of a link between two objects each; the first two columns name them if none do. */
    public static TableMapping guessLinks(TablePreview preview) {
        return new MappingGuess(preview, Data.WORDS, Data.CATALOGUE).links();
    }

    /** What a column's values mean as types of objects or kinds of links; those that mean none are absent. */
    public static Map<String, String> guessCodes(PreviewColumn column, boolean isOfLinks) {
        var codes = new LinkedHashMap<String, String>();
        for (String value : column.values().keySet()) {
            (isOfLinks ? Data.WORDS.link(value) : Data.WORDS.type(value)).ifPresent(code -> codes.put(value, code));
        }
        return codes;
    }

    /** What a column links the row's object to, as far as its heading and its values say; for the analyst to correct. */
    public static LinkedColumn guessLinked(PreviewColumn column) {
        var meant = Data.WORDS.linked(column.name());
        String type = meant.map(HeaderWords.Linked::type)
                .or(() -> Data.WORDS.type(column.name()))
                .orElse(column.kind() == ColumnKind.NAME ? "person" : "organisation");
        String kind = meant.map(HeaderWords.Linked::kind)
                .or(() -> Data.WORDS.link(column.name()))
                .orElse("related-to");
        return new LinkedColumn(
                column.name(),
                kind,
                type,
                meant.filter(HeaderWords.Linked::isReversed).isPresent());
    }

    /** The columns that name what the object of each row is linked to; none if the rows are links themselves. */
    public List<LinkedColumn> linkedColumns() {
        return LinkedColumn.of(this);
    }

    /** The same without what its {@link #linkedColumns} tell. */
    public TableMapping withoutLinkedColumns() {
        return linkedColumns().isEmpty()
                ? this
                : new TableMapping(
                        choice,
                        namespace,
                        format,
                        grade,
                        gradeColumn,
                        marking,
                        sourceColumn,
                        List.of(objects.getFirst()),
                        List.of());
    }

    /** The program's data files, read when the first guess is made; immutable. */
    private static final class Data {
        static final HeaderWords WORDS = HeaderWords.load();
        static final Catalogue CATALOGUE = Catalogue.load();
    }

    /** The same with another namespace. */
    public TableMapping withNamespace(String changed) {
        return new TableMapping(choice, changed, format, grade, gradeColumn, marking, sourceColumn, objects, links);
    }
}
