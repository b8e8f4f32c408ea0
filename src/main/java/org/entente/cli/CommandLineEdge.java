package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.Version;
import org.entente.app.Workstation;
import org.entente.model.work.EntenteException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line as a whole: parses, runs, and turns every failure into one sentence and an exit code (0 done, 1 refused
 * or failed, 2 wrong usage).
 */
public final class CommandLineEdge {

    private static final int FAILED = 1;

    private final Workstation workstation;
    private final Streams streams;

    /** Speaks on the standard streams. */
    public CommandLineEdge(Workstation workstation) {
        this(
                workstation,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /** Speaks where it is told; for tests. */
    public CommandLineEdge(Workstation workstation, PrintWriter out, PrintWriter err) {
        this.workstation = workstation;
        this.streams = new Streams(out, err);
    }

    /** Says a sentence on the error stream. */
    public void explain(String key, Object... arguments) {
        streams.err().println(Output.plain(workstation.texts().say(key, arguments)));
        streams.err().flush();
    }

    /** Runs one command and returns its exit code. */
    public int run(String... arguments) {
        var root = new CommandLine(new Root());
        commands().forEach(root::addSubcommand);
        root.getSubcommands().values().forEach(HelpCommand::addOption);
        root.addSubcommand(new HelpCommand(root));
        root.setOut(streams.out());
        root.setErr(streams.err());
        root.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        root.registerConverter(Path.class, this::path);
        return root.execute(arguments);
    }

    private List<Object> commands() {
        var commands = new ArrayList<Object>();
        commands.add(new TourCommand(workstation, streams));
        commands.add(IdentityCommands.of(workstation, streams));
        commands.add(VaultCommands.of(workstation, streams));
        commands.add(new ImportCommand(workstation, streams));
        commands.add(new AttachCommand(workstation, streams));
        commands.add(new UndoCommand(workstation, streams));
        commands.add(new ExportCommand(workstation, streams));
        commands.add(PartnerCommands.of(workstation, streams));
        commands.add(PackageCommands.of(workstation, streams));
        commands.add(new SearchCommand(workstation, streams));
        commands.add(GraphCommands.of(workstation, streams));
        commands.add(AssessCommands.of(workstation, streams));
        commands.add(new ReportCommand(workstation, streams));
        commands.add(AuditCommands.of(workstation, streams));
        return commands;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new CommandLine.TypeConversionException(workstation.texts().say("cli.path", name));
        }
    }

    private int failed(Exception failure) throws Exception {
        if (failure instanceof EntenteException known) {
            streams.err().println(Output.plain(workstation.texts().say(known)));
            streams.err().flush();
            return FAILED;
        }
        String reference = workstation.report(failure);
        explain("cli.defect", reference);
        return FAILED;
    }

    @Command(
            name = "entente",
            description = "A desktop workstation for joint threat assessment. Without a command it opens the window.",
            mixinStandardHelpOptions = true,
            version = "Entente " + Version.NUMBER)
    private static final class Root implements Runnable {
        @CommandLine.Spec
        private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), "name a command");
        }
    }
}
