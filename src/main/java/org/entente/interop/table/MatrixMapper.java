package org.entente.interop.table;

import java.util.List;
import org.entente.catalogue.Catalogue;
import org.entente.interop.ImportOptions;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.model.work.Progress;

/**
 * Turns a matrix into its labels and links. The mapping's object and link see a row of two columns for every label
 * ({@code label}) and every cell ({@code weight}); a symmetric matrix gives each link once.
 */
final class MatrixMapper {

    private final TableMapping mapping;
    private final TableForm form;
    private final List<String> labels;
    private final Namespace namespace;
    private final ImportOptions options;
    private final Catalogue catalogue;
    private final Receiver out;

    MatrixMapper(
            TableMapping mapping,
            TableForm form,
            List<String> names,
            Namespace namespace,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out) {
        this.mapping = mapping;
        this.form = form;
        this.labels = List.copyOf(names.subList(1, names.size()));
        this.namespace = namespace;
        this.options = options;
        this.catalogue = catalogue;
        this.out = out;
    }

    void read(RowSource source, Progress progress) {
        boolean isSymmetric = new TableMatrix(source).isSymmetric();
        var cells = new RowMapper(pairs(), form, new Columns(TableMatrix.COLUMNS), namespace, options, catalogue, out);
        var nodes = cells.beside(nodes(), new Columns(List.of(TableMatrix.LABEL)));
        for (String label : labels) {
            nodes.row(new Row(new RowPlace.Heading(), 0, List.of(label)));
        }
        source.read(new RowVisitor() {
            private int index = -1;

            @Override
            public boolean row(Row row) {
                if (index >= 0) {
                    progress.checkCancelled();
                    links(row, index, isSymmetric, cells);
                    progress.report(index, labels.size());
                }
                index++;
                return true;
            }

            @Override
            public void bad(Problem problem) {
                out.refused(problem);
            }
        });
    }

    private void links(Row row, int index, boolean isSymmetric, RowMapper cells) {
        String label = row.cell(0);
        if (!labels.contains(label)) {
            out.refused(new Problem(row.where(), "interop.table.label"));
            return;
        }
        for (int column = isSymmetric ? index + 1 : 1; column <= labels.size(); column++) {
            String cell = row.cell(column);
            if (TableMatrix.isNothing(cell)) {
                continue;
            }
            var place = new RowPlace.Cell(row.place(), labels.get(column - 1));
            if (!MatrixRows.isWeight(cell)) {
                out.refused(new Problem(place.said(), "interop.table.weight"));
                continue;
            }
            cells.row(new Row(place, row.number(), List.of(label, labels.get(column - 1), cell)));
        }
    }

    /** The mapping's labels, each as a row of one column. */
    private TableMapping nodes() {
        return with(mapping.objects(), List.of());
    }

    /** The mapping's links, each as a row of two labels and a weight. The labels themselves are told of already. */
    private TableMapping pairs() {
        var node = mapping.objects().getFirst();
        var from = new ObjectMapping("from", node.type(), List.of("from"), renamed(node.properties(), "from"));
        var to = new ObjectMapping("to", node.type(), List.of("to"), renamed(node.properties(), "to"));
        var links = mapping.links().stream()
                .map(link -> new LinkMapping(
                        "from", "to", link.kind(), List.of("from", "to"), link.properties(), null, null, false))
                .toList();
        return with(List.of(from, to), links);
    }

    private static List<PropertyMapping> renamed(List<PropertyMapping> properties, String column) {
        return properties.stream()
                .map(property -> property.columns().isEmpty()
                        ? property
                        : new PropertyMapping(
                                property.property(),
                                List.of(column),
                                "",
                                property.kind(),
                                property.split(),
                                property.grade()))
                .toList();
    }

    private TableMapping with(List<ObjectMapping> objects, List<LinkMapping> links) {
        return new TableMapping(
                mapping.choice(),
                mapping.namespace(),
                mapping.format(),
                mapping.grade(),
                null,
                mapping.marking(),
                null,
                objects,
                links);
    }
}
