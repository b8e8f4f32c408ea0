package org.entente.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.app.AppException;
import org.entente.app.OpenCase;
import org.entente.app.claim.TypedTerms;
import org.entente.app.exchange.Partner;
import org.entente.app.intake.ImportRequest;
import org.entente.catalogue.Catalogue;
import org.entente.catalogue.ObjectType;
import org.entente.catalogue.PropertyType;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.OwnProperties;
import org.entente.interop.table.MappingJson;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableImporter;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableProbe;
import org.entente.interop.table.TableTrial;
import org.entente.model.work.Progress;
import org.entente.ui.door.Entities;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Tables;

/** Tables for an open case. */
final class DeskTables implements Tables {

    private final OpenCase open;
    private final DeskImports imports;
    private final Looks looks;
    private final Catalogue catalogue;

    DeskTables(OpenCase open, DeskImports imports, Looks looks) {
        this.open = open;
        this.imports = imports;
        this.looks = looks;
        this.catalogue = looks.catalogue();
    }

    @Override
    public Choices choices() {
        var collator = Collator.getInstance(Locale.ENGLISH);
        var types = catalogue.types().stream()
                .filter(type -> type.role() == ObjectType.Role.ENTITY && !type.local())
                .map(type ->
                        new Entities.Type(type.key(), looks.symbol(type.key()).label(), looks.symbol(type.key())))
                .sorted(Comparator.comparing(Entities.Type::label, collator))
                .toList();
        var kinds = catalogue.linkKinds().stream()
                .map(kind -> new Kind(kind.key(), looks.linkKind(kind.key())))
                .sorted(Comparator.comparing(Kind::label, collator))
                .toList();
        var properties = catalogue.properties().stream()
                .filter(DeskTables::isTold)
                .map(property -> new Property(property.key(), looks.property(property.key()), property.multi()))
                .sorted(Comparator.comparing(Property::label, collator))
                .toList();
        return new Choices(
                types,
                kinds,
                properties,
                looks.levels(),
                readers(),
                open.imports().citable());
    }

    private List<String> readers() {
        return open.partners().list().stream()
                .map(Partner::code)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isTold(PropertyType property) {
        return !OwnProperties.contains(property.key())
                && switch (property.kind()) {
                    case TEXT, CODE, NUMBER, BOOL, MOMENT, PLACE -> true;
                    case PERIOD, LIKELIHOOD, REF, BLOB, ANY -> false;
                };
    }

    @Override
    public TablePreview look(FileInput file, TableChoice choice) {
        return TableProbe.look(file, choice);
    }

    @Override
    public TableTrial trial(TablePreview preview, TableMapping mapping, Whole whole, Progress progress) {
        var options = new ImportOptions(whole.grade(), TypedTerms.marking(catalogue, whole.marking()), null);
        return TableTrial.of(preview, mapping, options, catalogue, progress);
    }

    @Override
    public String portion(String marking) {
        return marking.isEmpty() ? "" : looks.portion(TypedTerms.marking(catalogue, marking));
    }

    @Override
    public long count(FileInput file, TableForm form, Progress progress) {
        return TableProbe.count(file, form, progress);
    }

    @Override
    public Imports.Report read(FileInput file, TableMapping mapping, Whole whole, Progress progress) {
        String grade = whole.grade().isGraded() ? whole.grade().chip().replace('–', '-') : null;
        String source = whole.source().isBlank() ? null : whole.source().strip();
        var request = new ImportRequest(Path.of("table"), null, source, grade, whole.marking(), null);
        var importer = new TableImporter(mapping, catalogue);
        return imports.took(
                file.name(),
                whole.marking(),
                whole.grade(),
                () -> open.imports().read(file, importer, request, progress));
    }

    @Override
    public TableMapping load(Path file) {
        try {
            return MappingJson.read(Files.readString(file));
        } catch (IOException e) {
            throw new AppException("app.file.unreadable", e, String.valueOf(file.getFileName()));
        }
    }

    @Override
    public void save(TableMapping mapping, Path file) {
        try {
            Files.writeString(file, MappingJson.write(mapping));
        } catch (IOException e) {
            throw new AppException("ui.table.mapping.unwritable", e, String.valueOf(file.getFileName()));
        }
    }
}
