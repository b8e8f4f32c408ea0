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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente graph}: networks, measured and drawn without a display. */
@Command(name = "graph", description = "measure, group and draw the network of a case, or of an edge list")
final class GraphCommands {

    private GraphCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new GraphCommands())
                .addSubcommand(new Metrics(workstation, streams))
                .addSubcommand(new Groups(workstation, streams))
                .addSubcommand(new Route(workstation, streams))
                .addSubcommand(new Layout(workstation, streams));
    }

    private abstract static class OnNetwork extends Session implements Runnable {
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

        OnNetwork(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        abstract NetworkResult work(NetworkService networks, NetworkOrder order);

        @Override
        public void run() {
            var order = new NetworkOrder(edges, out, partner, seed);
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
            output().result(NetworkFields.of(result), done);
            words.sentences(result.answer()).forEach(output()::say);
            if (out != null) {
                output().say(say("cli.graph.wrote", out.toString()));
            }
        }
    }

    @Command(name = "layout", description = "arrange the network; --out draws it")
    private static final class Layout extends OnNetwork {
        Layout(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        NetworkResult work(NetworkService networks, NetworkOrder order) {
            return networks.layout(order, Progress.NONE);
        }
    }

    @Command(name = "metrics", description = "parts, degree and betweenness of the network")
    private static final class Metrics extends OnNetwork {
        Metrics(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        NetworkResult work(NetworkService networks, NetworkOrder order) {
            return networks.metrics(order, Progress.NONE);
        }
    }

    @Command(name = "communities", description = "groups with more links among themselves than chance would give")
    private static final class Groups extends OnNetwork {
        Groups(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        NetworkResult work(NetworkService networks, NetworkOrder order) {
            return networks.communities(order, Progress.NONE);
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
