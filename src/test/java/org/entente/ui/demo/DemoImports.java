package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Banner;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Tables;

/** Takes files by their ending. */
public final class DemoImports implements Imports {

    public final DemoTables tables = new DemoTables();

    @Override
    public Kind kind(Path file) {
        String name = file.toString();
        return name.endsWith(".entente") ? Kind.PACKAGE : name.endsWith(".csv") ? Kind.TABLE : Kind.DATA;
    }

    @Override
    public Report read(Path file, String marking, Grade grade, Progress progress) {
        return new Report(
                file.getFileName().toString(),
                null,
                new Report.Counts(10, 1, 0, 1, 0, 0),
                new Report.Brought(
                        new Banner(marking, marking, 3, "#0033A0", "#FFFFFF", ""), List.of(), List.of(), List.of()),
                List.of(new Report.Line("line 7", "no name")),
                List.of(),
                null);
    }

    @Override
    public int duplicates(Report report, Progress progress) {
        return 2;
    }

    @Override
    public Tables tables() {
        return tables;
    }
}
