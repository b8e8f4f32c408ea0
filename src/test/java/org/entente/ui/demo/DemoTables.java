package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.step.Step;
import org.entente.catalogue.Catalogue;
import org.entente.interop.FileInput;
import org.entente.interop.ImportOptions;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableProbe;
import org.entente.interop.table.TableTrial;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Entities;
import org.entente.ui.door.Imports;
import org.entente.ui.door.SearchHit;
import org.entente.ui.door.Tables;
import org.entente.ui.theme.Family;
import org.entente.ui.theme.Symbol;

/** Looks at tables for true, and keeps what would be read in. */
public final class DemoTables implements Tables {

    private static final Catalogue CATALOGUE = Catalogue.load();

    /** What was read in, with the mapping and what was said about it. */
    public record Taken(String file, TableMapping mapping, Whole whole) {}

    /** The step that takes an import back. */
    public static final Step IMPORT = new Step(77, "Import", "Imported");

    public final List<Taken> taken = new ArrayList<>();
    public final List<TableMapping> saved = new ArrayList<>();

    @Override
    public Choices choices() {
        return new Choices(
                List.of(type("item", "Item"), type("person", "Person"), type("vessel", "Vessel")),
                List.of(new Kind("knows", "knows"), new Kind("related-to", "is related to")),
                List.of(
                        new Property("alias", "Alias", true),
                        new Property("birth.date", "Date of birth", false),
                        new Property("name", "Name", false)),
                List.of("RESTRICTED", "SECRET"),
                List.of("AVL", "OND"),
                Map.of("S-0142", "Interview report"));
    }

    private static Entities.Type type(String code, String label) {
        return new Entities.Type(code, label, new Symbol(Family.of("people"), "mdi2a-account", label));
    }

    @Override
    public TablePreview look(FileInput file, TableChoice choice) {
        return TableProbe.look(file, choice);
    }

    @Override
    public TableTrial trial(TablePreview preview, TableMapping mapping, Whole whole, Progress progress) {
        return TableTrial.of(preview, mapping, ImportOptions.NOTHING_SAID, CATALOGUE, progress);
    }

    @Override
    public String portion(String marking) {
        return marking.isEmpty()
                ? ""
                : CATALOGUE.markings().portion(CATALOGUE.markings().parse(marking));
    }

    @Override
    public long count(FileInput file, TableForm form, Progress progress) {
        return TableProbe.count(file, form, progress);
    }

    @Override
    public Imports.Report read(FileInput file, TableMapping mapping, Whole whole, Progress progress) {
        taken.add(new Taken(file.name(), mapping, whole));
        var vessel = new Symbol(Family.of("things"), "mdi2f-ferry", "Vessel");
        var ana = ObjectId.derived("demo", "Yusuf al-Karim");
        return new Imports.Report(
                file.name(),
                whole.source().isEmpty()
                        ? null
                        : new Imports.Report.Source(ObjectId.derived("demo", "S-0171"), whole.source(), whole.grade()),
                new Imports.Report.Counts(3, 0, 0, 1, 1, 0),
                new Imports.Report.Brought(
                        new Banner(whole.marking(), whole.marking(), 4, "#C8102E", "#FFFFFF", ""),
                        List.of(
                                new Imports.Report.Part(type("person", "Person").symbol(), 2, 0, 0),
                                new Imports.Report.Part(vessel, 1, 0, 0)),
                        List.of(ana),
                        List.of(new SearchHit(
                                ana,
                                type("person", "Person").symbol(),
                                "People",
                                "Yusuf al-Karim",
                                "",
                                Grade.NOT_GRADED,
                                "(S)"))),
                List.of(new Imports.Report.Line("line 3", "The row has no value in its key: name.")),
                List.of(),
                IMPORT);
    }

    @Override
    public TableMapping load(Path file) {
        return saved.getLast();
    }

    @Override
    public void save(TableMapping mapping, Path file) {
        saved.add(mapping);
    }
}
