package org.entente.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code entente help}: how a command is used, of whatever depth; picocli's own stops at the first word. */
@Command(name = "help", description = "how a command is used, such as: help graph path")
final class HelpCommand implements Runnable {

    @Parameters(paramLabel = "COMMAND", arity = "0..*")
    private List<String> words = List.of();

    private final CommandLine root;

    HelpCommand(CommandLine root) {
        this.root = root;
    }

    /** Lets a command and all its subcommands answer {@code --help} too. */
    static void addOption(CommandLine command) {
        var option = OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this help")
                .build();
        command.getCommandSpec().addOption(option);
        command.getSubcommands().values().forEach(HelpCommand::addOption);
    }

    @Override
    public void run() {
        var command = root;
        for (String word : words) {
            var next = command.getSubcommands().get(word);
            if (next == null) {
                throw new CommandLine.ParameterException(command, "there is no command " + word);
            }
            command = next;
        }
        command.usage(root.getOut());
    }
}
