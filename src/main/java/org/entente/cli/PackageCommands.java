package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.Workstation;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Departure;
import org.entente.app.exchange.LedgerLine;
import org.entente.app.exchange.PackageOrder;
import org.entente.app.exchange.Preview.Namesake;
import org.entente.app.outgoing.Stay;
import org.entente.model.work.EntenteException;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExitCodeGenerator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente package}: signed files out and in. */
@Command(name = "package", description = "write, inspect and merge signed package files")
final class PackageCommands {

    private PackageCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new PackageCommands())
                .addSubcommand(new Write(workstation, streams))
                .addSubcommand(new Inspect(workstation, streams))
                .addSubcommand(new Apply(workstation, streams))
                .addSubcommand(new Ledger(workstation, streams))
                .addSubcommand(new ErasedByPartnersCommand(workstation, streams));
    }

    static List<Map<String, Object>> fields(List<Stay> stays) {
        return stays.stream()
                .map(stay -> Map.<String, Object>of("why", stay.why(), "count", stay.count()))
                .toList();
    }

    @Command(
            name = "write",
            description = "write one package per partner; --dry-run tells what leaves, what stays and why")
    private static final class Write extends Session implements Runnable, IExitCodeGenerator {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        @Option(names = "--for", required = true, arity = "1..*", paramLabel = "PARTNER")
        private List<String> partners = List.of();

        @Option(names = "--out", paramLabel = "FILE", description = "a file, or a folder for neutral names")
        private @Nullable Path out;

        @Option(names = "--select", paramLabel = "QUERY", description = "only what matches, with what it needs")
        private @Nullable String select;

        @Mixin
        private final AcceptLeaksOption accept = new AcceptLeaksOption();

        @Option(names = "--dry-run")
        private boolean dryRun;

        private int exit;

        Write(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            if (!dryRun && out == null) {
                throw new CommandFailure("cli.package.out-missing");
            }
            inCase(vault, open -> {
                partners.forEach(partner -> one(open, partner));
                return 0;
            });
        }

        private void one(OpenCase open, String partner) {
            try {
                Departure departure = dryRun || out == null
                        ? open.outbox().plan(partner, select)
                        : open.outbox()
                                .write(
                                        new PackageOrder(partner, select, accept.reason(), target(out, partner)),
                                        Progress.NONE);
                tell(departure);
                var words = new LeakWords(this);
                words.tell(departure.unsearched());
                if (dryRun) {
                    words.warn(departure.leaks());
                } else if (words.refused(partner, departure.leaks())) {
                    exit = 1;
                }
            } catch (EntenteException refused) {
                exit = 1;
                output().warn(partner + ": " + workstation().texts().say(refused));
            }
        }

        private Path target(Path named, String partner) {
            if (partners.size() < 2 || java.nio.file.Files.isDirectory(named)) {
                return named;
            }
            String name = String.valueOf(named.getFileName());
            int dot = name.lastIndexOf('.');
            String neutral =
                    dot < 0 ? name + "-" + partner : name.substring(0, dot) + "-" + partner + name.substring(dot);
            return named.resolveSibling(neutral);
        }

        private void tell(Departure departure) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("partner", departure.partner());
            fields.put("leaves", departure.leaves());
            fields.put("stays", fields(departure.stays()));
            if (departure.sequence() > 0) {
                fields.put("sequence", departure.sequence());
                fields.put("file", String.valueOf(departure.file()));
            }
            fields.put("leaks", LeakWords.fields(departure.leaks()));
            fields.put("unsearched", LeakWords.unsearched(departure.unsearched()));
            output().result(
                            fields,
                            say(
                                    departure.sequence() > 0 ? "cli.package.written" : "cli.package.planned",
                                    departure.partner(),
                                    departure.leaves(),
                                    departure.stays().stream()
                                            .mapToLong(Stay::count)
                                            .sum(),
                                    departure.sequence(),
                                    String.valueOf(departure.file())));
            departure.stays().forEach(stay -> output().say(say("cli.package.stay", stay.count(), stay.words())));
        }

        private static List<Map<String, Object>> fields(List<Stay> stays) {
            return PackageCommands.fields(stays);
        }

        @Override
        public int getExitCode() {
            return exit;
        }
    }

    private abstract static class Incoming extends Session implements Runnable, IExitCodeGenerator {
        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("");

        @Option(names = "--into", required = true, paramLabel = "VAULT")
        private Path vault = Path.of("");

        private int exit;

        Incoming(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        abstract Arrival take(OpenCase open, Path file);

        @Override
        public void run() {
            var arrival = inCase(vault, open -> take(open, file));
            var fields = new LinkedHashMap<String, Object>();
            fields.put("verified", arrival.isVerified());
            fields.put("reason", arrival.reason());
            fields.put("from", arrival.from());
            fields.put("sequence", arrival.sequence());
            fields.put("applied", arrival.isApplied());
            fields.put("new", arrival.newClaims());
            fields.put("already", arrival.alreadyHere());
            fields.put("contested", arrival.contested());
            fields.put("missing", arrival.missing());
            fields.put("alarms", arrival.alarms());
            var preview = arrival.preview();
            var namesakes = preview == null ? List.<Namesake>of() : preview.namesakes();
            if (preview != null) {
                fields.put("possibleSame", fields(namesakes));
            }
            exit = arrival.isVerified() ? 0 : 1;
            String sentence = say(
                    "cli.package." + arrival.reasonKey(),
                    arrival.from(),
                    arrival.sequence(),
                    arrival.newClaims(),
                    arrival.alreadyHere(),
                    arrival.contested());
            if (arrival.isVerified() || output().isJson()) {
                output().result(fields, sentence);
            }
            if (!arrival.isVerified()) {
                output().warn(arrival.reason());
            }
            arrival.alarms().forEach(output()::warn);
            namesakes.forEach(one -> output().say(say("cli.package.same", one.name(), one.heldName())));
            if (!arrival.missing().isEmpty()) {
                output().warn(say("cli.package.gap", arrival.missing().toString()));
            }
        }

        private static List<Map<String, String>> fields(List<Namesake> namesakes) {
            return namesakes.stream()
                    .map(one -> Map.of(
                            "object", one.object().toString(),
                            "name", one.name(),
                            "held", one.held().toString(),
                            "heldName", one.heldName()))
                    .toList();
        }

        @Override
        public int getExitCode() {
            return exit;
        }
    }

    @Command(name = "inspect", description = "check a package and say what it would bring; changes nothing")
    private static final class Inspect extends Incoming {
        Inspect(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        Arrival take(OpenCase open, Path file) {
            return open.inbox().inspect(file, Progress.NONE);
        }
    }

    @Command(name = "apply", description = "check a package and merge it")
    private static final class Apply extends Incoming {
        Apply(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        Arrival take(OpenCase open, Path file) {
            return open.inbox().apply(file, Progress.NONE);
        }
    }

    @Command(name = "ledger", description = "every package in and out")
    private static final class Ledger extends Session implements Runnable {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        Ledger(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault, open -> {
                open.ledger().forEach(this::tell);
                if (open.isLedgerIncomplete()) {
                    output().warn(say("cli.ledger.incomplete"));
                }
                return 0;
            });
        }

        private void tell(LedgerLine line) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("direction", line.isOutgoing() ? "out" : "in");
            fields.put("partner", line.partner());
            fields.put("sequence", line.sequence());
            fields.put("time", line.time().toString());
            fields.put("claims", line.claims());
            fields.put("hash", line.hash());
            output().result(
                            fields,
                            say(
                                    line.isOutgoing() ? "cli.ledger.out" : "cli.ledger.in",
                                    line.sequence(),
                                    line.partner(),
                                    line.time().toString(),
                                    line.claims()));
        }
    }
}
