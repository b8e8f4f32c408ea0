package org.entente.interop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.catalogue.Catalogue;
import org.entente.interop.ImportOptions;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Receiver;
import org.entente.interop.Said;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.UnicodeText;
import org.entente.model.work.Message;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they say, as the mapping tells. What is wrong with one row or cell stays with it. */
final class RowMapper {

    private final TableMapping mapping;
    private final TableForm form;
    private final Columns columns;
    private final Namespace namespace;
    private final ImportOptions options;
    private final Catalogue catalogue;
    private final Receiver out;
    private final RowSettings settings;
    private final RowProperties properties;
    private final RowValidity validity;
    private final SeenContent seen;
    /** Whether a row tells of one object; what it is linked to is not worth having without it. */
    private final boolean isOfOne;

    RowMapper(
            TableMapping mapping,
            TableForm form,
            Columns columns,
            Namespace namespace,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out) {
        this(mapping, form, columns, namespace, options, catalogue, out, new SeenContent());
    }

    private RowMapper(
            TableMapping mapping,
            TableForm form,
            Columns columns,
            Namespace namespace,
            ImportOptions options,
            Catalogue catalogue,
            Receiver out,
            SeenContent seen) {
        this.mapping = mapping;
        this.form = form;
        this.columns = columns;
        this.namespace = namespace;
        this.options = options;
        this.catalogue = catalogue;
        this.out = out;
        this.seen = seen;
        this.isOfOne = !mapping.linkedColumns().isEmpty();
        var cells = new CellReader(mapping.format());
        this.settings = new RowSettings(mapping, form, columns, options, catalogue, out);
        this.properties = new RowProperties(form, columns, cells, catalogue, out);
        this.validity = new RowValidity(form, columns, cells, out);
    }

    /** Maps other rows of the same table; what either handed on already, neither does again. */
    RowMapper beside(TableMapping other, Columns otherColumns) {
        return new RowMapper(other, form, otherColumns, namespace, options, catalogue, out, seen);
    }

    /** Hands on what the row says. */
    void row(Row row) {
        var fault = fault(row);
        if (fault != null) {
            out.refused(new Problem(row.where(), fault));
            return;
        }
        var setting = settings.of(row);
        Map<String, Imported> objects = new HashMap<>();
        for (var object : mapping.objects()) {
            var read = object(object, row, setting);
            if (read != null) {
                objects.put(object.name(), read);
            }
        }
        boolean isOfNone =
                isOfOne ? !objects.containsKey(mapping.objects().getFirst().name()) : objects.isEmpty();
        if (isOfNone) {
            out.refused(new Problem(row.where(), "interop.table.key", keys()));
            return;
        }
        for (var object : mapping.objects()) {
            var read = objects.get(object.name());
            if (read != null) {
                emit(read);
            }
        }
        mapping.links().forEach(link -> link(link, row, setting, objects));
    }

    private String keys() {
        return String.join(
                ", ",
                mapping.objects().stream()
                        .limit(isOfOne ? 1 : mapping.objects().size())
                        .flatMap(object -> object.key().stream())
                        .distinct()
                        .toList());
    }

    /** Why the row cannot come in; null if it can. */
    private @Nullable Message fault(Row row) {
        for (int i = columns.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return Message.of("interop.table.slipped", row.cells().size(), columns.size());
            }
        }
        for (String cell : row.cells()) {
            if (!UnicodeText.isWellFormed(cell)) {
                return Message.of("interop.table.surrogate");
            }
            if (cell.indexOf('\uFFFD') >= 0) {
                out.warning(new Problem(row.where(), "interop.table.bytes"));
                break;
            }
        }
        return null;
    }

    private @Nullable Imported object(ObjectMapping object, Row row, RowSetting setting) {
        var key = columns.cells(object.key(), row, form);
        if (!object.key().isEmpty() && key.stream().allMatch(String::isEmpty)) {
            return null;
        }
        var id = object.key().isEmpty() ? namespace.ofRow(object.name(), row.number()) : namespace.keyed(key);
        var said = new ArrayList<Said>();
        said.add(setting.said("type", new Code(coded(object.type(), row))));
        properties.read(object.properties(), row, null, setting, said);
        String foreign = key.isEmpty() ? row.place().locator() : String.join(", ", key);
        return new Imported(id, foreign, null, false, said, List.of(), row.where());
    }

    private String coded(Coded coded, Row row) {
        return coded.column() == null ? coded.otherwise() : coded.of(row.cell(columns.index(coded.column())));
    }

    private void link(LinkMapping link, Row row, RowSetting setting, Map<String, Imported> objects) {
        var from = objects.get(link.from());
        var to = objects.get(link.to());
        if (from == null || to == null) {
            if (!link.isOptional()) {
                out.refused(new Problem(row.where(), "interop.table.end", from == null ? link.from() : link.to()));
            }
            return;
        }
        String kind = coded(link.kind(), row);
        var key = columns.cells(link.key(), row, form);
        var id = link.key().isEmpty()
                ? namespace.ofRow("link " + link.from() + " " + link.to(), row.number())
                : namespace.link(kind, from.id(), to.id(), key);
        var valid = validity.of(link, row);
        var said = new ArrayList<Said>();
        said.add(setting.said("type", new Code("link")));
        said.add(setting.said("link.kind", new Code(kind), valid));
        said.add(setting.said("link.from", new Ref(from.id()), valid));
        said.add(setting.said("link.to", new Ref(to.id()), valid));
        properties.read(link.properties(), row, valid, setting, said);
        String foreign = from.foreignId() + " → " + to.foreignId();
        emit(new Imported(id, foreign, null, false, said, List.of(from.id(), to.id()), row.where()));
    }

    private void emit(Imported imported) {
        var content = new StringBuilder(imported.id().toString());
        for (var said : imported.said()) {
            content.append('\n')
                    .append(said.property())
                    .append('=')
                    .append(said.value().plain());
            content.append('\t').append(said.grade().chip()).append('\t').append(said.source());
            content.append('\t').append(said.valid() == null ? "" : said.valid().plain());
        }
        if (seen.isNew(ObjectId.derived(content.toString()))) {
            out.object(imported);
        }
    }
}
