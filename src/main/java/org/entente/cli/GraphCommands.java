package org.entente.cli;

import java.nio.file.Path;
import org.entente.app.Workstation;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.graph.NetworkResult;
import org.entente.app.graph.NetworkService;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente graph}: networks, measured and drawn without a display. */
@Command(name = "graph", description = "measure, group and draw the network of a case, or of an edge list")
final class GraphCommands {

    private GraphCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        var graph = new CommandLine(new GraphCommands());
        for (Question question : Question.values()) {
            var command = new CommandLine(new OfAll(workstation, streams, question));
            command.getCommandSpec().usageMessage().description(question.description);
            graph.addSubcommand(question.word, command);
        }
        return graph.addSubcommand(new Route(workstation, streams));
    }

    /** What can be asked of a whole network, without naming anything in it. */
    private enum Question {
        METRICS("metrics", "parts, degree and betweenness of the network", NetworkService::metrics),
        GROUPS(
                "communities",
                "groups with more links among themselves than chance would give",
                NetworkService::communities),
        LAYOUT("layout", "arrange the network; --out draws it", NetworkService::layout);

        private final String word;
        private final String description;
        private final Answer answer;

        Question(String word, String description, Answer answer) {
            this.word = word;
            this.description = description;
            this.answer = answer;
        }
    }

    @FunctionalInterface
    private interface Answer {
        NetworkResult of(NetworkService networks, NetworkOrder order, Progress progress);
    }

    private abstract static class OnNetwork extends Session implements Runnable, IExitCodeGenerator {
        @Parameters(paramLabel = "VAULT", arity = "0..1")
        private @Nullable Path vault;

        @Option(names = "--edges", paramLabel = "FILE", description = "an edge list a,b per line; needs no vault")
        private @Nullable Path edges;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = ".png, .svg or .pdf draws the answer; .tsv has a line for every item")
        private @Nullable Path out;

        @Option(names = "--for", paramLabel = "PARTNER", description = "only what this partner may see")
        private @Nullable String partner;

        @Option(names = "--seed", defaultValue = "1", description = "same seed, same answer")
        private long seed;

        @Mixin
        private final AcceptLeaksOption accept = new AcceptLeaksOption();

        private int exit;

        OnNetwork(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        abstract NetworkResult work(NetworkService networks, NetworkOrder order);

        @Override
        public void run() {
            var order = new NetworkOrder(edges, out, partner, accept.reason(), seed);
            if (edges != null) {
                tell(work(workstation().networks(), order));
            } else if (vault != null) {
                tell(inCase(vault, open -> work(open.networks(), order)));
            } else {
                throw new CommandFailure("cli.graph.nothing");
            }
        }

        private void tell(NetworkResult result) {
            var words = new NetworkWords(workstation());
            String done = say("cli.graph.done", result.nodes(), result.links(), result.seconds());
            var fields = NetworkFields.of(result);
            if (partner != null && out != null) {
                fields.put("leaks", LeakWords.fields(result.leaks()));
            }
            output().result(fields, done);
            words.sentences(result.answer()).forEach(output()::say);
            if (partner != null && new LeakWords(this).refused(partner, result.leaks())) {
                exit = 1;
            } else if (out != null) {
                output().say(say("cli.graph.wrote", out.toString()));
            }
        }

        @Override
        public int getExitCode() {
            return exit;
        }
    }

    private static final class OfAll extends OnNetwork {
        private final Question question;

        OfAll(Workstation workstation, Streams streams, Question question) {
            super(workstation, streams);
            this.question = question;
        }

        @Override
        NetworkResult work(NetworkService networks, NetworkOrder order) {
            return question.answer.of(networks, order, Progress.NONE);
        }
    }

    @Command(name = "path", description = "a shortest path between two entities, with its links named")
    private static final class Route extends OnNetwork {
        @Option(names = "--from", required = true, paramLabel = "ENTITY", description = "its id or exact name")
        private String from = "";

        @Option(names = "--to", required = true, paramLabel = "ENTITY", description = "its id or exact name")
        private String to = "";

        Route(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        NetworkResult work(NetworkService networks, NetworkOrder order) {
            return networks.path(order, from, to, Progress.NONE);
        }
    }
}
