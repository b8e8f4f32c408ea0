package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.intake.FileReading;
import org.entente.app.intake.ImportReport;
import org.entente.app.intake.ImportRequest;
import org.entente.interop.Problem;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Message;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente import}: files in, one action each. */
@Command(name = "import", description = "read files into a case; each is one action and comes with a report")
final class ImportCommand extends Session implements Runnable, IExitCodeGenerator {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--into", required = true, paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "stix, graphml, gexf, csv or xlsx; otherwise recognised by content")
    private @Nullable String format;

    @Option(names = "--source", paramLabel = "S", description = "title of the source that the file stands for")
    private @Nullable String source;

    @Option(
            names = "--grade",
            paramLabel = "B2",
            description = "source reliability A-F and information credibility 1-6")
    private @Nullable String grade;

    @Option(names = "--marking", paramLabel = "M", description = "such as CONFIDENTIAL//REL AVL,KST")
    private @Nullable String marking;

    @Option(names = "--mapping", paramLabel = "FILE", description = "what the columns of a table mean")
    private @Nullable Path mapping;

    private int exit;

    ImportCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        // to read the first file and to stretch the passphrase take a second each
        try (var first = begin(files.getFirst())) {
            inCase(vault, open -> {
                take(open, first);
                files.stream().skip(1).forEach(file -> {
                    try (var next = begin(file)) {
                        take(open, next);
                    }
                });
                return 0;
            });
        }
    }

    /** A file that was asked for. */
    private sealed interface Begun extends AutoCloseable {

        Path file();

        @Override
        default void close() {}

        record Reading(Path file, FileReading content) implements Begun {
            @Override
            public void close() {
                content.close();
            }
        }

        record Refused(Path file, EntenteException why) implements Begun {}
    }

    private Begun begin(Path file) {
        try {
            var request = new ImportRequest(file, format, source, grade, marking, mapping);
            return new Begun.Reading(file, FileReading.begin(workstation().catalogue(), request, Progress.NONE));
        } catch (EntenteException why) {
            return new Begun.Refused(file, why);
        }
    }

    private void take(OpenCase open, Begun begun) {
        switch (begun) {
            case Begun.Refused(Path file, EntenteException why) -> refused(file, why);
            case Begun.Reading(Path file, FileReading content) -> {
                try {
                    tell(open.imports().take(content, Progress.NONE));
                } catch (EntenteException why) {
                    refused(file, why);
                }
            }
        }
    }

    private void refused(Path file, EntenteException refused) {
        exit = 1;
        String reason = workstation().texts().say(refused);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", file.toString());
        fields.put("reason", reason);
        if (output().isJson()) {
            output().result(fields, "");
        }
        output().warn(file + ": " + reason);
    }

    private void tell(ImportReport report) {
        output().result(
                        fields(report),
                        say(
                                "cli.import.report",
                                report.file(),
                                report.read(),
                                report.created(),
                                report.updated(),
                                report.unchanged(),
                                report.refused(),
                                report.dangling()));
        if (!output().isJson()) {
            report.problems()
                    .forEach(problem ->
                            output().warn(say(Message.of("cli.import.problem", problem.where(), problem.why()))));
            report.conflicts().forEach(conflict -> output().warn(say("cli.import.conflict", conflict)));
        }
        if (report.refused() > 0 && report.read() == report.refused()) {
            exit = 1;
        }
    }

    private Map<String, Object> fields(ImportReport report) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", report.file());
        fields.put("read", report.read());
        fields.put("created", report.created());
        fields.put("updated", report.updated());
        fields.put("unchanged", report.unchanged());
        fields.put("refused", report.refused());
        fields.put("dangling", report.dangling());
        fields.put("conflicts", report.conflicts());
        fields.put("duplicates", report.duplicates());
        fields.put("unnamed", report.unnamed());
        fields.put("problems", report.problems().stream().map(this::fields).toList());
        fields.put("warnings", report.warnings().stream().map(this::fields).toList());
        return fields;
    }

    private Map<String, String> fields(Problem problem) {
        return Map.of("where", say(problem.where()), "why", say(problem.why()));
    }

    @Override
    public int getExitCode() {
        return exit;
    }
}
