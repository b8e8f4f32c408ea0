package org.entente.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.interop.table.CellFormat;
import org.entente.interop.table.Coded;
import org.entente.interop.table.LinkMapping;
import org.entente.interop.table.ObjectMapping;
import org.entente.interop.table.PropertyMapping;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.ui.intake.ColumnUse.Role;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as the analyst changes it: one choice for every column. What the choices do not show, such as values that are the
 * same for all rows, stays as the mapping has it.
 *
 * @param base the mapping that it began with, without what is linked to the object of a row: its columns say that by themselves
 * @param format how numbers and dates are meant
 * @param columns of the table, in order; empty for a matrix, which has labels and cells only
 * @param types the type of each object, by its name, where no column says it
 * @param kind the kind of the link where no column says it; empty if rows tell of no link
 */
public record MappingDraft(
        TableMapping base,
        String namespace,
        CellFormat format,
        List<ColumnUse> columns,
        Map<String, String> types,
        String kind) {
    public MappingDraft {
        columns = List.copyOf(columns);
        types = Map.copyOf(types);
    }

    /** Reads a mapping column by column. */
    public static MappingDraft of(TableMapping mapping, TablePreview preview, boolean isMatrix) {
        var types = new LinkedHashMap<String, String>();
        var base = mapping.withoutLinkedColumns();
        base.objects().forEach(object -> types.put(object.name(), object.type().otherwise()));
        String kind =
                base.links().isEmpty() ? "" : base.links().getFirst().kind().otherwise();
        var uses = isMatrix
                ? List.<ColumnUse>of()
                : preview.columns().stream()
                        .map(column -> ColumnUse.of(column, mapping))
                        .toList();
        return new MappingDraft(base, mapping.namespace(), mapping.format(), uses, types, kind);
    }

    boolean hasLinks() {
        return !base.links().isEmpty();
    }

    /** Names of the objects that a row tells of, in order. */
    List<String> objects() {
        return base.objects().stream().map(ObjectMapping::name).toList();
    }

    /** The column that says the type of this object, or the kind of the link; null if it is the same for all rows. */
    @Nullable
    String typeColumn(String target) {
        return columns.stream()
                .filter(use -> use.role() == Role.TYPE && use.isOf(target))
                .map(ColumnUse::name)
                .findFirst()
                .orElse(null);
    }

    /** Columns that name what the entity of their row is linked to. */
    Stream<ColumnUse> linked() {
        return columns.stream().filter(ColumnUse::isLinked);
    }

    /** Roles that only one column can play give way. */
    MappingDraft with(ColumnUse changed) {
        boolean isAlone = switch (changed.role()) {
            case TYPE, FROM, UNTIL, SOURCE, GRADE -> true;
            case IGNORED, VALUE, KEY, LINKED_TO, LINKED_FROM -> false;
        };
        var uses = columns.stream()
                .map(use -> use.name().equals(changed.name())
                        ? changed
                        : isAlone && use.role() == changed.role() && use.isOf(changed.target())
                                ? ColumnUse.ignored(use.column())
                                : use)
                .toList();
        return new MappingDraft(base, namespace, format, uses, types, kind);
    }

    MappingDraft withType(String object, String type) {
        var changed = new LinkedHashMap<>(types);
        changed.put(object, type);
        return new MappingDraft(base, namespace, format, columns, changed, kind);
    }

    /** With another type of what a linked column names. */
    MappingDraft withLinkedType(String column, String type) {
        return columns.stream()
                .filter(use -> use.isLinked() && use.name().equals(column))
                .findFirst()
                .map(use -> with(use.naming(type)))
                .orElse(this);
    }

    MappingDraft withKind(String changed) {
        return new MappingDraft(base, namespace, format, columns, types, changed);
    }

    MappingDraft withNamespace(String changed) {
        return new MappingDraft(base, changed, format, columns, types, kind);
    }

    /** Which number comes first in a date such as 03/12/1984. */
    MappingDraft withDates(CellFormat.DateOrder order) {
        var changed = new CellFormat(format.decimal(), order, format.zone());
        return new MappingDraft(base, namespace, changed, columns, types, kind);
    }

    /** @param multi properties of which several values stand side by side; of others, several columns make one value */
    TableMapping mapping(Set<String> multi) {
        boolean isMatrix = columns.isEmpty();
        var objects = new ArrayList<>(base.objects().stream()
                .map(object -> isMatrix
                        ? new ObjectMapping(
                                object.name(), Coded.always(type(object)), object.key(), object.properties())
                        : object(object, multi))
                .toList());
        var links = new ArrayList<LinkMapping>();
        for (int i = 0; i < base.links().size(); i++) {
            var link = base.links().get(i);
            links.add(isMatrix ? rekinded(link) : i == 0 ? link(link, objects, multi) : rekeyed(link, objects));
        }
        var row = objects.getFirst();
        linked().map(ColumnUse::linked).forEach(column -> {
            objects.add(column.object());
            links.add(column.link(row));
        });
        return new TableMapping(
                base.choice(),
                namespace,
                format,
                base.grade(),
                only(Role.GRADE, ""),
                base.marking(),
                only(Role.SOURCE, ""),
                objects,
                links);
    }

    private String type(ObjectMapping object) {
        return types.getOrDefault(object.name(), object.type().otherwise());
    }

    private @Nullable String only(Role role, String target) {
        return columns.stream()
                .filter(use -> use.role() == role && use.isOf(target))
                .map(ColumnUse::name)
                .findFirst()
                .orElse(null);
    }

    private ObjectMapping object(ObjectMapping object, Set<String> multi) {
        return new ObjectMapping(
                object.name(),
                coded(object.type(), object.name(), type(object)),
                inOrderOf(object.key(), keys(object.name())),
                properties(object.properties(), object.name(), multi));
    }

    private List<String> keys(String target) {
        return columns.stream()
                .filter(use -> use.isOf(target) && use.isKey())
                .map(ColumnUse::name)
                .toList();
    }

    /** Keys are part of ids, so what was there keeps its place. */
    private static List<String> inOrderOf(List<String> before, List<String> now) {
        var ordered = new ArrayList<>(before.stream().filter(now::contains).toList());
        now.stream().filter(name -> !ordered.contains(name)).forEach(ordered::add);
        return ordered;
    }

    private Coded coded(Coded before, String target, String otherwise) {
        String column = typeColumn(target);
        if (column == null) {
            return Coded.always(otherwise);
        }
        if (column.equals(before.column())) {
            return Coded.by(column, before.codes(), otherwise);
        }
        var seen = columns.stream()
                .filter(use -> use.name().equals(column))
                .findFirst()
                .orElseThrow()
                .column();
        return Coded.by(column, TableMapping.guessCodes(seen, target.equals(ColumnUse.LINK)), otherwise);
    }

    private List<PropertyMapping> properties(List<PropertyMapping> before, String target, Set<String> multi) {
        var joined = new LinkedHashMap<String, List<ColumnUse>>();
        for (var use : columns) {
            if (use.isOf(target) && use.tells()) {
                boolean isJoined =
                        !multi.contains(use.property()) && !use.property().startsWith("table.");
                String group = isJoined ? use.property() : use.property() + " " + use.name();
                joined.computeIfAbsent(group, _ -> new ArrayList<>()).add(use);
            }
        }
        var properties = new ArrayList<PropertyMapping>();
        joined.values().forEach(uses -> properties.add(property(before, uses)));
        before.stream().filter(property -> property.columns().isEmpty()).forEach(properties::add);
        return properties;
    }

    private static PropertyMapping property(List<PropertyMapping> before, List<ColumnUse> uses) {
        String property = uses.getFirst().property();
        var names = uses.stream().map(ColumnUse::name).toList();
        for (var each : before) {
            if (each.property().equals(property) && Set.copyOf(each.columns()).equals(Set.copyOf(names))) {
                return each;
            }
        }
        var kept = PropertyMapping.keeping(uses.getFirst().column());
        return kept.property().equals(property) ? kept : new PropertyMapping(property, names, "", null, "", null);
    }

    private LinkMapping link(LinkMapping link, List<ObjectMapping> objects, Set<String> multi) {
        var own = keys(ColumnUse.LINK);
        return new LinkMapping(
                link.from(),
                link.to(),
                coded(link.kind(), ColumnUse.LINK, kind.isEmpty() ? link.kind().otherwise() : kind),
                link.key().isEmpty() && own.isEmpty() ? List.of() : inOrderOf(link.key(), ends(link, objects, own)),
                properties(link.properties(), ColumnUse.LINK, multi),
                only(Role.FROM, ColumnUse.LINK),
                only(Role.UNTIL, ColumnUse.LINK),
                link.isOptional());
    }

    private static List<String> ends(LinkMapping link, List<ObjectMapping> objects, List<String> own) {
        var keys = new ArrayList<String>();
        objects.stream()
                .filter(object ->
                        object.name().equals(link.from()) || object.name().equals(link.to()))
                .flatMap(object -> object.key().stream())
                .forEach(keys::add);
        keys.addAll(own);
        return keys.stream().distinct().toList();
    }

    private LinkMapping rekeyed(LinkMapping link, List<ObjectMapping> objects) {
        return new LinkMapping(
                link.from(),
                link.to(),
                link.kind(),
                link.key().isEmpty() ? List.of() : inOrderOf(link.key(), ends(link, objects, List.of())),
                link.properties(),
                link.validFrom(),
                link.validTo(),
                link.isOptional());
    }

    private LinkMapping rekinded(LinkMapping link) {
        return new LinkMapping(
                link.from(),
                link.to(),
                Coded.always(kind.isEmpty() ? link.kind().otherwise() : kind),
                link.key(),
                link.properties(),
                link.validFrom(),
                link.validTo(),
                link.isOptional());
    }
}
