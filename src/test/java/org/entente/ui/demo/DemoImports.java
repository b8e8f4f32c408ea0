package org.entente.ui.demo;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.ui.door.Imports;

/** Takes files by their ending. */
final class DemoImports implements Imports {

    @Override
    public Kind kind(Path file) {
        return file.toString().endsWith(".entente") ? Kind.PACKAGE : Kind.DATA;
    }

    @Override
    public Report read(Path file, String level, Grade grade, Progress progress) {
        return new Report(file.getFileName().toString(), 12, 10, 1, 0, 1, List.of("line 7: no name"));
    }
}
