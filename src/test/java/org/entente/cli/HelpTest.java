package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of commands is complete and true: in the program's own help and in the README. */
class HelpTest {

    private static final Pattern LINE = Pattern.compile("(?m)^entente ([a-z]+)(?: ([a-z]+)\\b)?.*$");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void switchOn() throws IOException {
        terminal = new Terminal(folder);
    }

    static List<MatchResult> shown() throws IOException {
        return LINE.matcher(Files.readString(Path.of("README.md"))).results().toList();
    }

    @Test
    void namesEveryCommandInTheReadmeAndNoOther() throws IOException {
        assertThat(shown().stream().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(commands(help()));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void knowsWhatALineOfTheReadmeUses(MatchResult line) {
        var words = new ArrayList<>(List.of(line.group(1)));
        var subcommands = commands(help(line.group(1)));
        if (!subcommands.isEmpty()) {
            assertThat(subcommands).contains(line.group(2));
            words.add(line.group(2));
        }
        String help = help(words.toArray(String[]::new));
        assertThat(help).startsWith("Usage: entente " + String.join(" ", words));
        String used = line.group().replaceFirst(" {3}.*", ""); // what stands apart says more than this line
        OPTION.matcher(used).results().forEach(option -> assertThat(help).contains(option.group()));
    }

    @Test
    void answersHelpAtEveryCommand() {
        for (String command : commands(help())) {
            assertThat(terminal.plain("KST", command, "--help").exit()).isZero();
            for (String subcommand : commands(help(command))) {
                var helped = terminal.plain("KST", command, subcommand, "--help");
                assertThat(helped.exit()).isZero();
                assertThat(helped.out()).isEqualTo(help(command, subcommand));
                var below = commands(helped.out());
                (below.isEmpty()
                                ? List.of(helped.out())
                                : below.stream()
                                        .map(last -> help(command, subcommand, last))
                                        .toList())
                        .forEach(said -> assertThat(said).contains("--json"));
            }
        }
    }

    @Test
    void refusesHelpOnWhatIsNoCommand() {
        assertThat(terminal.plain("KST", "help", "graph", "dance").exit()).isEqualTo(2);
    }

    private String help(String... words) {
        var all = new ArrayList<Object>(List.of("help"));
        all.addAll(List.of(words));
        return terminal.plain("KST", all.toArray()).out();
    }

    private static List<String> commands(String help) {
        int start = help.indexOf("Commands:");
        return start < 0
                ? List.of()
                : help.substring(start)
                        .lines()
                        .skip(1)
                        .filter(line -> line.matches(" {2}[a-z]+( .*)?"))
                        .map(line -> line.strip().split(" ", 2)[0])
                        .filter(name -> !name.equals("help"))
                        .toList();
    }
}
